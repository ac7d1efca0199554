using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Language;

/// <summary>What a word of a text is as the name of a Latin letter.</summary>
/// <param name="Letters">The letters that it may stand for; none if it is no such name.</param>
/// <param name="IsWord">Whether it is a common word as well.</param>
internal readonly record struct LetterName(string Letters, bool IsWord)
{
    /// <summary>No name of a letter.</summary>
    public static LetterName None { get; } = new("", false);

    public bool IsNone => Letters.Length == 0;
}

/// <summary>The names of Latin letters in Arabic: the table <c>data/language/letter-names.tsv</c>.</summary>
/// <remarks>
/// 1. A word that the table has as it is spelled stands for the letters of its row: آي is I, and إيه is A.
/// 2. One that differs in its hamza stands for the letters of all rows that fold to the same.
/// Immutable and thread-safe.
/// </remarks>
internal sealed class LetterNames
{
    private readonly Dictionary<string, LetterName> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LetterName> _byKey = new(StringComparer.Ordinal);
    private readonly string[] _keys;

    private LetterNames(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            var name = new LetterName(row[1], row[2] == "yes");
            _bySpelling.Add(Folder.Light.Fold(row[0]), name);
            var key = Folder.Key.Fold(row[0]);
            _byKey[key] = _byKey.TryGetValue(key, out var other)
                ? new LetterName(Union(other.Letters, name.Letters), other.IsWord || name.IsWord)
                : name;
        }
        _keys = [.. _byKey.Keys.OrderBy(key => key, StringComparer.Ordinal)];
    }

    /// <summary>The names that the package knows.</summary>
    public static LetterNames Default { get; } = new(EmbeddedTable.Rows("language/letter-names.tsv"));

    /// <summary>What a word is, by its spelling.</summary>
    /// <param name="word">The word as it stands in the text, without proclitics.</param>
    public LetterName Of(string word)
    {
        if (_bySpelling.TryGetValue(Folder.Light.Fold(word), out var spelled)) return spelled;
        return _byKey.TryGetValue(Folder.Key.Fold(word), out var folded) ? folded : LetterName.None;
    }

    /// <summary>Whether a folded word may be one of the names, be it behind proclitics. Next to no word is.</summary>
    public bool MayBe(ReadOnlySpan<char> key)
    {
        if (Has(key)) return true;
        foreach (var chain in Proclitics.ThatMayStart(key))
            if (chain.IsBefore(key) && Has(chain.After(key))) return true;
        return false;
    }

    /// <summary>Whether a folded word is one of the names. O(log names), no allocation: every new word is asked about.</summary>
    private bool Has(ReadOnlySpan<char> key)
    {
        int low = 0, high = _keys.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = key.SequenceCompareTo(_keys[middle].AsSpan());
            if (order == 0) return true;
            if (order < 0) high = middle;
            else low = middle + 1;
        }
        return false;
    }

    private static string Union(string letters, string more) => letters + string.Concat(more.Where(letter => letters.IndexOf(letter) < 0));
}
