namespace Arabic.NameNormalizer.Candidates;

/// <summary>A change, and the hash of the classes with it and another one.</summary>
internal readonly record struct PairedChange(SkeletonChange Change, uint Hash);

/// <summary>Changes of one sort, cheapest first, in columns, of which both ends are cut off again and again.</summary>
/// <remarks>Scratch memory of one thread.</remarks>
internal sealed class SkeletonChangeList(int capacity)
{
    private readonly int[] _keys = new int[capacity];
    private readonly int[] _places = new int[capacity];
    private readonly uint[] _hashes = new uint[capacity];
    private readonly uint[] _moved = new uint[capacity];
    private int _first;
    private int _end;

    /// <summary>One of the changes that are left.</summary>
    public SkeletonChange this[int i] => new(_keys[_first + i]);

    /// <summary>What was said of those that are left.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(_first, _end - _first);

    /// <summary>Their places among the query's consonants.</summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(_first, _end - _first);

    /// <summary>What they move the digits before them by.</summary>
    public ReadOnlySpan<uint> Moved => _moved.AsSpan(_first, _end - _first);

    public void Clear() => _first = _end = 0;

    /// <summary>Adds a change, no cheaper than the last one.</summary>
    /// <param name="change">The change.</param>
    /// <param name="hash">What its list says of it.</param>
    public void Add(SkeletonChange change, uint hash)
    {
        (_keys[_end], _places[_end], _hashes[_end], _moved[_end]) = (change.Key, change.Place, hash, SkeletonHashes.Moved(change));
        _end++;
    }

    /// <summary>Takes the cheapest one off, if any is left.</summary>
    public void TakeFirst() => _first = Math.Min(_first + 1, _end);

    /// <summary>Takes those off that cost more than a limit, and returns how many are left.</summary>
    public int Limit(int limit)
    {
        while (_end > _first && new SkeletonChange(_keys[_end - 1]).Cost > limit) _end--;
        return _end - _first;
    }
}
