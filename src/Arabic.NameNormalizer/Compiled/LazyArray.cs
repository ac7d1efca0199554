namespace Arabic.NameNormalizer.Compiled;

/// <summary>Objects that are made when they are first asked for, and kept: whoever asks gets the same one.</summary>
/// <remarks>In chunks, so that a large table of which little is used costs little. Thread-safe.</remarks>
internal sealed class LazyArray<T>(int count, Func<int, T> make)
    where T : class
{
    private const int ChunkBits = 6;
    private const int ChunkMask = (1 << ChunkBits) - 1;

    private readonly T?[]?[] _chunks = new T?[]?[(count + ChunkMask) >> ChunkBits];

    public int Count => count;

    public T this[int index] => Known(index) ?? Keep(index, make(index));

    /// <summary>The object, if it has been made.</summary>
    public T? Known(int index) => _chunks[index >> ChunkBits]?[index & ChunkMask];

    /// <summary>Keeps what was made for a place, and gives what is kept there: somebody may have been faster.</summary>
    public T Keep(int index, T made)
    {
        ref var chunk = ref _chunks[index >> ChunkBits];
        if (chunk is null) Interlocked.CompareExchange(ref chunk, new T?[1 << ChunkBits], null);
        return Interlocked.CompareExchange(ref chunk[index & ChunkMask], made, null) ?? made;
    }
}
