using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The hashes of a query's classes with one change or two, each by a few operations.</summary>
/// <remarks>
/// A hash is a number with the classes as its digits, modulo 2³² (<see cref="SkeletonIndex.Hash(uint, int)"/>). A change
/// puts another digit in its place, or a digit more or less; that moves the digits before it by a power of the base, which
/// is odd and so can be divided by. Scratch memory of one thread.
/// </remarks>
internal sealed class SkeletonHashes
{
    private const int Exchange = 0, Loss = 1, Missing = 2, Kinds = 3;
    private const int Places = WordLength + 1;

    private static readonly uint Inverse = InverseOf(SkeletonIndex.Power(1));

    private readonly uint[] _base = new uint[Kinds * Places];
    private readonly uint[] _powers = new uint[Kinds * Places];
    private readonly byte[] _classes = new byte[WordLength];

    /// <summary>The hash of the classes as they are.</summary>
    public uint Own { get; private set; }

    /// <summary>Sets the classes.</summary>
    public void Prepare(ReadOnlySpan<byte> classes)
    {
        classes.CopyTo(_classes);
        var (tail, power) = (0u, 1u);
        for (var i = classes.Length; i >= 0; i--)
        {
            (_base[(Missing * Places) + i], _powers[(Missing * Places) + i]) = (tail, power);
            if (i == 0) break;
            (_base[(Exchange * Places) + i - 1], _powers[(Exchange * Places) + i - 1]) = (tail, power);
            (_base[(Loss * Places) + i - 1], _powers[(Loss * Places) + i - 1]) = (tail, 0);
            tail += classes[i - 1] * power;
            power = SkeletonIndex.Power(power);
        }
        Own = tail;
        var before = 0u;
        for (var i = 0; i <= classes.Length; i++)
        {
            _base[(Missing * Places) + i] += before * SkeletonIndex.Power(_powers[(Missing * Places) + i]);
            if (i == classes.Length) break;
            var place = _powers[(Exchange * Places) + i];
            _base[(Exchange * Places) + i] += before * SkeletonIndex.Power(place);
            _base[(Loss * Places) + i] += before * place;
            before = SkeletonIndex.Hash(before, classes[i]);
        }
    }

    /// <summary>The hash with one change.</summary>
    public uint With(SkeletonChange change)
    {
        var i = (KindOf(change) * Places) + change.Place;
        return _base[i] + (_powers[i] * (uint)change.Class);
    }

    /// <summary>What an exchange adds to a hash, if no change behind it moves it.</summary>
    public uint Added(SkeletonChange exchange) =>
        _powers[exchange.Place] * (uint)(exchange.Class - _classes[exchange.Place]);

    /// <summary>What the digits before a change are multiplied by.</summary>
    public static uint Moved(SkeletonChange change) => change.IsMissing ? SkeletonIndex.Power(1) : change.Class == 0 ? Inverse : 1;

    /// <summary>By arithmetic: which of them comes next is nothing that a processor could guess.</summary>
    private static int KindOf(SkeletonChange change) => ((change.IsMissing ? 1 : 0) * Missing) | (change.Class == 0 ? Loss : Exchange);

    /// <summary>Newton's way: each step doubles the number of right bits.</summary>
    private static uint InverseOf(uint odd)
    {
        var inverse = odd;
        for (var bits = 3; bits < 32; bits *= 2) inverse *= 2 - (odd * inverse);
        return inverse;
    }
}
