namespace Arabic.NameNormalizer.Tokens;

/// <summary>A text as its reader sees it: markup and code are masked, and every character keeps its place.</summary>
/// <remarks>
/// 1. The regions of markup and code are found; most texts have none, and are taken as they are.
/// 2. A block becomes line breaks, code a sign that is no letter, a reference the character that it stands for, with
///    invisible characters to fill its place.
/// 3. What is inline becomes invisible characters inside a word, and white space elsewhere.
/// So a word with a tag inside is read as one word, a given name in bold is seen before its surname, and whatever
/// follows need not know of markup. That a mention has markup inside is asked when it is to be changed.
/// O(text).
/// </remarks>
internal sealed class MaskedText
{
    private const char NoLetter = '\uFFFC';
    private const char Filler = '\u200B';

    /// <summary>How many invisible characters are looked through for a letter.</summary>
    private const int FartherLetter = 8;

    private readonly string _text;
    private readonly char[]? _masked;
    private readonly List<Region> _regions;

    private MaskedText(string text, List<Region> regions)
    {
        (_text, _regions) = (text, regions);
        if (regions.Count > 0) _masked = Mask(text.ToCharArray(), regions);
    }

    /// <summary>The text to read, as long as the original.</summary>
    public ReadOnlySpan<char> Span => _masked is null ? _text.AsSpan() : _masked;

    public static MaskedText Of(string text, TextMarkup markup) => new(text, RegionFinder.Find(text.AsSpan(), markup));

    /// <summary>Whether any part of a range is masked. O(log regions).</summary>
    public bool Hides(int start, int end)
    {
        int low = 0, high = _regions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_regions[middle].End <= start) low = middle + 1;
            else high = middle;
        }
        return low < _regions.Count && _regions[low].Start < end;
    }

    private static char[] Mask(char[] text, List<Region> regions)
    {
        foreach (var region in regions)
        {
            var span = text.AsSpan(region.Start, region.End - region.Start);
            span.Fill(region.Kind switch
            {
                RegionKind.Block => '\n',
                RegionKind.Reference => Filler,
                _ => ' ',
            });
            if (region.Kind == RegionKind.Code) span[0] = NoLetter;
            if (region.Kind == RegionKind.Reference) span[0] = region.Reads;
        }
        for (var i = 0; i < regions.Count; i++)
        {
            if (regions[i].Kind != RegionKind.Inline) continue;
            var start = regions[i].Start;
            while (i + 1 < regions.Count && regions[i + 1].Kind == RegionKind.Inline && regions[i + 1].Start == regions[i].End) i++;
            if (HasLetter(text, start - 1, -1) && HasLetter(text, regions[i].End, +1))
                text.AsSpan(start, regions[i].End - start).Fill(Filler);
        }
        return text;
    }

    private static bool HasLetter(char[] text, int at, int step)
    {
        var left = FartherLetter;
        while (at >= 0 && at < text.Length && Letters.IsInvisible(text[at]))
        {
            if (left-- == 0) return true; // who knows: then the word is rather left alone
            at += step;
        }
        return at >= 0 && at < text.Length && Letters.IsWord(text[at]);
    }
}
