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

    private CountTable _counts = new();

    /// <summary>What was seen before the first example: each round adds to it.</summary>
    private readonly CountTable _start = new();

    /// <summary>The widest context that has been learned so far; none at first.</summary>
    private int _depth = -1;

    /// <summary>Takes the rows of a channel's table for what has been seen in all contexts already.</summary>
    public void Start(IEnumerable<string[]> rows)
    {
        var commonest = new Dictionary<int, (double Count, double Total)>();
        foreach (var row in rows)
        {
            if (!ChannelTable.TryParse(row, out var context, out var key, out var cost, out var count)) continue;
            var counts = _start.At(context, key.Left, key.Letter, key.Right);
            if (key.Written == ChannelTable.BackOff)
            {
                counts.Total += count;
                continue;
            }
            counts.Add(key.Written, count);
            if (context != ChannelContext.Letter || (commonest.TryGetValue(key.Letter, out var known) && known.Count >= count)) continue;
            // No row says how often a letter was seen; its commonest writing does, by its share.
            commonest[key.Letter] = (count, ((count + prior(key.Letter, key.Written)) * Math.Exp(cost / 1000.0)) - 1);
        }
        foreach (var pair in commonest) _start.At(ChannelContext.Letter, Edge, pair.Key, Edge).Total += pair.Value.Total;
        (_counts, _depth) = (_start, 2);
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
    public double Probability(byte[] word, int place, int written) =>
        Probability(_counts.Of(word, place), word[place], written, _depth);

    /// <summary>The same in a context; the depth says which contexts count: 0 the letter alone, 1 either neighbour, 2 both.</summary>
    public double Probability(int left, int letter, int right, int written, int depth) =>
        Probability(_counts.Of(left, letter, right), letter, written, depth);

    /// <summary>All that was counted in contexts of one kind.</summary>
    public IEnumerable<(int Left, int Letter, int Right, int Written, double Count)> Counts(ChannelContext context) =>
        _counts.All(context).SelectMany(row => row.Counts.Items.OrderBy(item => item.Written)
            .Select(item => (row.Left, row.Letter, row.Right, item.Written, item.Count)));

    /// <summary>How often a context was seen.</summary>
    public double Total(ChannelContext context, int left, int letter, int right) => _counts.Of(context, left, letter, right)?.Total ?? 0;

    /// <summary>The logarithm of the probability that a word is written so, over all alignments.</summary>
    public double LogProbability(byte[] word, byte[] written)
    {
        var width = written.Length + 1;
        var arcs = Arcs(word, written);
        return Math.Log(Forward(word.Length, width, arcs)[(word.Length * width) + written.Length] + double.Epsilon);
    }

    private void Round(IReadOnlyList<Example> examples)
    {
        var counts = _start.Copy();
        foreach (var (word, written, weight) in examples)
        {
            var width = written.Length + 1;
            var arcs = Arcs(word, written);
            var forward = Forward(word.Length, width, arcs);
            var sum = forward[(word.Length * width) + written.Length];
            if (sum < 1e-60) continue;
            var backward = Backward(word.Length, width, arcs);
            for (var i = 0; i < word.Length; i++)
            {
                PlaceCounts? place = null;
                for (var j = 0; j < width; j++)
                    for (var k = 0; k < 3 && j + k < width; k++)
                    {
                        var cell = (i * width) + j;
                        var share = forward[cell] * arcs[(cell * 3) + k] * backward[cell + width + k] / sum;
                        if (share < LeastShare) continue;
                        Count(place ??= counts.At(word, i), WrittenAt(written, j, k), share * weight);
                    }
            }
        }
        _counts = counts;
    }

    private static void Count(in PlaceCounts place, int written, double count)
    {
        place.Letter!.Count(written, count);
        place.Left!.Count(written, count);
        place.Right!.Count(written, count);
        place.Both!.Count(written, count);
    }

    private double Probability(in PlaceCounts counts, int letter, int written, int depth)
    {
        var p = prior(letter, written);
        if (depth < 0) return p;
        p = Smoothed(counts.Letter, written, p, 1);
        if (depth == 0) return p;
        p = Math.Sqrt(Smoothed(counts.Left, written, p, strength) * Smoothed(counts.Right, written, p, strength));
        return depth == 1 ? p : Smoothed(counts.Both, written, p, strength);
    }

    private static double Smoothed(ContextCounts? counts, int written, double backOff, double imagined) =>
        counts is null || counts.Total == 0 ? backOff : (counts[written] + (imagined * backOff)) / (counts.Total + imagined);

    private static int WrittenAt(byte[] written, int at, int length) =>
        length == 0 ? Edge : length == 1 ? written[at] : ChannelCosts.Pair(written[at], written[at + 1]);

    /// <summary>For each letter and each place in what was written: the probabilities to write 0, 1, 2 letters there.</summary>
    private double[] Arcs(byte[] word, byte[] written)
    {
        var width = written.Length + 1;
        var arcs = new double[word.Length * width * 3];
        for (var i = 0; i < word.Length; i++)
        {
            int letter = word[i];
            var counts = _counts.Of(word, i);
            var nothing = Probability(counts, letter, Edge, _depth);
            for (var j = 0; j < width; j++)
            {
                if (Math.Abs(i - j) > 4 + Math.Abs(word.Length - written.Length)) continue;
                var arc = ((i * width) + j) * 3;
                arcs[arc] = nothing;
                if (j + 1 < width) arcs[arc + 1] = Probability(counts, letter, WrittenAt(written, j, 1), _depth);
                if (j + 2 < width) arcs[arc + 2] = Probability(counts, letter, WrittenAt(written, j, 2), _depth);
            }
        }
        return arcs;
    }

    private static double[] Forward(int letters, int width, double[] arcs)
    {
        var sums = new double[(letters + 1) * width];
        sums[0] = 1;
        for (var i = 0; i < letters; i++)
            for (var j = 0; j < width; j++)
            {
                var cell = (i * width) + j;
                for (var k = 0; k < 3 && j + k < width; k++)
                    sums[cell + width + k] += sums[cell] * arcs[(cell * 3) + k];
            }
        return sums;
    }

    private static double[] Backward(int letters, int width, double[] arcs)
    {
        var sums = new double[(letters + 1) * width];
        sums[sums.Length - 1] = 1;
        for (var i = letters - 1; i >= 0; i--)
            for (var j = width - 1; j >= 0; j--)
            {
                var cell = (i * width) + j;
                for (var k = 0; k < 3 && j + k < width; k++)
                    sums[cell] += sums[cell + width + k] * arcs[(cell * 3) + k];
            }
        return sums;
    }
}
