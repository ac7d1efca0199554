using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>Tells words of which nothing but dots was misread: hardly any other name differs so from a name.</summary>
internal static class Dotting
{
    /// <summary>Whether folded words are others but for the dots of some letters. O(length).</summary>
    public static bool AreAllThatDiffers(ReadOnlySpan<char> words, ReadOnlySpan<char> right)
    {
        if (words.Length != right.Length || words.SequenceEqual(right)) return false;
        for (var i = 0; i < words.Length; i++)
            if (words[i] != right[i] && !AreAlike(Number(words[i]), Number(right[i]))) return false;
        return true;
    }

    private static bool AreAlike(byte letter, byte other) =>
        letter != Other && other != Other && NoiseCosts.Default.Rasm(letter) == NoiseCosts.Default.Rasm(other);
}
