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
    private readonly PairTable _pairs;
    private readonly int[] _leftBackOff;
    private readonly int[] _rightBackOff;
    private readonly ushort[] _wide;
    private readonly int[] _wideBackOff;
    private readonly int[] _wideStarts;
    private readonly (int Written, int Cost)[] _wideCosts;
    private readonly LazyRows _rows;

    internal ChannelCosts(ChannelTable table, NoiseCosts noise)
    {
        _noise = noise;
        _left = new ushort[Size * Size * Size];
        _right = new ushort[Size * Size * Size];
        _leftBackOff = new int[Size * Size];
        _rightBackOff = new int[Size * Size];
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
        var costs = new List<(int Written, int Cost)>();
        for (var i = 0; i < contexts.Count; i++)
        {
            _wide[contexts[i].Context] = (ushort)(i + 1);
            _wideBackOff[i + 1] = contexts[i].BackOff;
            _wideStarts[i + 1] = costs.Count;
            costs.AddRange(contexts[i].Costs);
            _wideStarts[i + 2] = costs.Count;
        }
        _wideCosts = [.. costs];

        _pairs = new PairTable(table, _leftBackOff, _rightBackOff);
        var mostPairs = contexts.Count == 0 ? 0 : contexts.Max(context => context.Costs.Count(known => known.Written >= Size));
        _rows = new LazyRows(Size * Size * Size, Size + (2 * mostPairs) + 1, Fill);
        Article = table.Article;
    }

    /// <summary>The costs that the package ships with.</summary>
    public static ChannelCosts Default { get; } = new(ChannelTable.ReadEmbedded(), NoiseCosts.Default);

    /// <summary>The cost of an article that only one of two spellings has.</summary>
    public int Article { get; }

    /// <summary>The place in a <see cref="Row(int)"/> of what leaving the context costs: no word has that letter.</summary>
    public const int Leaving = Other;

    /// <summary>
    /// The place in a <see cref="Row(int)"/> from which the pairs are told that the context has costs of its own for: a
    /// pair (<see cref="PairIndex"/>), its cost, the next pair, and so on until <see cref="NoPair"/>.
    /// </summary>
    public const int OwnPairs = Size;

    /// <summary>See <see cref="OwnPairs"/>.</summary>
    public const int NoPair = ushort.MaxValue;

    /// <summary>The code of a pair of letters as something that is written.</summary>
    public static int Pair(int first, int second) => (first * Size) + second + Size;

    /// <summary>A code of a pair, without the part that sets it apart from single letters.</summary>
    public static int PairIndex(int written) => written - Size;

    /// <summary>The number of a letter's context.</summary>
    public static int Context(int left, int letter, int right) => Index(left, letter, right);

    /// <summary>The cost of one writing in one context.</summary>
    public int Of(int left, int letter, int right, int written)
    {
        var wide = _wide[Index(left, letter, right)];
        foreach (var (known, cost) in Known(wide))
            if (known == written) return cost;
        return written < Size
            ? Math.Min(_wideBackOff[wide] + ((_left[Index(left, letter, written)] + _right[Index(letter, right, written)]) / 2), _noise.Changes(letter)[written])
            : Math.Min(_wideBackOff[wide] + _pairs.Cost(left, letter, right, PairIndex(written)), Slip(letter, PairIndex(written)));
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
            row[1 + length + j] = Math.Min(backOff + _pairs.Cost(left, letter, right, pair), Slip(letter, pair));
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
    /// What writing nothing costs in one context, and each letter of the alphabet; then <see cref="Leaving"/> and
    /// <see cref="OwnPairs"/>. All of it lies together, because memory is what it waits for.
    /// </summary>
    public ReadOnlySpan<ushort> Row(int context) => _rows[context];

    /// <summary>What it costs in a context that a letter is written with two, if the context has no cost of its own for them.</summary>
    public ushort OfPair(int left, int letter, int right, int first, int second, int leaving)
    {
        // All bits if either is the letter itself, else none; the lower of two numbers, too, is found without a branch.
        var isSlip = (((first ^ letter) * (second ^ letter)) - 1) >> 31;
        var most = (_noise.Addition & isSlip) | (ushort.MaxValue & ~isSlip);
        var more = leaving + _pairs.Cost(left, letter, right, (first * Size) + second) - most;
        return (ushort)(most + (more & (more >> 31)));
    }

    private void Fill(int context, Span<ushort> row)
    {
        var (left, letter, right) = (context / (Size * Size), context / Size % Size, context % Size);
        var wide = _wide[context];
        var slips = _noise.Changes(letter);
        for (var i = 0; i < Size; i++)
            row[i] = (ushort)Math.Min(
                _wideBackOff[wide] + ((_left[Index(left, letter, i)] + _right[Index(letter, right, i)]) / 2), slips[i]);
        row[Leaving] = (ushort)_wideBackOff[wide];
        var end = OwnPairs;
        foreach (var (written, cost) in Known(wide))
        {
            if (written < Size) row[written] = (ushort)cost;
            else (row[end++], row[end++]) = ((ushort)PairIndex(written), (ushort)cost);
        }
        row[end] = NoPair;
    }

    private ReadOnlySpan<(int Written, int Cost)> Known(int wide) =>
        _wideCosts.AsSpan(_wideStarts[wide], wide == 0 ? 0 : _wideStarts[wide + 1] - _wideStarts[wide]);

    /// <summary>What a slip makes of a letter, if it is that letter with another beside it.</summary>
    private int Slip(int letter, int pair) => pair / Size == letter || pair % Size == letter ? _noise.Addition : ChannelDistance.Never;

    private static int Index(int a, int b, int c) => (((a * Size) + b) * Size) + c;
}
