using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>What it costs that a letter is written with two, by the letter's neighbours: rows for the pairs that somebody writes.</summary>
/// <remarks>Row 0 is of all pairs that no row of the channel's table has: they cost the same everywhere.</remarks>
internal static class PairTable
{
    /// <summary>By letter and pair the pair's row; the costs of each row by the neighbour before, and by the one behind.</summary>
    /// <param name="table">The rows of the channel.</param>
    /// <param name="leftBackOff">By neighbour and letter, what leaving the context of the neighbour before costs.</param>
    /// <param name="rightBackOff">By letter and neighbour, the same for the one behind.</param>
    public static (ushort[] Rows, ushort[] ByLeft, ushort[] ByRight) Of(ChannelTable table, int[] leftBackOff, int[] rightBackOff)
    {
        var pairs = table.Costs(ChannelContext.Letter)
            .Where(row => row.Key.Written >= Size && row.Cost != table.RarePair)
            .Select(row => (row.Key.Letter, Pair: ChannelCosts.PairIndex(row.Key.Written), row.Cost))
            .OrderBy(row => (row.Letter * Size * Size) + row.Pair).ToList();
        var rows = new ushort[Size * Size * Size];
        var byLeft = new ushort[(pairs.Count + 1) * Size];
        var byRight = new ushort[byLeft.Length];
        for (var i = 0; i < Size; i++) byLeft[i] = byRight[i] = (ushort)table.RarePair;
        for (var row = 1; row <= pairs.Count; row++)
        {
            var (letter, pair, cost) = pairs[row - 1];
            rows[(letter * Size * Size) + pair] = (ushort)row;
            for (var i = 0; i < Size; i++)
            {
                byLeft[(row * Size) + i] = (ushort)(cost + leftBackOff[(i * Size) + letter]);
                byRight[(row * Size) + i] = (ushort)(cost + rightBackOff[(letter * Size) + i]);
            }
        }
        foreach (var ((neighbour, letter, _, written), cost) in table.Costs(ChannelContext.Left)) Set(byLeft, neighbour, letter, written, cost);
        foreach (var ((_, letter, neighbour, written), cost) in table.Costs(ChannelContext.Right)) Set(byRight, neighbour, letter, written, cost);
        return (rows, byLeft, byRight);

        void Set(ushort[] costs, int neighbour, int letter, int written, int cost)
        {
            if (written < Size) return;
            var row = rows[(letter * Size * Size) + ChannelCosts.PairIndex(written)];
            if (row != 0) costs[(row * Size) + neighbour] = (ushort)cost;
        }
    }

    /// <summary>By pair, the letters that are written with it: those that have a row for it, and its own two, with a slip beside them.</summary>
    public static ulong[] LettersOf(ushort[] rows)
    {
        var letters = new ulong[Size * Size];
        for (var pair = 0; pair < letters.Length; pair++)
        {
            letters[pair] = (1UL << (pair / Size)) | (1UL << (pair % Size));
            for (var letter = 0; letter < Size; letter++)
                if (rows[(letter * Size * Size) + pair] != 0) letters[pair] |= 1UL << letter;
        }
        return letters;
    }
}
