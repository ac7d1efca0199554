namespace Arabic.NameNormalizer.Compiled;

/// <summary>
/// Numbers by the thousand: first the lowest byte of each, then the next one of each, as many as the largest needs. What
/// deflate makes of this is no more than of <see cref="RecordReader.Number"/>s, and no branch is left to guess when they are read.
/// </summary>
internal ref struct PlaneReader
{
    private const int Most = 3;

    private readonly ReadOnlySpan<byte> _low;
    private readonly ReadOnlySpan<byte> _middle;
    private readonly ReadOnlySpan<byte> _high;
    private readonly int _width;
    private int _next;

    /// <param name="record">Where they begin; then what is behind them.</param>
    public PlaneReader(ref RecordReader record)
    {
        var count = record.Number();
        _width = record.Number();
        _low = record.Bytes(count);
        _middle = _width > 1 ? record.Bytes(count) : default;
        _high = _width > 2 ? record.Bytes(count) : default;
        _next = 0;
    }

    /// <summary>The next number, none of which is negative.</summary>
    public int Number()
    {
        int number = _low[_next];
        if (_width > 1) number |= _middle[_next] << 8;
        if (_width > 2) number |= _high[_next] << 16;
        _next++;
        return number;
    }

    /// <summary>The next number, which may be negative (<see cref="Signed(int)"/>).</summary>
    public int Signed()
    {
        var value = Number();
        return (value >> 1) ^ -(value & 1);
    }

    /// <summary>Numbers near 0 as small numbers that are not negative.</summary>
    public static int Signed(int number) => (number << 1) ^ (number >> 31);

    /// <summary>Writes numbers.</summary>
    /// <param name="numbers">From 0, less than 2²⁴.</param>
    /// <param name="record">Receives them.</param>
    public static void Write(IReadOnlyCollection<int> numbers, RecordWriter record)
    {
        var width = 1;
        foreach (var number in numbers)
        {
            if (number >> (8 * Most) != 0) throw new ArgumentOutOfRangeException(nameof(numbers), number, "No number of three bytes.");
            while (number >> (8 * width) > 0) width++;
        }
        record.Number(numbers.Count).Number(width);
        for (var plane = 0; plane < width; plane++) record.Append([.. numbers.Select(number => (byte)(number >> (8 * plane)))]);
    }
}
