using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Channel;

/// <summary>A single slip of the pen, the keyboard or the scanner.</summary>
internal enum Slip : byte
{
    None,

    /// <summary>Two neighbouring letters changed places (<see cref="Channel.Swap"/>), and that makes no other pattern of a root.</summary>
    Swap,

    /// <summary>A letter was written once more (<see cref="Channel.Doubling"/>).</summary>
    Doubling,

    /// <summary>Nothing but dots was misread, of one letter or of several (<see cref="Dotting"/>).</summary>
    Dots,

    /// <summary>A letter is too many.</summary>
    Addition,

    /// <summary>A letter is missing.</summary>
    Loss,
}

/// <summary>Tells which slip makes some words of others.</summary>
internal static class Slips
{
    private const string Vowels = "اوي";

    /// <summary>How many letters a word has at most that is a root of three with a long vowel.</summary>
    private const int LongestPattern = 4;

    /// <summary>The slip that is all that folded words differ in from others; none if they are equal, or differ in more. O(length).</summary>
    public static Slip Of(ReadOnlySpan<char> words, ReadOnlySpan<char> right) =>
        Swap.IsAllThatDiffers(words, right) ? IsOtherPattern(words, right) ? Slip.None : Slip.Swap
        : Doubling.IsAllThatDiffers(words, right) ? Slip.Doubling
        : Dotting.AreAllThatDiffers(words, right) ? Slip.Dots
        : HasOneMore(words, right) ? Slip.Addition
        : HasOneMore(right, words) ? Slip.Loss
        : Slip.None;

    /// <summary>
    /// Whether the letters that changed places are a consonant and a long vowel of a short word: that is another pattern of
    /// the same root, and as often another name (الرميح and الرمحي, سالم and سلام).
    /// </summary>
    private static bool IsOtherPattern(ReadOnlySpan<char> words, ReadOnlySpan<char> right)
    {
        var first = 0;
        while (words[first] == right[first]) first++;
        if (Vowels.IndexOf(words[first]) < 0 && Vowels.IndexOf(words[first + 1]) < 0) return false;
        var start = words.Slice(0, first).LastIndexOf(' ') + 1;
        var length = words.Slice(start).IndexOf(' ') is var end && end < 0 ? words.Length - start : end;
        return Article.TakenOff(words.Slice(start, length)).Length <= LongestPattern;
    }

    private static bool HasOneMore(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter)
    {
        if (longer.Length != shorter.Length + 1) return false;
        var first = 0;
        while (first < shorter.Length && longer[first] == shorter[first]) first++;
        return longer[first] != ' ' && longer.Slice(first + 1).SequenceEqual(shorter.Slice(first));
    }
}
