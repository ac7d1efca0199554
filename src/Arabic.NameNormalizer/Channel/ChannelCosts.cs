using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>What it costs, in thousandths of a nat, that a letter between two others is written in some way.</summary>
/// <remarks>
/// A letter is written with nothing, one letter or two. The cost in the context of both neighbours, where the table
/// has none, is the mean of the costs in the context of either, plus what leaving the wider context costs; those back
/// off to the letter alone in the same way. One letter's costs by one neighbour are dense arrays, resolved at loading;
/// those by two are short runs. Whole numbers, so that every runtime adds them up to the same sums. Immutable.
/// </remarks>
internal sealed class ChannelCosts
{
    private readonly NoiseCosts _noise;
    private readonly ushort[] _left;
    private readonly ushort[] _right;
    private readonly int[] _pairs;
    private readonly ushort[] _pairRows;
    private readonly ushort[] _leftPairs;
    private readonly ushort[] _rightPairs;
    private readonly int[] _leftBackOff;
    private readonly int[] _rightBackOff;
    private readonly ushort[] _wide;
    private readonly int[] _wideBackOff;
    private readonly int[] _wideStarts;
    private readonly int[] _wideSingles;
    private readonly (int Written, int Cost)[] _wideCosts;
    private readonly ushort[] _singles = new ushort[Size * Size * Size * Size];
    private readonly bool[] _hasSingles = new bool[Size * Size * Size];
    private readonly int[] _commonPairs;
    private readonly int[] _commonStarts;

    internal ChannelCosts(ChannelTable table, NoiseCosts noise)
    {
        _noise = noise;
        var floor = table.RarePair;
        _left = new ushort[Size * Size * Size];
        _right = new ushort[Size * Size * Size];
        _leftBackOff = new int[Size * Size];
        _rightBackOff = new int[Size * Size];
        _pairs = new int[Size * Size * Size];
        for (var i = 0; i < _pairs.Length; i++) _pairs[i] = floor;
        foreach (var ((_, letter, _, written), cost) in table.Costs(ChannelContext.Letter))
            if (written >= Size) _pairs[(letter * Size * Size) + PairIndex(written)] = cost;

        var single = table.SingleCosts();
        foreach (var ((left, letter, _, _), cost) in table.BackOffs(ChannelContext.Left)) _leftBackOff[(left * Size) + letter] = cost;
        foreach (var ((_, letter, right, _), cost) in table.BackOffs(ChannelContext.Right)) _rightBackOff[(letter * Size) + right] = cost;
        for (var a = 0; a < Size; a++)
            for (var b = 0; b < Size; b++)
                for (var written = 0; written < Size; written++)
                {
                    _left[Index(a, b, written)] = (ushort)(_leftBackOff[(a * Size) + b] + single[(b * Size) + written]);
                    _right[Index(a, b, written)] = (ushort)(_rightBackOff[(a * Size) + b] + single[(a * Size) + written]);
                }
        foreach (var ((left, letter, _, written), cost) in table.Costs(ChannelContext.Left))
            if (written < Size) _left[Index(left, letter, written)] = (ushort)cost;
        foreach (var ((_, letter, right, written), cost) in table.Costs(ChannelContext.Right))
            if (written < Size) _right[Index(letter, right, written)] = (ushort)cost;

        _wide = new ushort[Size * Size * Size];
        var contexts = table.WideContexts();
        _wideBackOff = new int[contexts.Count + 1];
        _wideStarts = new int[contexts.Count + 2];
        _wideSingles = new int[contexts.Count + 1];
        var costs = new List<(int Written, int Cost)>();
        for (var i = 0; i < contexts.Count; i++)
        {
            _wide[contexts[i].Context] = (ushort)(i + 1);
            _wideBackOff[i + 1] = contexts[i].BackOff;
            _wideStarts[i + 1] = costs.Count;
            costs.AddRange(contexts[i].Costs);
            _wideSingles[i + 1] = contexts[i].Costs.Count(known => known.Written < Size);
            _wideStarts[i + 2] = costs.Count;
        }
        _wideCosts = [.. costs];

        var common = new List<int>();
        _commonStarts = new int[Size + 1];
        for (var letter = 0; letter < Size; letter++)
        {
            for (var pair = 0; pair < Size * Size; pair++)
                if (_pairs[(letter * Size * Size) + pair] != floor) common.Add(pair);
            _commonStarts[letter + 1] = common.Count;
        }
        _commonPairs = [.. common];
        (_pairRows, _leftPairs, _rightPairs) = PairRows(table);
        RarePair = floor;
        Article = table.Article;
    }

    /// <summary>The costs that the package ships with.</summary>
    public static ChannelCosts Default { get; } = new(ChannelTable.ReadEmbedded(), NoiseCosts.Default);

    /// <summary>The cost of an article that only one of two spellings has.</summary>
    public int Article { get; }

    /// <summary>The cost of two letters that nobody writes for the letter in question.</summary>
    public int RarePair { get; }

    /// <summary>The place among <see cref="Singles"/> of what any two letters cost at least: no word has that letter.</summary>
    public const int LeastPair = Other;

    /// <summary>The code of a pair of letters as something that is written.</summary>
    public static int Pair(int first, int second) => (first * Size) + second + Size;

    /// <summary>A code of a pair, without the part that sets it apart from single letters.</summary>
    public static int PairIndex(int written) => written - Size;

    /// <summary>The number of a letter's context.</summary>
    public static int Context(int left, int letter, int right) => Index(left, letter, right);

    /// <summary>The pairs that a letter is known to be written with.</summary>
    public ReadOnlySpan<int> CommonPairs(int letter) =>
        _commonPairs.AsSpan(_commonStarts[letter], _commonStarts[letter + 1] - _commonStarts[letter]);

    /// <summary>The cost of one writing in one context.</summary>
    public int Of(int left, int letter, int right, int written)
    {
        var wide = _wide[Index(left, letter, right)];
        foreach (var (known, cost) in Known(wide))
            if (known == written) return cost;
        return written < Size
            ? Math.Min(_wideBackOff[wide] + ((_left[Index(left, letter, written)] + _right[Index(letter, right, written)]) / 2), _noise.Changes(letter)[written])
            : Math.Min(_wideBackOff[wide] + PairBackOff(left, letter, right, PairIndex(written)), Slip(letter, PairIndex(written)));
    }

    /// <summary>
    /// The costs that a word can need of one letter: of nothing, of each letter of the word, and of each two that
    /// stand together in it.
    /// </summary>
    public void Row(int left, int letter, int right, ReadOnlySpan<byte> word, Span<int> row)
    {
        var wide = _wide[Index(left, letter, right)];
        var backOff = _wideBackOff[wide];
        var byLeft = _left.AsSpan(Index(left, letter, 0), Size);
        var byRight = _right.AsSpan(Index(letter, right, 0), Size);
        var length = word.Length;
        var slips = _noise.Changes(letter);
        row[0] = Math.Min(backOff + ((byLeft[0] + byRight[0]) / 2), slips[0]);
        for (var j = 0; j < length; j++) row[1 + j] = Math.Min(backOff + ((byLeft[word[j]] + byRight[word[j]]) / 2), slips[word[j]]);
        for (var j = 0; j + 1 < length; j++)
        {
            var pair = (word[j] * Size) + word[j + 1];
            row[1 + length + j] = Math.Min(backOff + PairBackOff(left, letter, right, pair), Slip(letter, pair));
        }
        foreach (var (written, cost) in Known(wide))
        {
            if (written == 0) row[0] = cost;
            else if (written < Size)
            {
                for (var j = 0; j < length; j++)
                    if (word[j] == written) row[1 + j] = cost;
            }
            else
            {
                for (var j = 0; j + 1 < length; j++)
                    if (Pair(word[j], word[j + 1]) == written) row[1 + length + j] = cost;
            }
        }
    }

    /// <summary>
    /// The costs of nothing and of each letter of the alphabet, in one context; at <see cref="LeastPair"/> what two
    /// letters cost at least.
    /// </summary>
    /// <remarks>Worked out when a context is first asked for; made twice at worst, with the same costs.</remarks>
    public ReadOnlySpan<ushort> Singles(int context)
    {
        var singles = _singles.AsSpan(context * Size, Size);
        if (!Volatile.Read(ref _hasSingles[context])) Fill(context, singles);
        return singles;
    }

    /// <summary>What is needed to charge pairs of letters in one context.</summary>
    public PairCosts Pairs(int context)
    {
        var wide = _wide[context];
        var (left, letter, right) = (context / (Size * Size), context / Size % Size, context % Size);
        return new PairCosts(
            _wideBackOff[wide] + RarePair, _wideBackOff[wide], _pairRows.AsSpan(letter * Size * Size, Size * Size),
            _leftPairs.AsSpan(left), _rightPairs.AsSpan(right), Known(wide).Slice(_wideSingles[wide]));
    }

    private void Fill(int context, Span<ushort> singles)
    {
        var (left, letter, right) = (context / (Size * Size), context / Size % Size, context % Size);
        var wide = _wide[context];
        var slips = _noise.Changes(letter);
        for (var i = 0; i < Size; i++)
            singles[i] = (ushort)Math.Min(
                _wideBackOff[wide] + ((_left[Index(left, letter, i)] + _right[Index(letter, right, i)]) / 2), slips[i]);
        foreach (var (written, cost) in Known(wide))
            if (written < Size) singles[written] = (ushort)cost;
        var pairs = Pairs(context);
        var least = Math.Min(_wideBackOff[wide] + RarePair, _noise.Addition);
        foreach (var pair in CommonPairs(letter)) least = Math.Min(least, pairs[pair]);
        foreach (var (_, cost) in pairs.Known) least = Math.Min(least, cost);
        singles[LeastPair] = (ushort)least;
        Volatile.Write(ref _hasSingles[context], true);
    }

    private ReadOnlySpan<(int Written, int Cost)> Known(int wide) =>
        _wideCosts.AsSpan(_wideStarts[wide], wide == 0 ? 0 : _wideStarts[wide + 1] - _wideStarts[wide]);

    /// <summary>A pair that the letter alone is never written with has no rows in any context.</summary>
    private int PairBackOff(int left, int letter, int right, int pair)
    {
        var row = _pairRows[(letter * Size * Size) + pair] * Size;
        return row == 0 ? RarePair : (_leftPairs[row + left] + _rightPairs[row + right]) / 2;
    }

    /// <summary>For each pair that a letter is known to be written with, a row of its costs by either neighbour; row 0 is of none.</summary>
    private (ushort[] Rows, ushort[] Left, ushort[] Right) PairRows(ChannelTable table)
    {
        var rows = new ushort[Size * Size * Size];
        var left = new ushort[(_commonPairs.Length + 1) * Size];
        var right = new ushort[left.Length];
        for (int letter = 0, row = 1; letter < Size; letter++)
            foreach (var pair in CommonPairs(letter))
            {
                var place = (letter * Size * Size) + pair;
                for (var i = 0; i < Size; i++)
                {
                    left[(row * Size) + i] = (ushort)(_pairs[place] + _leftBackOff[(i * Size) + letter]);
                    right[(row * Size) + i] = (ushort)(_pairs[place] + _rightBackOff[(letter * Size) + i]);
                }
                rows[place] = (ushort)row++;
            }
        foreach (var ((neighbour, letter, _, written), cost) in table.Costs(ChannelContext.Left)) Set(left, neighbour, letter, written, cost);
        foreach (var ((_, letter, neighbour, written), cost) in table.Costs(ChannelContext.Right)) Set(right, neighbour, letter, written, cost);
        return (rows, left, right);

        void Set(ushort[] costs, int neighbour, int letter, int written, int cost)
        {
            if (written < Size) return;
            var row = rows[(letter * Size * Size) + PairIndex(written)];
            if (row != 0) costs[(row * Size) + neighbour] = (ushort)cost;
        }
    }

    /// <summary>What a slip makes of a letter, if it is that letter with another beside it.</summary>
    private int Slip(int letter, int pair) => pair / Size == letter || pair % Size == letter ? _noise.Addition : ChannelDistance.Never;

    private static int Index(int a, int b, int c) => (((a * Size) + b) * Size) + c;
}
