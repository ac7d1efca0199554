using System.Globalization;

namespace Arabic.NameNormalizer.Tokens;

/// <summary>Which characters make words: by Unicode category, the same under every culture.</summary>
internal static class Letters
{
    /// <summary>A letter, a mark on one, tatweel or a digit.</summary>
    public static bool IsWord(char c)
    {
        if (c is >= '\u0620' and <= '\u065F') return true;
        if (c < 0x80) return char.IsLetterOrDigit(c);
        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.DecimalDigitNumber => true,
            _ => false,
        };
    }

    /// <summary>A joiner or a direction mark: invisible, part of a word only between its letters.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2069');

    /// <summary>A line ends here.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>A to z, in both cases.</summary>
    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';
}
