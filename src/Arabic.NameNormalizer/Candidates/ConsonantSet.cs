using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The classes of the consonants that a word has (<see cref="ConsonantClasses"/>), a bit each: tells most words apart that are not alike.</summary>
/// <param name="Bits">A bit for each class.</param>
internal readonly record struct ConsonantSet(uint Bits)
{
    /// <summary>One consonant for another are two that differ; beyond three no word is like another.</summary>
    private const int MostDiffering = 3;

    /// <summary>That of a folded word; the empty one if it has no sound.</summary>
    public static ConsonantSet Of(ReadOnlySpan<char> word)
    {
        Span<byte> letters = stackalloc byte[WordLength];
        return word.Length <= letters.Length && TryEncode(word, letters) ? Of(letters.Slice(0, word.Length)) : default;
    }

    /// <summary>That of encoded letters.</summary>
    public static ConsonantSet Of(ReadOnlySpan<byte> letters)
    {
        var bits = 0u;
        foreach (var letter in letters)
            if (SkeletonCosts.Default.Classes[letter] is var number && number > 0) bits |= 1u << number;
        return new ConsonantSet(bits);
    }

    /// <summary>Whether one word may be like another.</summary>
    public bool MayBeLike(ConsonantSet other) => Differing(other) <= MostDiffering;

    /// <summary>How many consonants one word has and another has not.</summary>
    public int Differing(ConsonantSet other)
    {
        // The bits are counted in pairs, fours and bytes at once (Hacker's Delight, 5-1).
        var bits = Bits ^ other.Bits;
        bits -= (bits >> 1) & 0x55555555;
        bits = (bits & 0x33333333) + ((bits >> 2) & 0x33333333);
        return (int)((((bits + (bits >> 4)) & 0x0f0f0f0f) * 0x01010101) >> 24);
    }
}
