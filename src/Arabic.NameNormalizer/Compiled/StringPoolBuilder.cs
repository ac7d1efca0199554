namespace Arabic.NameNormalizer.Compiled;

/// <summary>Gathers strings, each once, as <see cref="StringPool"/> reads them.</summary>
internal sealed class StringPoolBuilder
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _after = [];
    private readonly RecordWriter _text = new RecordWriter().Number(StringPool.End);

    /// <summary>Where the string begins; 0 for none.</summary>
    public int Add(string? text)
    {
        if (text is null) return 0;
        if (_places.TryGetValue(text, out var known)) return known;
        var at = _text.Position;
        _text.Append(Letters.Encode(text.AsSpan()));
        _text.Number(StringPool.End);
        _places.Add(text, at);
        _after.Add(at, _text.Position);
        return at;
    }

    /// <summary>Where the string behind one begins.</summary>
    public int After(int at) => at == 0 ? 1 : _after[at];

    public byte[] ToArray() => _text.ToArray();
}
