namespace Arabic.NameNormalizer.Candidates;

/// <summary>Numbers distinct tokens in the order in which they come, while tables are compiled.</summary>
/// <remarks>Open addressing over one run of letters: a token that is there already makes no string.</remarks>
internal sealed class TokenNumbers
{
    private int[] _slots = new int[1 << 12];
    private char[] _text = new char[1 << 14];
    private readonly List<int> _starts = [0];

    /// <summary>How many there are.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>The token with a number.</summary>
    public ReadOnlySpan<char> this[int number] => _text.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>The number of a token; the next one if it is new.</summary>
    public int Add(ReadOnlySpan<char> token)
    {
        var slot = Slot(token);
        if (_slots[slot] > 0) return _slots[slot] - 1;
        var start = _starts[Count];
        while (start + token.Length > _text.Length) Array.Resize(ref _text, 2 * _text.Length);
        token.CopyTo(_text.AsSpan(start));
        _starts.Add(start + token.Length);
        _slots[slot] = Count;
        if (2 * Count > _slots.Length) Grow();
        return Count - 1;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (var number = 0; number < Count; number++) _slots[Slot(this[number])] = number + 1;
    }

    private int Slot(ReadOnlySpan<char> token)
    {
        var hash = 2166136261u;
        foreach (var c in token) hash = (hash ^ c) * 16777619u;
        var slot = (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));
        while (_slots[slot] > 0 && !this[_slots[slot] - 1].SequenceEqual(token)) slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }
}
