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

    public T this[int index] => _chunks[index >> ChunkBits]?[index & ChunkMask] ?? Make(index);

    private T Make(int index)
    {
        ref var chunk = ref _chunks[index >> ChunkBits];
        if (chunk is null) Interlocked.CompareExchange(ref chunk, new T?[1 << ChunkBits], null);
        var made = make(index);
        return Interlocked.CompareExchange(ref chunk[index & ChunkMask], made, null) ?? made;
    }
}
