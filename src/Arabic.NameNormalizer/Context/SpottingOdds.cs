using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Context;

/// <summary>The odds that words of a running text are an unlisted spelling of a name, in nats.</summary>
/// <remarks>
/// <para>The odds are the sum of what the letters say (<see cref="NameAlignment"/>), of what is known beforehand, and of
/// the evidence around (<see cref="EvidenceRules"/>); at zero the reading is taken. A text has some hundred places where
/// a name might stand and the tables have thousands of names, most of which are not in the text: hence
/// <see cref="Beforehand"/>, which is about the logarithm of a hundred places times thirty thousand spellings.</para>
/// <para>Words of the language weigh against a name as much as they are likely to be just that. A single word is more
/// things than two words are, and words of a few letters have most neighbours.</para>
/// </remarks>
internal static class SpottingOdds
{
    /// <summary>Readings beyond this are never made sound by evidence, and need not be made.</summary>
    public const double Hopeless = -13;

    /// <summary>Below these odds a reading is not even reported.</summary>
    public const double NotWorthTelling = -4;

    /// <summary>By how much the likeliest of two entities must be ahead to be taken for the one that is meant.</summary>
    public const double Lead = 2.5;

    private const double Beforehand = -15;
    private const double PerRareWord = -4;
    private const double PerRareWordOfPlace = -6;
    private const double PerOrdinaryWord = -6;
    private const double ShortWord = -2;

    /// <summary>A single word that is not much like the name needs the name in the text.</summary>
    private const double LeastSingle = 7, WeakSingle = -4;

    /// <summary>Two words as one: any two words of a text stand side by side.</summary>
    private const double Glued = -3;

    /// <summary>With the ending of an adjective a surname is another family's: الجبير, الجبيري.</summary>
    private const double AdjectiveOfName = -4;

    /// <summary>The surname of a garbled full name, where that does not stand in the text.</summary>
    private const double SurnameOfFullName = -5;

    /// <summary>A short form that is also something else, and so are the words that are like it.</summary>
    private const double CommonShortForm = -6;

    private const double CommonPlace = -3;

    private const double NotPerson = -2;
    private const double SingleWordOfBody = -4;
    private const double SinglePlace = -1;

    /// <summary>A word of the language before a short name that is right as it stands: "his ally Haftar" is no "Khalifa Haftar".</summary>
    private const double WordBeforeShortForm = -6;

    /// <summary>What a noun before a place says for it: "the city of".</summary>
    public const double PlaceNoun = 3;

    private const int ShortLetters = 4;

    /// <summary>What each pair of words must say for its name: half a name is another name.</summary>
    private const double WeakestPair = 2.5;

    /// <summary>Whether every word is like its counterpart, in the same order.</summary>
    public static bool IsWhole(in NameFit fit) => fit is { Unpaired: 0, IsInOrder: true, Weakest: >= WeakestPair };

    /// <summary>Whether a form may be found by a spelling that no table lists: it stands for a right form of its entity.</summary>
    public static bool CanBe(NameForm form) =>
        string.Equals(form.Target, form.Entity.Canonical, StringComparison.Ordinal)
        || string.Equals(form.Target, form.Entity.ShortForm, StringComparison.Ordinal);

    /// <summary>The odds before any evidence of the text.</summary>
    /// <param name="form">The name.</param>
    /// <param name="fit">How the words fit it.</param>
    /// <param name="tokens">How many tokens the name has.</param>
    /// <param name="words">The folded words of the text.</param>
    /// <param name="rare">How many of the words are less common words of the language.</param>
    /// <param name="ordinary">How many of them are very common ones.</param>
    /// <param name="isGlued">Whether the text has two words for the one that is compared.</param>
    public static double Of(NameForm form, in NameFit fit, int tokens, ReadOnlySpan<char> words, int rare, int ordinary, bool isGlued)
    {
        var odds = fit.Says + Beforehand + (PerOrdinaryWord * ordinary)
            + (rare * (form.Entity.Kind == EntityKind.Place && tokens == 1 ? PerRareWordOfPlace : PerRareWord));
        if (tokens == 1 && fit.Says < LeastSingle) odds += WeakSingle;
        if (isGlued) odds += Glued;
        if (tokens == 1 && words.Length <= ShortLetters) odds += ShortWord;
        if (NameGrammar.IsAdjective(words, form)) odds += AdjectiveOfName;
        if (CandidateFinder.NeedsDocument(form)) odds += !form.IsCanonical ? SurnameOfFullName : form.Entity.Kind == EntityKind.Place ? CommonPlace : CommonShortForm;
        if (rare + ordinary > 0 && tokens > 1 && EndsInShortForm(words, form)) odds += WordBeforeShortForm;
        if (form.Entity.Kind == EntityKind.Person) return odds;
        if (form.Entity.Kind == EntityKind.Place) return tokens > 1 ? odds : odds + SinglePlace;
        return odds + (tokens > 1 ? NotPerson : SingleWordOfBody);
    }

    /// <summary>The odds of a surname that is garbled as in the full name before, and stands alone.</summary>
    /// <param name="likeness">What else the letters are.</param>
    public static double OfEcho(Likeness likeness) => likeness switch
    {
        Likeness.Strange => 4,
        Likeness.Known or Likeness.Rare => 1,
        _ => -3,
    };

    private static bool EndsInShortForm(ReadOnlySpan<char> words, NameForm form) =>
        form.Entity.ShortForm is { } shortForm && words.EndsWith(Folder.Key.Fold(shortForm).AsSpan(), StringComparison.Ordinal);
}
