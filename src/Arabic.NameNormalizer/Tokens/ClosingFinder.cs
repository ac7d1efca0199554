namespace Arabic.NameNormalizer.Tokens;

/// <summary>Looks forward for what closes something, and remembers what a text has no more of: O(text) in all.</summary>
internal ref struct ClosingFinder(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private List<string>? _missing;

    /// <summary>The end of the next <paramref name="closing"/>, or -1. The calls for one closing must go forward.</summary>
    public int After(int from, string closing)
    {
        if (_missing?.Contains(closing) == true) return -1;
        var length = _text.Slice(Math.Min(from, _text.Length)).IndexOf(closing.AsSpan());
        if (length >= 0) return from + length + closing.Length;
        (_missing ??= []).Add(closing);
        return -1;
    }
}
