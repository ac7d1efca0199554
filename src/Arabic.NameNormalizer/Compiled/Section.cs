namespace Arabic.NameNormalizer.Compiled;

/// <summary>A run of numbers that lies in an array of this process, in a mapped file or in the assembly.</summary>
/// <remarks>
/// The one place where memory that is no object is read; every access goes through a span, which checks its bounds.
/// Whoever holds a section holds its <see cref="Blob"/> too, which keeps the memory in its place.
/// </remarks>
internal readonly unsafe struct Section<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly byte* _start;
    private readonly int _length;

    public Section(T[] array)
    {
        _array = array;
        _length = array.Length;
    }

    /// <param name="start">The first byte.</param>
    /// <param name="bytes">How many bytes there are.</param>
    public Section(byte* start, int bytes)
    {
        _start = start;
        _length = bytes / sizeof(T);
    }

    public int Length => _length;

    public ReadOnlySpan<T> Span => _array is null ? new ReadOnlySpan<T>(_start, _length) : _array;

    public T this[int index] => Span[index];

    public static implicit operator Section<T>(T[] array) => new(array);
}
