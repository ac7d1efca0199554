namespace Arabic.NameNormalizer.Candidates;

/// <summary>Looks up what was found for a place of a query by the token: open addressing, cleared in no time.</summary>
/// <remarks>Scratch memory of one thread.</remarks>
internal sealed class FoundCosts
{
    private const int Fewest = 64;
    private readonly long[] _keys;
    private readonly int[] _stamps;
    private readonly int[] _values;
    private int _mask;
    private int _stamp = 1;

    /// <param name="capacity">A power of two from 64, at least twice the number of tokens it will ever hold.</param>
    public FoundCosts(int capacity)
    {
        (_keys, _stamps, _values) = (new long[capacity], new int[capacity], new int[capacity]);
        _mask = capacity - 1;
    }

    /// <summary>Forgets all tokens.</summary>
    /// <param name="most">How many will be added at most: few are kept close together, where the processor has them at hand.</param>
    public void Clear(int most)
    {
        var slots = Fewest;
        while (slots < _keys.Length && slots < 4 * most) slots *= 2;
        _mask = slots - 1;
        if (++_stamp != int.MaxValue) return;
        Array.Clear(_stamps, 0, _stamps.Length);
        _stamp = 1;
    }

    /// <summary>Notes where among all found tokens one stands.</summary>
    public void Add(int place, int token, int index)
    {
        var slot = Slot(place, token);
        (_keys[slot], _stamps[slot], _values[slot]) = (Key(place, token), _stamp, index);
    }

    /// <summary>Where a token stands, or -1.</summary>
    public int Find(int place, int token) => Slot(place, token) is var slot && _stamps[slot] == _stamp ? _values[slot] : -1;

    private int Slot(int place, int token)
    {
        var key = Key(place, token);
        var slot = (int)(((uint)key * 2654435769u) >> 9) & _mask;
        while (_stamps[slot] == _stamp && _keys[slot] != key) slot = (slot + 1) & _mask;
        return slot;
    }

    private static long Key(int place, int token) => ((long)token << 4) | (uint)place;
}
