namespace Arabic.NameNormalizer.Tokens;

/// <summary>Finds markup and code in a text.</summary>
/// <remarks>
/// In plain text, at each character that may begin one of them:
/// 1. a backtick: a code span or a fenced block, if it is closed as Markdown closes it;
/// 2. a less-than sign: a whole tag or comment;
/// 3. an equals sign: the quoted value of an attribute.
/// In HTML and XML, at each less-than sign and ampersand:
/// 1. a comment, an instruction, a declaration, the markers of CDATA, a tag;
/// 2. behind the tag of an element whose contents are no text, all to its end;
/// 3. a character reference.
/// O(text), with the length of a tag for each less-than sign of plain text at worst.
/// </remarks>
internal static class RegionFinder
{
    /// <summary>The regions, in the order of the text and apart from each other.</summary>
    public static List<Region> Find(ReadOnlySpan<char> text, TextMarkup markup)
    {
        var found = new List<Region>();
        var at = 0;
        if (markup == TextMarkup.Html)
        {
            var html = new HtmlReader(text);
            for (; html.Next(at, out var region); at = region.End) found.Add(region);
        }
        else
        {
            var plain = new PlainReader(text);
            for (; plain.Next(at, out var region); at = region.End) found.Add(region);
        }
        return found;
    }
}
