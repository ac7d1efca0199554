namespace Arabic.NameNormalizer.Cli.Tests.IO;

/// <summary>Texts of what cutting and decoding may stumble over.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
        ["\n", "\n", "\r\n", "\r\n", "\r", " ", "\t", "\u00A0", "\u2028", "a", "é", "ح", "حفتر", "\uFEFF", "😀", "𐎀", "\0"];

    public static string Of(Random random, int mostPieces) =>
        string.Concat(Enumerable.Range(0, random.Next(mostPieces + 1)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
