using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>What it costs in one context that a letter is written with two.</summary>
internal readonly ref struct PairCosts
{
    private readonly int _rare;
    private readonly int _backOff;
    private readonly ReadOnlySpan<ushort> _rows;
    private readonly ReadOnlySpan<ushort> _left;
    private readonly ReadOnlySpan<ushort> _right;

    public PairCosts(
        int rare, int backOff, ReadOnlySpan<ushort> rows, ReadOnlySpan<ushort> left, ReadOnlySpan<ushort> right,
        ReadOnlySpan<(int Written, int Cost)> known)
    {
        (_rare, _backOff) = (rare, backOff);
        _rows = rows;
        _left = left;
        _right = right;
        Known = known;
    }

    /// <summary>The pairs that the context has costs of its own for.</summary>
    public ReadOnlySpan<(int Written, int Cost)> Known { get; }

    /// <summary>The cost of a pair (<see cref="ChannelCosts.PairIndex"/>) that is none of those, slips aside.</summary>
    public int this[int pair] => _rows[pair] is var row && row == 0
        ? _rare
        : _backOff + ((_left[row * Size] + _right[row * Size]) / 2);
}
