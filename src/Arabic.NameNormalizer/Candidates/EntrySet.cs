namespace Arabic.NameNormalizer.Candidates;

/// <summary>Some thousands of entries of a large table, a bit each by their hash: what was not added may seem to be in it, one in a hundred.</summary>
/// <remarks>Scratch memory of one thread: 16 kB, which stay near the processor.</remarks>
internal sealed class EntrySet
{
    private const int Bits = 17;
    private const int Shift = 32 - Bits;
    private const int BitsOfWord = 64;
    private readonly ulong[] _words = new ulong[(1 << Bits) / BitsOfWord];

    public void Clear() => Array.Clear(_words, 0, _words.Length);

    public void Add(int entry)
    {
        var bit = Bit(entry);
        _words[bit / BitsOfWord] |= 1UL << (int)(bit % BitsOfWord);
    }

    /// <summary>Whether an entry was added; it may be another of the same bit.</summary>
    public bool MayHave(int entry)
    {
        var bit = Bit(entry);
        return (_words[bit / BitsOfWord] >> (int)(bit % BitsOfWord) & 1) != 0;
    }

    private static uint Bit(int entry) => ((uint)entry * 2654435769u) >> Shift;
}
