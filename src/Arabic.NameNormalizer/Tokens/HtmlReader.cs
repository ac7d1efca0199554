namespace Arabic.NameNormalizer.Tokens;

/// <summary>Reads what less-than signs and ampersands begin in HTML and XML, from one to the next.</summary>
internal ref struct HtmlReader(ReadOnlySpan<char> text)
{
    private const string DataStart = "<![CDATA[";
    private const string DataEnd = "]]>";

    private readonly ReadOnlySpan<char> _text = text;
    private ClosingFinder _closing = new(text);
    private int _dataEnd = -1;

    /// <summary>The next region at or after a place; <see langword="false"/> if there is none.</summary>
    public bool Next(int from, out Region region)
    {
        for (var at = from; ; at++)
        {
            var next = _text.Slice(at).IndexOfAny('<', '&');
            next = next < 0 ? _text.Length : at + next;
            if (_dataEnd >= at && _dataEnd <= next)
            {
                region = new Region(_dataEnd, _dataEnd + DataEnd.Length, RegionKind.Inline);
                _dataEnd = -1;
                return true;
            }
            region = default;
            if (next == _text.Length) return false;
            region = _text[next] == '&' ? CharacterReferences.Read(_text, next) : Read(next);
            if (region.End > next) return true;
            at = next;
        }
    }

    private Region Read(int at)
    {
        var rest = _text.Slice(at);
        if (rest.StartsWith(DataStart.AsSpan()))
        {
            // The contents are text, and in feeds they are HTML: only the markers are none.
            _dataEnd = _closing.After(at, DataEnd) - DataEnd.Length;
            return new Region(at, at + DataStart.Length, RegionKind.Inline);
        }
        if (rest.StartsWith("<!--".AsSpan())) return new Region(at, CommentEnd(at), RegionKind.Inline);
        if (rest.StartsWith("<?".AsSpan())) return new Region(at, InstructionEnd(at), RegionKind.Block);
        if (rest.StartsWith("<!".AsSpan()) && rest.Length > 2 && Letters.IsAsciiLetter(rest[2]))
            return new Region(at, DeclarationEnd(at), RegionKind.Block);
        if (!Tag.TryRead(_text, at, isStrict: false, out var tag)) return default;
        return tag switch
        {
            { IsOpening: true, Contents: ElementContents.Code } => new Region(at, tag.ElementEnd(_text), RegionKind.Code),
            { IsOpening: true, Contents: ElementContents.Apart } => new Region(at, tag.ElementEnd(_text), RegionKind.Block),
            _ => new Region(at, tag.End, tag.Kind),
        };
    }

    private int CommentEnd(int at)
    {
        var rest = _text.Slice(at);
        if (rest.StartsWith("<!-->".AsSpan())) return at + 5;
        if (rest.StartsWith("<!--->".AsSpan())) return at + 6;
        return OrEnd(_closing.After(at, "-->"));
    }

    private int InstructionEnd(int at) =>
        _closing.After(at, "?>") is var end and >= 0 ? end : OrEnd(_closing.After(at, ">"));

    private int DeclarationEnd(int at)
    {
        var end = _text.Slice(at).IndexOfAny('>', '[');
        return OrEnd(end >= 0 && _text[at + end] == '>' ? at + end + 1 : _closing.After(at, "]>"));
    }

    private readonly int OrEnd(int end) => end < 0 ? _text.Length : end;
}
