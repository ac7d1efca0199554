namespace Arabic.NameNormalizer.Context;

/// <summary>Lends scratch memory to the threads that read at the same time, and keeps what so many may need at once.</summary>
/// <remarks>
/// Two for each processor: a thread that reads may have to wait for its processor while another reads. Thread-safe,
/// without a lock: a thread takes the first that is free, and makes one if none is.
/// </remarks>
internal sealed class ScratchPool<T>(Func<T> create)
    where T : class
{
    private readonly T?[] _spare = new T?[2 * Environment.ProcessorCount];

    public T Rent()
    {
        for (var i = 0; i < _spare.Length; i++)
            if (Volatile.Read(ref _spare[i]) is not null && Interlocked.Exchange(ref _spare[i], null) is { } spare) return spare;
        return create();
    }

    /// <summary>Gives back what nothing refers to any longer.</summary>
    public void Return(T scratch)
    {
        for (var i = 0; i < _spare.Length; i++)
            if (Interlocked.CompareExchange(ref _spare[i], scratch, null) is null) return;
    }
}
