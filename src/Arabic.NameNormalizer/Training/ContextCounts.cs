namespace Arabic.NameNormalizer.Training;

/// <summary>How often a letter was seen in one context, and how often it was written in each way there.</summary>
/// <remarks>
/// Open addressing, because training asks it some hundred million times; and a table for each context, because one place
/// of a word is asked about many writings, which then lie side by side in memory.
/// </remarks>
internal sealed class ContextCounts
{
    private const int FirstBits = 3;

    /// <summary>Each writing plus one; 0 is a free slot.</summary>
    private ushort[] _writings = new ushort[1 << FirstBits];
    private double[] _counts = new double[1 << FirstBits];
    private int _shift = 32 - FirstBits;
    private int _used;

    /// <summary>How often the context was seen.</summary>
    public double Total { get; set; }

    /// <summary>How often the letter was written so.</summary>
    public double this[int written]
    {
        get
        {
            var slot = Slot(written);
            return _writings[slot] == 0 ? 0 : _counts[slot];
        }
    }

    /// <summary>All writings that were seen, in no order.</summary>
    public IEnumerable<(int Written, double Count)> Items
    {
        get
        {
            for (var i = 0; i < _writings.Length; i++)
                if (_writings[i] != 0) yield return (_writings[i] - 1, _counts[i]);
        }
    }

    /// <summary>The same counts once more.</summary>
    public ContextCounts Copy() => new()
    {
        _writings = (ushort[])_writings.Clone(),
        _counts = (double[])_counts.Clone(),
        _shift = _shift,
        _used = _used,
        Total = Total,
    };

    /// <summary>Counts a writing, and not the context.</summary>
    public void Add(int written, double count)
    {
        if (_used * 2 > _writings.Length) Grow();
        var slot = Slot(written);
        if (_writings[slot] == 0)
        {
            _writings[slot] = (ushort)(written + 1);
            _used++;
        }
        _counts[slot] += count;
    }

    /// <summary>Counts a writing in this context.</summary>
    public void Count(int written, double count)
    {
        Add(written, count);
        Total += count;
    }

    private int Slot(int written)
    {
        var writings = _writings;
        var slot = (int)(((uint)written * 2654435769u) >> _shift);
        while (writings[slot] != 0 && writings[slot] != written + 1) slot = (slot + 1) & (writings.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (writings, counts) = (_writings, _counts);
        (_writings, _counts) = (new ushort[writings.Length * 2], new double[writings.Length * 2]);
        _shift--;
        for (var i = 0; i < writings.Length; i++)
        {
            if (writings[i] == 0) continue;
            var slot = Slot(writings[i] - 1);
            (_writings[slot], _counts[slot]) = (writings[i], counts[i]);
        }
    }
}
