using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Training;

/// <summary>Numbers Latin letters as <see cref="ChannelAlphabet"/> numbers Arabic ones; 0 is the edge of a word.</summary>
internal static class LatinAlphabet
{
    private const string Further = "'-’éáíóöüçñ";

    public static byte[] Encode(string word) => [.. word.Select(Number)];

    private static byte Number(char c)
    {
        var lower = char.ToLowerInvariant(c);
        if (lower is >= 'a' and <= 'z') return (byte)(lower - 'a' + 1);
        var place = Further.IndexOf(lower);
        return (byte)(place < 0 ? ChannelAlphabet.Other : 27 + place);
    }
}
