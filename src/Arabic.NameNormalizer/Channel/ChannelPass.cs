using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>The cost of the best way to write words so, for one spelling and many words: <see cref="ChannelDistance"/> at its fastest.</summary>
/// <remarks>
/// The same table of least costs, of which only the cells within a limit are worked out: in each row those from the
/// first to two behind the last that were within it in the row before. Scratch memory of one thread.
/// </remarks>
internal sealed class ChannelPass
{
    private readonly byte[] _written = new byte[WordLength];
    private readonly int[] _pairs = new int[WordLength];
    private readonly int[][] _sums = [new int[WordLength + 3], new int[WordLength + 3]];
    private int _length;

    /// <summary>Sets the spelling.</summary>
    public void Prepare(ReadOnlySpan<byte> written)
    {
        written.CopyTo(_written);
        _length = written.Length;
        for (var j = 1; j < _length; j++) _pairs[j] = (_written[j - 1] * Size) + _written[j];
    }

    /// <summary>The cost of the best way to write a word so; <see cref="ChannelDistance.Never"/> if it is more than the limit.</summary>
    public int Of(ChannelCosts costs, ReadOnlySpan<byte> word, int limit)
    {
        var (before, after) = (_sums[0], _sums[1]);
        (before[0], before[1], before[2]) = (0, ChannelDistance.Never, ChannelDistance.Never);
        int low = 0, high = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var context = ChannelCosts.Context(i == 0 ? Edge : word[i - 1], word[i], i + 1 == word.Length ? Edge : word[i + 1]);
            if (!Advance(costs, context, word[i], limit, before, after, ref low, ref high)) return ChannelDistance.Never;
            (before, after) = (after, before);
        }
        return high == _length ? before[_length] : ChannelDistance.Never;
    }

    /// <summary>One letter of the word; false if nothing is within the limit any more.</summary>
    private bool Advance(ChannelCosts costs, int context, int letter, int limit, int[] before, int[] after, ref int low, ref int high)
    {
        var singles = costs.Singles(context);
        int nothing = singles[0], leastPair = singles[ChannelCosts.LeastPair];
        var last = Math.Min(high + 2, _length);
        int first = -1, end = -1;
        int earlier = ChannelDistance.Never, previous = ChannelDistance.Never;
        for (var j = low; j <= last; j++)
        {
            var here = before[j];
            var sum = here + nothing;
            if (j > low)
            {
                sum = Math.Min(sum, previous + singles[_written[j - 1]]);
                if (earlier + leastPair < sum) sum = Math.Min(sum, earlier + Pair(costs, context, letter, j));
            }
            (earlier, previous) = (previous, here);
            after[j] = sum;
            if (sum > limit) continue;
            if (first < 0) first = j;
            end = j;
        }
        if (first < 0) return false;
        (low, high) = (first, end);
        after[end + 1] = after[end + 2] = ChannelDistance.Never;
        return true;
    }

    /// <summary>The cost of the two letters before a place of the spelling.</summary>
    private int Pair(ChannelCosts costs, int context, int letter, int end)
    {
        var pairs = costs.Pairs(context);
        foreach (var (written, cost) in pairs.Known)
            if (ChannelCosts.PairIndex(written) == _pairs[end - 1]) return cost;
        var pair = pairs[_pairs[end - 1]];
        return _written[end - 2] == letter || _written[end - 1] == letter ? Math.Min(pair, NoiseCosts.Default.Addition) : pair;
    }
}
