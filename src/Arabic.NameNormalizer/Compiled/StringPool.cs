namespace Arabic.NameNormalizer.Compiled;

/// <summary>Strings by where they begin. 0 is no string.</summary>
/// <remarks>
/// Each is its <see cref="Letters"/> and a 0 behind them: that packs better than a length before them, since what follows on
/// a word in one string follows on it in the next.
/// </remarks>
/// <param name="text">The strings.</param>
/// <param name="owner">What keeps them in their place.</param>
internal sealed class StringPool(Section<byte> text, object? owner = null)
{
    /// <summary>What stands behind each, and at 0.</summary>
    public const byte End = 0;

    public StringPool(Blob blob)
        : this(blob.Get<byte>(SectionId.Strings), blob)
    {
    }

    /// <summary>A new string each time, or <see langword="null"/> for 0.</summary>
    public string? this[int at]
    {
        get
        {
            if (at == 0) return null;
            var rest = text.Span.Slice(at);
            var made = Letters.Decode(rest.Slice(0, rest.IndexOf(End)));
            GC.KeepAlive(owner);
            return made;
        }
    }

    /// <summary>Where the string behind one begins.</summary>
    public int After(int at) => at + text.Span.Slice(at).IndexOf(End) + 1;

    /// <summary>Where each string begins.</summary>
    public Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 1; at < text.Length; at = After(at)) places.Add(this[at]!, at);
        return places;
    }

    /// <summary>All strings in their order.</summary>
    public IEnumerable<string> All()
    {
        for (var at = 1; at < text.Length; at = After(at)) yield return this[at]!;
    }
}
