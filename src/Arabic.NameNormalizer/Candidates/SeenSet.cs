namespace Arabic.NameNormalizer.Candidates;

/// <summary>Numbers that were seen since the last <see cref="Clear"/>: open addressing, cleared in no time.</summary>
/// <remarks>Scratch memory of one thread.</remarks>
internal sealed class SeenSet
{
    private const int Fewest = 64;
    private readonly int[] _numbers;
    private readonly int[] _stamps;
    private int _mask;
    private int _stamp = 1;

    /// <param name="capacity">A power of two from 64, at least twice the numbers it will ever hold.</param>
    public SeenSet(int capacity)
    {
        _numbers = new int[capacity];
        _stamps = new int[capacity];
        _mask = capacity - 1;
    }

    public int Count { get; private set; }

    /// <summary>Forgets all numbers.</summary>
    /// <param name="most">How many will be added at most: few are kept close together, where the processor has them at hand.</param>
    public void Clear(int most)
    {
        Count = 0;
        var slots = Fewest;
        while (slots < _numbers.Length && slots < 4 * most) slots *= 2;
        _mask = slots - 1;
        if (++_stamp != int.MaxValue) return;
        Array.Clear(_stamps, 0, _stamps.Length);
        _stamp = 1;
    }

    /// <summary>Whether a number was seen.</summary>
    public bool Has(int number)
    {
        if (Count == 0) return false;
        for (var slot = Slot(number); _stamps[slot] == _stamp; slot = (slot + 1) & _mask)
            if (_numbers[slot] == number) return true;
        return false;
    }

    /// <summary>Whether a number was not seen before.</summary>
    public bool Add(int number)
    {
        var slot = Slot(number);
        for (; _stamps[slot] == _stamp; slot = (slot + 1) & _mask)
            if (_numbers[slot] == number) return false;
        (_numbers[slot], _stamps[slot]) = (number, _stamp);
        Count++;
        return true;
    }

    private int Slot(int number) => (int)(((uint)number * 2654435769u) >> 8) & _mask;
}
