using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Finds the forms that a name which no table lists may be a spelling of: a short list for the scorer.</summary>
/// <remarks>
/// 1. Names of one word: those that the channel finds most probable, for a query of several words with the spaces taken
///    out (عبد الله, عبدالله).
/// 2. Names of several words: those that share pairs of letters with the query.
/// 3. And those that share pairs of consonant sounds with it: what transliteration did to the vowels does not matter
///    there.
/// Left out of all are forms that make no sense as the origin of a spelling: phrases that stand for a name by
/// mistranslation, surfaces that are also something else, and those that the table forbids.
/// </remarks>
internal sealed class CandidateFinder
{
    /// <summary>How many names of one word are found at most: what comes behind them weighs next to nothing.</summary>
    private const int Words = 5;

    /// <summary>How many names each of the two other lists contributes at most.</summary>
    private const int ListLength = 64;

    private readonly NameForm[][] _wordForms;
    private readonly NameForm[][] _phraseForms;
    private readonly string[] _words;
    private readonly string[] _phrases;
    private readonly TokenIndex _index;
    private readonly GramIndex _letters;
    private readonly GramIndex _consonants;
    private readonly Func<string, string> _consonantKey;

    /// <param name="forms">The forms of all tables.</param>
    /// <param name="consonantKey">Reduces a key to its consonant sounds.</param>
    public CandidateFinder(IEnumerable<NameForm> forms, Func<string, string> consonantKey)
    {
        var byKey = forms.Where(IsSpellable).GroupBy(form => form.Key, StringComparer.Ordinal).ToLookup(group => IsWord(group.Key));
        _words = [.. byKey[true].Select(group => group.Key)];
        _wordForms = [.. byKey[true].Select(group => group.ToArray())];
        _phrases = [.. byKey[false].Select(group => group.Key)];
        _phraseForms = [.. byKey[false].Select(group => group.ToArray())];
        _consonantKey = consonantKey;
        _index = TokenIndex.Build(_words);
        _letters = GramIndex.Build(_phrases);
        _consonants = GramIndex.Build([.. _phrases.Select(consonantKey)]);
    }

    /// <summary>The candidates for a folded name, each key once, with the forms that have it.</summary>
    public List<(string Key, NameForm[] Forms)> Find(string key)
    {
        var candidates = new List<(string Key, NameForm[] Forms)>();
        Span<FoundToken> words = stackalloc FoundToken[Words];
        var query = IsWord(key) ? key : key.Replace(" ", "", StringComparison.Ordinal);
        var found = TokenSearch.Find(_index, query.AsSpan(), words);
        for (var i = 0; i < found; i++) candidates.Add((_words[words[i].Id], _wordForms[words[i].Id]));

        Span<int> nearest = stackalloc int[ListLength];
        var seen = new HashSet<int>();
        AddNew(nearest.Slice(0, _letters.Nearest(key.AsSpan(), nearest)));
        AddNew(nearest.Slice(0, _consonants.Nearest(_consonantKey(key).AsSpan(), nearest)));
        return candidates;

        void AddNew(ReadOnlySpan<int> ids)
        {
            foreach (var id in ids)
                if (seen.Add(id)) candidates.Add((_phrases[id], _phraseForms[id]));
        }
    }

    private static bool IsWord(string key) => key.IndexOf(' ') < 0;

    private static bool IsSpellable(NameForm form) =>
        (form.Policy == AliasPolicy.Always || (form.Policy == AliasPolicy.WithEvidence && form.Words.Count > 1))
        && form.Rival is null && form.Noise is not (NoiseKind.Mistranslation or NoiseKind.Acronym);
}
