using System.Globalization;

namespace Arabic.NameNormalizer.Tokens;

/// <summary>What a character is to the tokenizer.</summary>
[Flags]
internal enum CharacterTraits : byte
{
    None = 0,

    /// <summary>A letter, a mark on one, tatweel or a digit.</summary>
    Word = 1,

    /// <summary>A digit.</summary>
    Digit = 2,

    /// <summary>A joiner or a direction mark: invisible, part of a word only between its letters.</summary>
    Invisible = 4,

    /// <summary>White space.</summary>
    Space = 8,

    /// <summary>A line ends here.</summary>
    LineBreak = 16,

    /// <summary>Addresses and handles have one.</summary>
    Address = 32,
}

/// <summary>Which characters make words: by Unicode category, the same under every culture.</summary>
internal static class Letters
{
    /// <summary>Set where a character was asked about.</summary>
    private const CharacterTraits Known = (CharacterTraits)128;

    /// <summary>
    /// 64 kB, of which Arabic text uses some hundred bytes: one look instead of a category and many comparisons. Each is
    /// worked out when it is first asked for, by two threads at once with the same result.
    /// </summary>
    private static readonly CharacterTraits[] Traits = new CharacterTraits[char.MaxValue + 1];

    /// <summary>All that is known of a character.</summary>
    public static CharacterTraits Of(char c) => (Traits[c] is var traits && traits != 0 ? traits : Ask(c)) & ~Known;

    /// <summary>A letter, a mark on one, tatweel or a digit.</summary>
    public static bool IsWord(char c) => (Of(c) & CharacterTraits.Word) != 0;

    /// <summary>A joiner or a direction mark.</summary>
    public static bool IsInvisible(char c) => (Of(c) & CharacterTraits.Invisible) != 0;

    /// <summary>A line ends here.</summary>
    public static bool IsLineBreak(char c) => (Of(c) & CharacterTraits.LineBreak) != 0;

    /// <summary>A to z, in both cases.</summary>
    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    private static CharacterTraits Ask(char c) => Traits[c] = Known | TraitsOf(c);

    private static CharacterTraits TraitsOf(char c) =>
        (IsWordCategory(c) ? CharacterTraits.Word : 0)
        | (char.IsDigit(c) ? CharacterTraits.Digit : 0)
        | (c is '\u00AD' or '\u061C' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2069') ? CharacterTraits.Invisible : 0)
        | (char.IsWhiteSpace(c) ? CharacterTraits.Space : 0)
        | (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' ? CharacterTraits.LineBreak : 0)
        | (c is '@' or '.' or ':' or '/' or '\\' or '\uFF20' ? CharacterTraits.Address : 0);

    private static bool IsWordCategory(char c)
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
}
