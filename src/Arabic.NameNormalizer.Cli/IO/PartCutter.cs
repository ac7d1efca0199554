using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>Finds where to cut a document that is too long to be read at once.</summary>
/// <remarks>
/// 1. Markup and code are no place for a cut: the rest of a tag or a script would be taken for text.
/// 2. The best of these places is taken: after the last blank line of the second half, after the last line feed, after
///    the last white space, at the limit, but not between the halves of a surrogate pair or of CR LF.
/// </remarks>
internal static class PartCutter
{
    /// <summary>How much text behind the limit is looked at, for what begins before it and ends there.</summary>
    public const int Lookahead = 4096;

    /// <summary>The length of the first part; 0 if the text begins with markup or code that goes beyond the limit.</summary>
    /// <param name="text">The text, longer than the limit.</param>
    /// <param name="limit">The most code units of the part.</param>
    /// <param name="markup">What the text is written in.</param>
    public static int Length(ReadOnlySpan<char> text, int limit, TextMarkup markup)
    {
        var regions = RegionFinder.Find(text, markup);
        if (regions.Count > 0)
        {
            var words = text.ToArray();
            foreach (var region in regions) words.AsSpan(region.Start, region.End - region.Start).Fill('x');
            text = words;
        }
        var most = text[..limit];
        var lineFeed = most.LastIndexOf('\n');
        if (lineFeed >= 0) return BlankLineEnd(most) ?? lineFeed + 1;
        for (var length = limit; length > 0; length--)
            if (char.IsWhiteSpace(most[length - 1]) && !IsTorn(text, length)) return length;
        foreach (var region in regions)
            if (region.Start < limit && limit < region.End) return region.Start;
        return limit > 1 && IsTorn(text, limit) ? limit - 1 : limit;
    }

    /// <summary>The end of the last blank line in the second half, where no sentence and no name is cut.</summary>
    private static int? BlankLineEnd(ReadOnlySpan<char> most)
    {
        for (var end = most.LastIndexOf('\n'); end > most.Length / 2;)
        {
            var before = most[..end].LastIndexOf('\n');
            if (before < 0) return null;
            if (most[(before + 1)..end].IsWhiteSpace()) return end + 1;
            end = before;
        }
        return null;
    }

    private static bool IsTorn(ReadOnlySpan<char> text, int length) =>
        char.IsSurrogatePair(text[length - 1], text[length]) || (text[length - 1] == '\r' && text[length] == '\n');
}
