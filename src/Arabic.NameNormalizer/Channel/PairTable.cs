using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>What it costs that a letter is written with two, by the letter's neighbours: rows for the pairs that somebody writes.</summary>
/// <remarks>
/// Row 0 is of all pairs that no row of the channel's table has: they cost the same everywhere. So nobody has to ask
/// first whether there is a row, which a processor could not guess. Immutable.
/// </remarks>
internal sealed class PairTable
{
    private const int Width = 2 * Size;
    private readonly ushort[] _rows = new ushort[Size * Size * Size];
    private readonly ushort[] _costs;

    /// <param name="table">The rows of the channel.</param>
    /// <param name="leftBackOff">By neighbour and letter, what leaving the context of the neighbour before costs.</param>
    /// <param name="rightBackOff">By letter and neighbour, the same for the one behind.</param>
    public PairTable(ChannelTable table, int[] leftBackOff, int[] rightBackOff)
    {
        var pairs = table.Costs(ChannelContext.Letter)
            .Where(row => row.Key.Written >= Size && row.Cost != table.RarePair)
            .Select(row => (row.Key.Letter, Pair: ChannelCosts.PairIndex(row.Key.Written), row.Cost))
            .OrderBy(row => (row.Pair * Size) + row.Letter).ToList();
        _costs = new ushort[(pairs.Count + 1) * Width];
        _costs.AsSpan(0, Width).Fill((ushort)table.RarePair);
        for (var row = 1; row <= pairs.Count; row++)
        {
            var (letter, pair, cost) = pairs[row - 1];
            _rows[(pair * Size) + letter] = (ushort)row;
            for (var i = 0; i < Size; i++)
            {
                _costs[(row * Width) + i] = (ushort)(cost + leftBackOff[(i * Size) + letter]);
                _costs[(row * Width) + Size + i] = (ushort)(cost + rightBackOff[(letter * Size) + i]);
            }
        }
        foreach (var ((left, letter, _, written), cost) in table.Costs(ChannelContext.Left)) Set(letter, written, left, cost);
        foreach (var ((_, letter, right, written), cost) in table.Costs(ChannelContext.Right)) Set(letter, written, Size + right, cost);

        void Set(int letter, int written, int neighbour, int cost)
        {
            if (written < Size) return;
            var row = _rows[(ChannelCosts.PairIndex(written) * Size) + letter];
            if (row != 0) _costs[(row * Width) + neighbour] = (ushort)cost;
        }
    }

    /// <summary>What it costs to write a letter between two others with a pair, beside what leaving their context costs.</summary>
    public int Cost(int left, int letter, int right, int pair)
    {
        var row = _rows[(pair * Size) + letter] * Width;
        return (_costs[row + left] + _costs[row + Size + right]) >> 1;
    }
}
