namespace Arabic.NameNormalizer.Tokens;

/// <summary>Reads what backticks, less-than signs and equals signs begin in plain text, from one to the next.</summary>
internal ref struct PlainReader(ReadOnlySpan<char> text)
{
    /// <summary>A value that is longer belongs to no attribute.</summary>
    private const int LongestValue = 4096;

    private readonly ReadOnlySpan<char> _text = text;
    private CodeReader _code = new(text);
    private ClosingFinder _closing = new(text);

    /// <summary>The next region at or after a place; <see langword="false"/> if there is none.</summary>
    public bool Next(int from, out Region region)
    {
        while (_text.Slice(from).IndexOfAny('<', '`', '=') is var length and >= 0)
        {
            var at = from + length;
            from = at + 1;
            switch (_text[at])
            {
                case '`' when _code.TryRead(at, out from):
                    region = new Region(at, from, RegionKind.Code);
                    return true;
                case '=' when ValueEnd(at) is var end and > 0:
                    region = new Region(at + 1, end, RegionKind.Code);
                    return true;
                case '<' when Tag.TryRead(_text, at, isStrict: true, out var tag):
                    region = new Region(at, tag.End, tag.Kind);
                    return true;
                case '<' when _text.Slice(at).StartsWith("<!--".AsSpan()) && _closing.After(at, "-->") is var end and > 0:
                    region = new Region(at, end, RegionKind.Inline);
                    return true;
            }
        }
        region = default;
        return false;
    }

    /// <summary>The end of the quoted value behind an equals sign, on the same line; 0 if there is none.</summary>
    private readonly int ValueEnd(int at)
    {
        if (at == 0 || at + 1 >= _text.Length || _text[at + 1] is not ('"' or '\'') || !Letters.IsAsciiLetter(_text[at - 1])) return 0;
        var rest = _text.Slice(at + 2, Math.Min(LongestValue, _text.Length - at - 2));
        var length = rest.IndexOfAny(_text[at + 1], '\n');
        return length < 0 || rest[length] == '\n' ? 0 : at + 3 + length;
    }
}
