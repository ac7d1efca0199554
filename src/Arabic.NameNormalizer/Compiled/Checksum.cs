using System.Buffers.Binary;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>XXH64 with seed 0: tells a file that was altered by chance, at the speed of memory.</summary>
/// <remarks>Yann Collet, xxHash fast digest algorithm, version 0.1.1.</remarks>
internal static class Checksum
{
    private const ulong Prime1 = 11400714785074694791;
    private const ulong Prime2 = 14029467366897019727;
    private const ulong Prime3 = 1609587929392839161;
    private const ulong Prime4 = 9650029242287828579;
    private const ulong Prime5 = 2870177450012600261;

    public static ulong Of(ReadOnlySpan<byte> data)
    {
        var length = (ulong)data.Length;
        var hash = Prime5;
        if (data.Length >= 32) hash = Stripes(ref data);
        hash += length;
        for (; data.Length >= 8; data = data.Slice(8))
            hash = (Rotate(hash ^ Round(0, BinaryPrimitives.ReadUInt64LittleEndian(data)), 27) * Prime1) + Prime4;
        if (data.Length >= 4)
        {
            hash = (Rotate(hash ^ (BinaryPrimitives.ReadUInt32LittleEndian(data) * Prime1), 23) * Prime2) + Prime3;
            data = data.Slice(4);
        }
        foreach (var b in data) hash = Rotate(hash ^ (b * Prime5), 11) * Prime1;
        hash = (hash ^ (hash >> 33)) * Prime2;
        hash = (hash ^ (hash >> 29)) * Prime3;
        return hash ^ (hash >> 32);
    }

    private static ulong Stripes(ref ReadOnlySpan<byte> data)
    {
        var (a, b, c, d) = (unchecked(Prime1 + Prime2), Prime2, 0ul, unchecked(0ul - Prime1));
        for (; data.Length >= 32; data = data.Slice(32))
        {
            a = Round(a, BinaryPrimitives.ReadUInt64LittleEndian(data));
            b = Round(b, BinaryPrimitives.ReadUInt64LittleEndian(data.Slice(8)));
            c = Round(c, BinaryPrimitives.ReadUInt64LittleEndian(data.Slice(16)));
            d = Round(d, BinaryPrimitives.ReadUInt64LittleEndian(data.Slice(24)));
        }
        var hash = Rotate(a, 1) + Rotate(b, 7) + Rotate(c, 12) + Rotate(d, 18);
        return Merge(Merge(Merge(Merge(hash, a), b), c), d);
    }

    private static ulong Merge(ulong hash, ulong lane) => ((hash ^ Round(0, lane)) * Prime1) + Prime4;

    private static ulong Round(ulong lane, ulong input) => Rotate(lane + (input * Prime2), 31) * Prime1;

    private static ulong Rotate(ulong value, int by) => (value << by) | (value >> (64 - by));
}
