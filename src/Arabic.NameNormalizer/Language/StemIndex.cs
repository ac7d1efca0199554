namespace Arabic.NameNormalizer.Language;

/// <summary>Finds what is known of a packed stem.</summary>
/// <remarks>
/// Open addressing with linear probing, at most two thirds full, over packed stems: a stem of up to twelve letters is one
/// number, so that a comparison is exact and costs one instruction. Immutable and thread-safe once built.
/// </remarks>
internal sealed class StemIndex
{
    private const int BandShift = 24;
    private readonly ulong[] _keys;
    private readonly int[] _values;
    private readonly int _shift;

    private StemIndex(ulong[] keys, int[] values, int shift)
    {
        _keys = keys;
        _values = values;
        _shift = shift;
    }

    public static StemIndex Build(IReadOnlyDictionary<ulong, int> stems)
    {
        var bits = 4;
        while ((2L << bits) < 3L * stems.Count) bits++;
        var index = new StemIndex(new ulong[1 << bits], new int[1 << bits], 64 - bits);
        foreach (var pair in stems)
        {
            var slot = index.Slot(pair.Key);
            index._keys[slot] = pair.Key;
            index._values[slot] = pair.Value;
        }
        return index;
    }

    /// <summary>Classes and band as one value; of two for one stem all classes count, and the more common band.</summary>
    public static int Merge(int value, StemClass classes, int band)
    {
        var known = BandOf(value);
        return (int)(ClassesOf(value) | classes) | ((known == 0 ? band : Math.Min(known, band)) << BandShift);
    }

    public static StemClass ClassesOf(int value) => (StemClass)(value & ((1 << BandShift) - 1));

    public static int BandOf(int value) => value >> BandShift;

    /// <summary>What is known of a packed stem, or 0.</summary>
    public int Find(ulong packed) => _values[Slot(packed)];

    /// <summary>Where a stem stands, or the free place where it would.</summary>
    private int Slot(ulong packed)
    {
        var slot = (int)((packed * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_keys[slot] != packed && _keys[slot] != 0) slot = (slot + 1) & (_keys.Length - 1);
        return slot;
    }
}
