#if NET
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>The way of <see cref="ChannelPass"/> for queries of up to eight letters, a row of cells at once.</summary>
/// <remarks>
/// A cell is a number of 16 bits that stops at its largest: what comes to less than <see cref="Most"/> is exact. Letters
/// of the query that no letter of the word stands for lead from cell to cell of one row: by one, by two, by four of them
/// at a time. Scratch memory of one thread.
/// </remarks>
internal sealed class ChannelLanes
{
    /// <summary>How many letters of the query there is room for.</summary>
    public const int Count = 8;

    /// <summary>How many bytes a lane has.</summary>
    private const int Lane = 2;

    /// <summary>From here on a sum may be anything more.</summary>
    public const int Most = ushort.MaxValue;

    private static readonly Vector128<ushort> First = Vector128.Create(ushort.MaxValue, 0, 0, 0, 0, 0, 0, 0);
    private static readonly Vector128<ushort> FirstTwo = Vector128.Create(ushort.MaxValue, ushort.MaxValue, 0, 0, 0, 0, 0, 0);
    private static readonly Vector128<ushort> FirstFour = Vector128.Create(ushort.MaxValue, ushort.MaxValue, ushort.MaxValue, ushort.MaxValue, 0, 0, 0, 0);

    private Vector128<ushort> _nothing;
    private Vector128<ushort> _nothingOfTwo;
    private Vector128<ushort> _nothingOfFour;
    private Vector128<ushort> _start;
    private int _length;

    /// <summary>Whether the processor has vectors.</summary>
    public static bool IsFast => Vector128.IsHardwareAccelerated;

    /// <summary>Sets the query.</summary>
    public void Prepare(ReadingRows reading, int length)
    {
        _length = length;
        _nothing = Vector128.Create<ushort>(reading.Rows.AsSpan(0, Count));
        _nothingOfTwo = Vector128.AddSaturate(_nothing, ByOne(_nothing));
        _nothingOfFour = Vector128.AddSaturate(_nothingOfTwo, ByTwo(_nothingOfTwo));
        _start = Vector128.AddSaturate(_nothingOfFour, ByFour(_nothingOfFour));
    }

    /// <summary>As <see cref="ChannelPass.Of"/>; <see cref="Most"/> for that and more.</summary>
    public int Of(SpellingRows spelling, ReadingRows reading, ReadOnlySpan<byte> word, out int read)
    {
        ReadOnlySpan<ushort> spellingRows = spelling.Rows, letterRows = reading.Rows, pairRows = reading.PairRows;
        var written = Vector128<ushort>.AllBitsSet;
        var none = Vector128<ushort>.Zero; // in the first lane: nothing of the query is written yet
        var sums = _start;
        var shifted = Vector128<ushort>.AllBitsSet;
        var edge = Vector128<ushort>.Zero;
        int left = Edge;
        for (var i = 0; i < word.Length; i++)
        {
            int letter = word[i], right = i + 1 < word.Length ? word[i + 1] : Edge;
            var row = spelling.Of(left, letter, right);
            var byPair = Vector128.Create(spellingRows.Slice(row + Count, Count));
            var nothing = Vector128.Create(byPair.ToScalar());
            var one = ByOne(written) | none;
            var two = ByOne(one) | First;
            written = Vector128.Min(
                Vector128.AddSaturate(written, nothing),
                Vector128.Min(
                    Vector128.AddSaturate(one, Vector128.Create(spellingRows.Slice(row, Count))),
                    Vector128.AddSaturate(two, byPair)));
            none = Vector128.AddSaturate(none, nothing & First);

            var pair = i == 0 ? 0 : reading.Pair(left, letter);
            var before = ByOne(sums) | edge;
            sums = Vector128.Min(
                Vector128.AddSaturate(before, Vector128.Create(letterRows.Slice(letter * Count, Count))),
                Vector128.AddSaturate(shifted, Vector128.Create(pairRows.Slice(pair, Count))));
            (shifted, edge) = (before, First);
            sums = Vector128.Min(sums, Vector128.AddSaturate(ByOne(sums) | First, _nothing));
            sums = Vector128.Min(sums, Vector128.AddSaturate(ByTwo(sums) | FirstTwo, _nothingOfTwo));
            sums = Vector128.Min(sums, Vector128.AddSaturate(ByFour(sums) | FirstFour, _nothingOfFour));
            left = letter;
        }
        read = sums.GetElement(_length - 1);
        return written.GetElement(_length - 1);
    }

    // A shuffle is a call where code is compiled ahead of time, and a shift is an instruction.
    private static Vector128<ushort> ByOne(Vector128<ushort> lanes) =>
        Sse2.IsSupported ? Sse2.ShiftLeftLogical128BitLane(lanes, 1 * Lane) :
        Vector128.Shuffle(lanes, Vector128.Create(ushort.MaxValue, 0, 1, 2, 3, 4, 5, 6));

    private static Vector128<ushort> ByTwo(Vector128<ushort> lanes) =>
        Sse2.IsSupported ? Sse2.ShiftLeftLogical128BitLane(lanes, 2 * Lane) :
        Vector128.Shuffle(lanes, Vector128.Create(ushort.MaxValue, ushort.MaxValue, 0, 1, 2, 3, 4, 5));

    private static Vector128<ushort> ByFour(Vector128<ushort> lanes) =>
        Sse2.IsSupported ? Sse2.ShiftLeftLogical128BitLane(lanes, 4 * Lane) :
        Vector128.Shuffle(lanes, Vector128.Create(ushort.MaxValue, ushort.MaxValue, ushort.MaxValue, ushort.MaxValue, 0, 1, 2, 3));
}
#endif
