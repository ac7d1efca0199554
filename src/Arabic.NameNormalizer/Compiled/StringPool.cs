namespace Arabic.NameNormalizer.Compiled;

/// <summary>Strings by where they begin: each a length and its UTF-16 code units. 0 is no string.</summary>
/// <param name="text">The strings.</param>
/// <param name="owner">What keeps them in their place.</param>
internal sealed class StringPool(Section<char> text, object? owner = null)
{
    public StringPool(Blob blob)
        : this(blob.Get<char>(SectionId.Strings), blob)
    {
    }

    /// <summary>A new string each time, or <see langword="null"/> for 0.</summary>
    public string? this[int at]
    {
        get
        {
            if (at == 0) return null;
            var made = text.Span.Slice(at + 1, text[at]).ToString();
            GC.KeepAlive(owner);
            return made;
        }
    }

    /// <summary>Where the string behind one begins.</summary>
    public int After(int at) => at == 0 ? 1 : at + 1 + text[at];

    /// <summary>All strings in their order, and where each begins.</summary>
    public IEnumerable<(int At, string Text)> All()
    {
        for (var at = 1; at < text.Length; at += 1 + text[at]) yield return (at, this[at]!);
    }
}

/// <summary>Gathers strings, each once.</summary>
internal sealed class StringPoolBuilder
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<char> _text = ['\0'];

    /// <summary>Where the string begins; 0 for none.</summary>
    /// <exception cref="InvalidDataException">It is longer than a length can say.</exception>
    public int Add(string? text)
    {
        if (text is null) return 0;
        if (_places.TryGetValue(text, out var at)) return at;
        if (text.Length > char.MaxValue) throw new InvalidDataException($"A cell of a table is longer than {(int)char.MaxValue} code units: {text.Substring(0, 40)}…");
        at = _text.Count;
        _places.Add(text, at);
        _text.Add((char)text.Length);
        _text.AddRange(text);
        return at;
    }

    /// <summary>Where the string behind one begins.</summary>
    public int After(int at) => at == 0 ? 1 : at + 1 + _text[at];

    public char[] ToArray() => [.. _text];
}
