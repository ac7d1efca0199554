using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Tells a proclitic from the first letters of a garbled name, which look the same.</summary>
/// <remarks>
/// 1. Of a name behind proclitics and one as the words stand the one is taken that fits better.
/// 2. A word that the language has as it stands keeps its letters.
/// 3. What the text has as a conjunction or a preposition is no letter of the name, and what is one of the name as it stands
///    is no proclitic.
/// </remarks>
internal static class ProcliticChoice
{
    private const char Wav = 'و', Lam = 'ل', Ba = 'ب';

    /// <summary>Less than this is no difference, in nats.</summary>
    private const double Slightly = 0.5;

    /// <summary>How improbable it is that a word has a proclitic, in thousandths of a nat, in both directions of the channel.</summary>
    private const int CostOfProclitic = 4000, CostOfRareProclitic = 7000;

    /// <summary>
    /// Whether a name fits better behind proclitics than another as the words stand. What a word says is limited by how
    /// common it is as a name, so that the cost of the first word decides where both say the same; a chain that few words
    /// have must explain more.
    /// </summary>
    public static bool FitsBetter(in NameGuess behind, Proclitic chain, in NameGuess asItStands) =>
        behind.Fit.Says > asItStands.Fit.Says + Slightly
        || (behind.Fit.Says >= asItStands.Fit.Says - Slightly && behind.FirstCost + CostOf(chain) < asItStands.FirstCost);

    /// <summary>
    /// Whether a lam is a preposition before a name that has its article in the tables and not in the text, rather than what
    /// is left of that: لمشنوك is "to المشنوق".
    /// </summary>
    public static bool IsLamBeforeArticle(in NameGuess behind, Proclitic chain, in NameGuess asItStands) =>
        chain.Glued.Length == 1 && chain.Glued[0] == Lam && ReferenceEquals(behind.Form.Entity, asItStands.Form.Entity) && Article.IsBefore(asItStands.Form.Words[0].AsSpan());

    /// <summary>Whether a word is one of the language without the proclitics: كبيرة is "large", and not "like beer".</summary>
    public static bool IsPlainerAsItStands(ReadOnlySpan<char> word, Proclitic chain)
    {
        var rest = chain.After(word);
        if (chain.HasArticle || Article.IsBefore(rest)) return false;
        var behind = WordModel.Default.Look(rest);
        if (behind.Kind == WordKind.Unknown) return true;
        for (var taken = 0; taken < chain.Glued.Length; taken++)
            if (WordModel.Default.Look(word.Slice(taken)) is var before && before.Kind.HasFlag(WordKind.Word) && before.Affixes <= behind.Affixes) return true;
        return false;
    }

    private static int CostOf(Proclitic chain) => chain.Glued[0] is 'ف' or 'ك' ? CostOfRareProclitic : CostOfProclitic;

    /// <summary>Whether a name that folded words are like would swallow a conjunction or a preposition of the text.</summary>
    public static bool Swallows(ReadOnlySpan<char> key, NameForm form) => LosesConjunction(key, form) || LosesProclitic(key, form) || LosesPreposition(key, form);

    /// <summary>
    /// Whether a lam or a ba at the head is one letter more than the name has there: nobody writes لصاموال for صامويل, but "to
    /// صاموال". Not before an article, whose alef may be lost.
    /// </summary>
    private static bool LosesPreposition(ReadOnlySpan<char> key, NameForm form)
    {
        if (key.Length < 2 || key[0] is not (Lam or Ba)) return false;
        Span<char> folded = stackalloc char[Folder.Key.BufferLength(form.Target.Length)];
        var target = folded.Slice(0, FoldFirst(form, folded));
        return target.Length > 1 && key[1] == target[0] && !(key[0] == target[0] && key[1] == target[1]) && !Article.IsBefore(target);
    }

    /// <summary>
    /// Whether a word is one of the name as it is, behind a preposition: لفيلدرز is no surname, and the lam of للدبيبي is none of
    /// its article.
    /// </summary>
    private static bool LosesProclitic(ReadOnlySpan<char> key, NameForm form)
    {
        var word = 0;
        while (!key.IsEmpty && word < form.Words.Count)
        {
            var space = key.IndexOf(' ');
            var here = space < 0 ? key : key.Slice(0, space);
            if (here.StartsWith("لل".AsSpan(), StringComparison.Ordinal) && Article.IsBefore(form.Words[word].AsSpan())) return true;
            foreach (var chain in Proclitics.ThatMayStart(here))
                if (chain is { HasArticle: false } or { HidesArticle: true } && chain.IsBefore(here)
                    && (IsName(chain.After(here), form.Words[word].AsSpan()) || (word == 0 && BeginsTarget(chain.After(here), form)))) return true;
            key = space < 0 ? default : key.Slice(space + 1);
            word++;
        }
        return false;
    }

    /// <summary>Whether letters that were taken off are the first of the name: وباراك is "and باراك", and not "and by أراك".</summary>
    public static bool TakesOfName(ReadOnlySpan<char> word, Proclitic chain, NameForm form)
    {
        if (chain.HasArticle || chain.HidesArticle) return false;
        for (var taken = 0; taken < chain.Glued.Length; taken++)
            if (word.Slice(taken).SequenceEqual(form.Words[0].AsSpan()) || BeginsTarget(word.Slice(taken), form)) return true;
        return false;
    }

    /// <summary>Whether the right name of a garbled form begins with the rest behind a chain: the lam of لسرحات أقسن is none of سيرحات أكسن's.</summary>
    private static bool BeginsTarget(ReadOnlySpan<char> rest, NameForm form)
    {
        if (form.IsCanonical) return false;
        Span<char> folded = stackalloc char[Folder.Key.BufferLength(form.Target.Length)];
        return rest.SequenceEqual(folded.Slice(0, FoldFirst(form, folded)));
    }

    /// <summary>Folds the first word of what a form should read.</summary>
    private static int FoldFirst(NameForm form, Span<char> folded)
    {
        var space = form.Target.IndexOf(' ');
        return Folder.Key.Fold(space < 0 ? form.Target.AsSpan() : form.Target.AsSpan(0, space), folded);
    }

    /// <summary>Whether the rest behind a chain is a word of a name, with its article or without.</summary>
    private static bool IsName(ReadOnlySpan<char> rest, ReadOnlySpan<char> name) =>
        rest.SequenceEqual(name) || rest.SequenceEqual(Article.TakenOff(name));

    /// <summary>
    /// Whether more words begin with a wav than in the name: it is an "and" in nearly all texts. Not so in names that
    /// have a V or W in Latin letters, whose sound a wav is.
    /// </summary>
    private static bool LosesConjunction(ReadOnlySpan<char> key, NameForm form)
    {
        var more = 0;
        for (var i = 0; i < key.Length; i++)
            if (i == 0 || key[i - 1] == ' ') more += WavsAtHead(key.Slice(i));
        if (more == 0) return false;
        foreach (var word in form.Words) more -= WavsAtHead(word.AsSpan());
        return more > 0 && form.Entity.Latin?.IndexOfAny(['V', 'W']) is null or < 0;
    }

    /// <summary>The second of two is that of a name behind "and" (وورزازات).</summary>
    private static int WavsAtHead(ReadOnlySpan<char> word) => word[0] != Wav ? 0 : word.Length > 1 && word[1] == Wav ? 2 : 1;
}
