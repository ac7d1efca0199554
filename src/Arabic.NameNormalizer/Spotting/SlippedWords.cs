using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>
/// Tells names of two words of which one stands as it is, and the other became a word of the language by a slip of the
/// keyboard (صائب عرقيات for صائب عريقات): such words stand beside each other everywhere, and few are worth a search.
/// </summary>
internal static class SlippedWords
{
    /// <summary>A word that more names have is beside many a word by chance.</summary>
    private const int MostNames = 16;

    /// <summary>Whether two folded words are such a name. O(names that have one of them).</summary>
    public static bool Are(NameCollection names, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        IsOther(names, first, second, place: 1) || IsOther(names, second, first, place: 0);

    /// <summary>Whether a word is what stands beside another in some name, but for a slip.</summary>
    private static bool IsOther(NameCollection names, ReadOnlySpan<char> known, ReadOnlySpan<char> other, int place)
    {
        var token = names.Index.Find(known);
        if (token < 0 || !names.IsProper(token)) return false;
        var entries = names.Postings(token, 2);
        if (entries.Length > MostNames) return false;
        Span<char> letters = stackalloc char[NameTokens.Longest];
        foreach (var entry in entries)
        {
            var tokens = names.Tokens(entry);
            if (tokens[1 - place] == token && Slips.Of(other, names.Index.Text.Read(tokens[place], letters)) is Slip.Swap or Slip.Doubling) return true;
        }
        return false;
    }
}
