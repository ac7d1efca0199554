namespace Arabic.NameNormalizer.Candidates;

/// <summary>Tells most hashes of classes that no word has, without a look at the words (a Bloom filter of two bits in one number).</summary>
/// <param name="marks">The bits, 32 a number: a power of two of numbers.</param>
/// <param name="shift">How many of a mixed hash's lower bits do not say in which number.</param>
internal readonly ref struct SkeletonMarks(ReadOnlySpan<int> marks, int shift)
{
    private const int BitsOfBit = 5;
    private const int BitMask = 31;
    private readonly ReadOnlySpan<int> _marks = marks;
    private readonly int _shift = shift;

    /// <summary>Whether some word may have classes of a hash.</summary>
    public bool MayHave(uint hash)
    {
        var mixed = Mix(hash);
        var bits = Bits(mixed);
        return (_marks[(int)(mixed >> _shift)] & bits) == bits;
    }

    /// <summary>Sets the bits of a hash.</summary>
    public static void Set(Span<int> marks, int shift, uint hash)
    {
        var mixed = Mix(hash);
        marks[(int)(mixed >> shift)] |= Bits(mixed);
    }

    private static int Bits(uint mixed) => (1 << (int)(mixed & BitMask)) | (1 << (int)((mixed >> BitsOfBit) & BitMask));

    private static uint Mix(uint hash)
    {
        var mixed = (hash ^ (hash >> 16)) * 0xC2B2AE35u;
        return mixed ^ (mixed >> 15);
    }
}
