namespace Arabic.NameNormalizer.Channel;

/// <summary>Rows of costs by context, each worked out when it is first asked for.</summary>
/// <remarks>
/// They lie in the order in which they were asked for: of all contexts names have a few thousand, which fit into the
/// caches of a processor when they lie together. Thread-safe.
/// </remarks>
/// <param name="contexts">How many contexts there are: fewer than 65,536.</param>
/// <param name="width">How many costs a row has.</param>
/// <param name="fill">Works a row out.</param>
internal sealed class LazyRows(int contexts, int width, LazyRows.Filler fill)
{
    private const int ChunkBits = 6;
    private const int ChunkSize = 1 << ChunkBits;

    private readonly ushort[] _numbers = new ushort[contexts];
    private readonly ushort[]?[] _chunks = new ushort[]?[(contexts >> ChunkBits) + 1];
    private readonly object _lock = new();
    private int _count;

    /// <summary>Works out the costs of a context.</summary>
    public delegate void Filler(int context, Span<ushort> row);

    /// <summary>The row of a context.</summary>
    public ReadOnlySpan<ushort> this[int context]
    {
        get
        {
            int number = Volatile.Read(ref _numbers[context]);
            if (number == 0) number = Make(context);
            number--;
            return _chunks[number >> ChunkBits].AsSpan((number & (ChunkSize - 1)) * width, width);
        }
    }

    private int Make(int context)
    {
        lock (_lock)
        {
            if (_numbers[context] != 0) return _numbers[context];
            ref var chunk = ref _chunks[_count >> ChunkBits];
            chunk ??= new ushort[ChunkSize * width];
            fill(context, chunk.AsSpan((_count & (ChunkSize - 1)) * width, width));
            Volatile.Write(ref _numbers[context], (ushort)++_count);
            return _count;
        }
    }
}
