namespace Arabic.NameNormalizer.Candidates;

/// <summary>Changes that lead to classes which words may have, with the place of those words' families.</summary>
/// <remarks>
/// What is found in one bucket decides what comes next. The places of many buckets are read before the first of them is
/// looked at: those reads wait for nothing, and none for another. Scratch memory of one thread.
/// </remarks>
internal sealed class SkeletonHits
{
    private const int Capacity = 64;

    private readonly int[] _changes = new int[Capacity];
    private readonly int[] _costs = new int[Capacity];
    private readonly uint[] _hashes = new uint[Capacity];
    private readonly (int Start, int End)[] _places = new (int, int)[Capacity];
    private int _count;
    private int _next;

    public bool IsFull => _count == Capacity;

    /// <summary>Whether all were taken off.</summary>
    public bool IsEmpty => _next == _count;

    /// <summary>What the next one costs.</summary>
    public int Cost => _costs[_next];

    /// <summary>The change of the next one; of two the one that is no exchange, if either is none.</summary>
    public SkeletonChange Change => new(_changes[_next]);

    /// <summary>The hash of the next one's classes.</summary>
    public uint Hash => _hashes[_next];

    /// <summary>The families of the next one.</summary>
    public ReadOnlySpan<byte> Families(SkeletonIndex words) => words.Families(_places[_next].Start, _places[_next].End);

    public void Clear() => _count = _next = 0;

    /// <summary>Adds a change; one that leads to no classes that words may have leaves no trace.</summary>
    public void Add(SkeletonChange change, int cost, uint hash, bool isHit = true)
    {
        (_changes[_count], _costs[_count], _hashes[_count]) = (change.Key, cost, hash);
        _count += isHit ? 1 : 0;
    }

    /// <summary>Reads where the families are, of all that were added.</summary>
    public void Locate(SkeletonIndex words)
    {
        for (var i = _next; i < _count; i++) _places[i] = words.Place(_hashes[i]);
    }

    /// <summary>Takes the next one off.</summary>
    public void TakeOff() => _next++;
}
