namespace Arabic.NameNormalizer.Training;

/// <summary>Adds up fractional counts by a number: open addressing, because training asks it some hundred million times.</summary>
internal sealed class CountTable
{
    private ulong[] _keys = new ulong[1 << 14];
    private double[] _counts = new double[1 << 14];
    private int _used;

    public double this[ulong key]
    {
        get
        {
            var slot = Slot(key);
            return _keys[slot] == 0 ? 0 : _counts[slot];
        }
    }

    /// <summary>Another table with the same counts.</summary>
    public CountTable Copy() => new() { _keys = (ulong[])_keys.Clone(), _counts = (double[])_counts.Clone(), _used = _used };

    public IEnumerable<KeyValuePair<ulong, double>> Items
    {
        get
        {
            for (var i = 0; i < _keys.Length; i++)
                if (_keys[i] != 0) yield return new(_keys[i] - 1, _counts[i]);
        }
    }

    public void Add(ulong key, double count)
    {
        if (_used * 2 > _keys.Length) Grow();
        var slot = Slot(key);
        if (_keys[slot] == 0)
        {
            _keys[slot] = key + 1;
            _used++;
        }
        _counts[slot] += count;
    }

    private int Slot(ulong key)
    {
        var mask = _keys.Length - 1;
        var slot = (int)(((key + 1) * 11400714819323198485ul) >> 33) & mask;
        while (_keys[slot] != 0 && _keys[slot] != key + 1) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        var (keys, counts) = (_keys, _counts);
        (_keys, _counts) = (new ulong[keys.Length * 2], new double[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0) continue;
            var slot = Slot(keys[i] - 1);
            (_keys[slot], _counts[slot]) = (keys[i], counts[i]);
        }
    }
}
