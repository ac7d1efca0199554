using System.Globalization;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Tokens;

/// <summary>Character references of HTML and XML, and the characters they stand for.</summary>
internal static class CharacterReferences
{
    /// <summary>More digits or letters than any reference has.</summary>
    private const int Longest = 32;

    /// <summary>Stands for what is not known: a letter, so that the word around it is no name.</summary>
    private const char UnknownLetter = 'x';

    private const char NoLetter = '\uFFFC';

    private static readonly Dictionary<string, char> Named = EmbeddedTable.Rows("language/html-references.tsv")
        .ToDictionary(row => row[0], row => (char)int.Parse(row[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The reference that begins at an ampersand; empty if the sign is only a sign.</summary>
    public static Region Read(ReadOnlySpan<char> text, int at)
    {
        var rest = text.Slice(at + 1, Math.Min(Longest, text.Length - at - 1));
        var length = rest.IndexOf(';');
        if (length <= 0) return default;
        var name = rest.Slice(0, length);
        char? reads = name[0] == '#' ? OfCode(name.Slice(1).ToString()) : OfName(name);
        return reads is { } c ? new Region(at, at + length + 2, RegionKind.Reference, c) : default;
    }

    private static char? OfName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!Letters.IsWord(c)) return null;
        return Named.TryGetValue(name.ToString(), out var reads) ? Safe(reads) : UnknownLetter;
    }

    private static char? OfCode(string digits)
    {
        var isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(isHex ? digits.Substring(1) : digits, style, CultureInfo.InvariantCulture, out var code)) return null;
        return code is > 0 and < 0xD800 or > 0xDFFF and <= 0xFFFF ? Safe((char)code) : NoLetter;
    }

    /// <summary>White space keeps to its line: a reference is not how lines end.</summary>
    private static char Safe(char c) => Letters.IsLineBreak(c) ? ' ' : c;
}
