using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Finds the forms that a name which no table lists may be a spelling of: a short list for the scorer.</summary>
/// <remarks>
/// 1. Names that share pairs of letters with the query.
/// 2. Names that share pairs of consonant sounds with it: what transliteration did to the vowels does not matter there.
/// Left out of both are forms that make no sense as the origin of a spelling: phrases that stand for a name by
/// mistranslation, surfaces that are also something else, single words that even as they stand need evidence, and
/// those that the table forbids.
/// </remarks>
internal sealed class CandidateFinder
{
    /// <summary>How many names each of the two lists contributes at most.</summary>
    private const int ListLength = 64;

    private readonly NameForm[][] _forms;
    private readonly string[] _keys;
    private readonly GramIndex _letters;
    private readonly GramIndex _consonants;
    private readonly Func<string, string> _consonantKey;

    /// <param name="forms">The forms of all tables.</param>
    /// <param name="consonantKey">Reduces a key to its consonant sounds.</param>
    public CandidateFinder(IEnumerable<NameForm> forms, Func<string, string> consonantKey)
    {
        var byKey = forms.Where(IsSpellable).GroupBy(form => form.Key, StringComparer.Ordinal).ToList();
        _forms = [.. byKey.Select(group => group.ToArray())];
        _keys = [.. byKey.Select(group => group.Key)];
        _consonantKey = consonantKey;
        _letters = GramIndex.Build(_keys);
        _consonants = GramIndex.Build([.. _keys.Select(consonantKey)]);
    }

    /// <summary>The candidates for a folded name, each key once, with the forms that have it.</summary>
    public List<(string Key, NameForm[] Forms)> Find(string key)
    {
        Span<int> nearest = stackalloc int[ListLength];
        var seen = new HashSet<int>();
        var candidates = new List<(string Key, NameForm[] Forms)>();
        AddNew(nearest.Slice(0, _letters.Nearest(key.AsSpan(), nearest)));
        AddNew(nearest.Slice(0, _consonants.Nearest(_consonantKey(key).AsSpan(), nearest)));
        return candidates;

        void AddNew(ReadOnlySpan<int> ids)
        {
            foreach (var id in ids)
                if (seen.Add(id)) candidates.Add((_keys[id], _forms[id]));
        }
    }

    private static bool IsSpellable(NameForm form) =>
        (form.Policy == AliasPolicy.Always || (form.Policy == AliasPolicy.WithEvidence && form.Words.Count > 1))
        && form.Rival is null && form.Noise is not (NoiseKind.Mistranslation or NoiseKind.Acronym);
}
