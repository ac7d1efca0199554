using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Training;

/// <summary>A word as it is, a word as it was written, and the weight of the example.</summary>
internal readonly record struct Example(byte[] Word, byte[] Written, double Weight);

/// <summary>
/// A stochastic transducer: each letter of a word, in the context of its neighbours, is written with nothing, one
/// letter or two. Learned by expectation and maximisation (Ristad and Yianilos 1998, with contexts).
/// </summary>
/// <remarks>
/// 1. Expectation: forward and backward sums over all ways to align the two words give each way's share.
/// 2. Maximisation: the shares are counted for the letter alone, with the letter before it, with the one behind it,
///    and with both. Counts of a context are smoothed with <c>strength</c> imagined counts from its back-off: the
///    geometric mean of the two one-sided contexts for both, the letter alone for those.
/// Summing is in the order of the examples on one thread, so that training gives the same table every time.
/// </remarks>
internal sealed class Transducer(double strength, Func<int, int, double> prior)
{
    private const double LeastShare = 0.003;
    private const int Written = Size * (Size + 1);

    private CountTable _joint = new();
    private CountTable _total = new();

    /// <summary>What was seen before the first example: each round adds to it.</summary>
    private readonly CountTable _startJoint = new(), _startTotal = new();

    /// <summary>The widest context that has been learned so far; none at first.</summary>
    private int _depth = -1;

    /// <summary>Takes the rows of a channel's table for what has been seen in all contexts already.</summary>
    public void Start(IEnumerable<string[]> rows)
    {
        var commonest = new Dictionary<int, (double Count, double Total)>();
        foreach (var row in rows)
        {
            if (!ChannelTable.TryParse(row, out var context, out var key, out var cost, out var count)) continue;
            var number = Context(context, key.Left, key.Letter, key.Right);
            if (key.Written == ChannelTable.BackOff)
            {
                _startTotal.Add(number, count);
                continue;
            }
            _startJoint.Add((number * Written) + (ulong)key.Written, count);
            if (context != ChannelContext.Letter || (commonest.TryGetValue(key.Letter, out var known) && known.Count >= count)) continue;
            // No row says how often a letter was seen; its commonest writing does, by its share.
            commonest[key.Letter] = (count, ((count + prior(key.Letter, key.Written)) * Math.Exp(cost / 1000.0)) - 1);
        }
        foreach (var pair in commonest) _startTotal.Add(Context(ChannelContext.Letter, Edge, pair.Key, Edge), pair.Value.Total);
        (_joint, _total, _depth) = (_startJoint, _startTotal, 2);
    }

    /// <summary>Rounds of learning, each with wider contexts until the widest.</summary>
    public void Learn(IReadOnlyList<Example> examples, params int[] depths)
    {
        foreach (var depth in depths)
        {
            Round(examples);
            _depth = depth;
        }
    }

    /// <summary>The probability that the letter at a place of a word is written in a way.</summary>
    public double Probability(byte[] word, int place, int written)
    {
        int letter = word[place];
        var left = place == 0 ? Edge : word[place - 1];
        var right = place + 1 == word.Length ? Edge : word[place + 1];
        return Probability(left, letter, right, written, _depth);
    }

    /// <summary>The same in a context; the depth says which contexts count: 0 the letter alone, 1 either neighbour, 2 both.</summary>
    public double Probability(int left, int letter, int right, int written, int depth)
    {
        var p = prior(letter, written);
        if (depth < 0) return p;
        p = Smoothed(ChannelContext.Letter, Edge, letter, Edge, written, p);
        if (depth == 0) return p;
        var byLeft = Smoothed(ChannelContext.Left, left, letter, Edge, written, p);
        var byRight = Smoothed(ChannelContext.Right, Edge, letter, right, written, p);
        p = Math.Sqrt(byLeft * byRight);
        return depth == 1 ? p : Smoothed(ChannelContext.Both, left, letter, right, written, p);
    }

    /// <summary>All that was counted in contexts of one kind.</summary>
    public IEnumerable<(int Left, int Letter, int Right, int Written, double Count)> Counts(ChannelContext context) =>
        _joint.Items.Where(item => (int)(item.Key / Written / Size / Size / Size) == (int)context)
            .Select(item => (
                (int)(item.Key / Written / Size / Size % Size), (int)(item.Key / Written / Size % Size),
                (int)(item.Key / Written % Size), (int)(item.Key % Written), item.Value))
            .OrderBy(row => row.Item1).ThenBy(row => row.Item2).ThenBy(row => row.Item3).ThenBy(row => row.Item4);

    /// <summary>How often a context was seen.</summary>
    public double Total(ChannelContext context, int left, int letter, int right) => _total[Context(context, left, letter, right)];

    /// <summary>The logarithm of the probability that a word is written so, over all alignments.</summary>
    public double LogProbability(byte[] word, byte[] written)
    {
        var width = written.Length + 1;
        var arcs = Arcs(word, written);
        return Math.Log(Forward(word.Length, width, arcs)[(word.Length * width) + written.Length] + double.Epsilon);
    }

    private void Round(IReadOnlyList<Example> examples)
    {
        CountTable joint = _startJoint.Copy(), total = _startTotal.Copy();
        foreach (var (word, written, weight) in examples)
        {
            var width = written.Length + 1;
            var arcs = Arcs(word, written);
            var forward = Forward(word.Length, width, arcs);
            var sum = forward[(word.Length * width) + written.Length];
            if (sum < 1e-60) continue;
            var backward = Backward(word.Length, width, arcs);
            for (var i = 0; i < word.Length; i++)
                for (var j = 0; j < width; j++)
                    for (var k = 0; k < 3 && j + k < width; k++)
                    {
                        var cell = (i * width) + j;
                        var share = forward[cell] * arcs[(cell * 3) + k] * backward[cell + width + k] / sum;
                        if (share < LeastShare) continue;
                        Count(joint, total, word, i, WrittenAt(written, j, k), share * weight);
                    }
        }
        (_joint, _total) = (joint, total);
    }

    private static void Count(CountTable joint, CountTable total, byte[] word, int place, int written, double count)
    {
        int letter = word[place];
        var left = place == 0 ? Edge : word[place - 1];
        var right = place + 1 == word.Length ? Edge : word[place + 1];
        Add(Context(ChannelContext.Letter, Edge, letter, Edge));
        Add(Context(ChannelContext.Left, left, letter, Edge));
        Add(Context(ChannelContext.Right, Edge, letter, right));
        Add(Context(ChannelContext.Both, left, letter, right));

        void Add(ulong context)
        {
            joint.Add((context * Written) + (ulong)written, count);
            total.Add(context, count);
        }
    }

    private double Smoothed(ChannelContext context, int left, int letter, int right, int written, double backOff)
    {
        var key = Context(context, left, letter, right);
        var total = _total[key];
        if (total == 0) return backOff;
        var imagined = context == ChannelContext.Letter ? 1 : strength;
        return (_joint[(key * Written) + (ulong)written] + (imagined * backOff)) / (total + imagined);
    }

    private static ulong Context(ChannelContext context, int left, int letter, int right) =>
        (ulong)((((((int)context * Size) + left) * Size) + letter) * Size) + (ulong)right;

    private static int WrittenAt(byte[] written, int at, int length) =>
        length == 0 ? Edge : length == 1 ? written[at] : ChannelCosts.Pair(written[at], written[at + 1]);

    /// <summary>For each letter and each place in what was written: the probabilities to write 0, 1, 2 letters there.</summary>
    private double[] Arcs(byte[] word, byte[] written)
    {
        var width = written.Length + 1;
        var arcs = new double[word.Length * width * 3];
        for (var i = 0; i < word.Length; i++)
        {
            var nothing = Probability(word, i, Edge);
            for (var j = 0; j < width; j++)
            {
                if (Math.Abs(i - j) > 4 + Math.Abs(word.Length - written.Length)) continue;
                var arc = ((i * width) + j) * 3;
                arcs[arc] = nothing;
                if (j + 1 < width) arcs[arc + 1] = Probability(word, i, WrittenAt(written, j, 1));
                if (j + 2 < width) arcs[arc + 2] = Probability(word, i, WrittenAt(written, j, 2));
            }
        }
        return arcs;
    }

    private static double[] Forward(int letters, int width, double[] arcs)
    {
        var sums = new double[(letters + 1) * width];
        sums[0] = 1;
        for (var cell = 0; cell < letters * width; cell++)
            for (var k = 0; k < 3 && (cell % width) + k < width; k++)
                sums[cell + width + k] += sums[cell] * arcs[(cell * 3) + k];
        return sums;
    }

    private static double[] Backward(int letters, int width, double[] arcs)
    {
        var sums = new double[(letters + 1) * width];
        sums[sums.Length - 1] = 1;
        for (var cell = (letters * width) - 1; cell >= 0; cell--)
            for (var k = 0; k < 3 && (cell % width) + k < width; k++)
                sums[cell] += sums[cell + width + k] * arcs[(cell * 3) + k];
        return sums;
    }
}
