using System.Globalization;
using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Training;

/// <summary>Writes what a transducer has learned as the rows of the channel's table, leaving out what says little.</summary>
/// <remarks>
/// From the letter alone to the widest contexts, a row is kept if its count times its distance from the back-off cost
/// that the rows kept so far give is large enough: leaving out the others changes the probability of the examples least
/// (entropy pruning, Stolcke 1998).
/// </remarks>
internal sealed class ChannelRows
{
    public const string Header = "left\tletter\tright\twritten\tcost\tcount";

    private const double ItselfCost = 0.5, NothingCost = 4, RareLetterCost = 9, RarePairCost = 12, ArticleCost = 3;
    private readonly List<string> _rows = [];
    private readonly Dictionary<(int, int, int, int, int), double> _kept = [];
    private readonly Transducer _transducer;
    private readonly Func<int, int, double> _prior;
    private readonly double _strength;

    /// <summary>What a row must be worth to be kept: how often it was seen, and what it changes, in nats.</summary>
    internal readonly record struct Pruning(double LetterCount, double LetterGain, double ContextCount, double ContextGain)
    {
        /// <summary>For some hundred thousand examples.</summary>
        public static Pruning OfCorpus { get; } = new(3, 20, 10, 75);

        /// <summary>For some hundred.</summary>
        public static Pruning OfPairs { get; } = new(0.5, 0.5, 1, 1);
    }

    private ChannelRows(Transducer transducer, Func<int, int, double> prior, double strength)
    {
        _transducer = transducer;
        _prior = prior;
        _strength = strength;
    }

    /// <summary>The rows, without the header.</summary>
    public static List<string> From(Transducer transducer, Func<int, int, double> prior, double strength, Pruning pruning)
    {
        var rows = new ChannelRows(transducer, prior, strength);
        rows.General(ChannelTable.Itself, ItselfCost);
        rows.General(ChannelTable.Nothing, NothingCost);
        rows.General(ChannelTable.Any, RareLetterCost);
        rows.General(ChannelTable.Any + ChannelTable.Any, RarePairCost);
        rows._rows.Add($"{ChannelTable.Start}\t{ChannelTable.ArticleText}\t{ChannelTable.Any}\t{ChannelTable.Nothing}\t{Number(ArticleCost)}\t0");
        rows.AddAll(ChannelContext.Letter, pruning.LetterCount, pruning.LetterGain);
        rows.AddAll(ChannelContext.Left, pruning.ContextCount, pruning.ContextGain);
        rows.AddAll(ChannelContext.Right, pruning.ContextCount, pruning.ContextGain);
        rows.AddAll(ChannelContext.Both, pruning.ContextCount, pruning.ContextGain);
        return rows._rows;
    }

    private void AddAll(ChannelContext context, double leastCount, double leastGain)
    {
        foreach (var group in _transducer.Counts(context).GroupBy(row => (row.Left, row.Letter, row.Right)))
        {
            var (left, letter, right) = group.Key;
            var total = _transducer.Total(context, left, letter, right);
            var imagined = context == ChannelContext.Letter ? 1 : _strength;
            var backOff = Math.Log((total + imagined) / imagined);
            var kept = group.Where(row => row.Count >= leastCount).Select(row =>
            {
                var narrow = Narrow(context, left, letter, right, row.Written);
                var cost = -Math.Log((row.Count + (imagined * Math.Exp(-narrow))) / (total + imagined));
                return (row, cost, Gain: row.Count * Math.Abs(cost - narrow - (context == ChannelContext.Letter ? 0 : backOff)));
            }).Where(row => row.Gain >= leastGain).ToList();
            if (kept.Count == 0) continue;
            if (context != ChannelContext.Letter) Add(context, left, letter, right, ChannelTable.Any, -1, backOff, total);
            foreach (var (row, cost, _) in kept)
                Add(context, left, letter, right, Text(row.Written), row.Written, cost, row.Count);
        }
    }

    /// <summary>The cost that the rows kept so far give in the next narrower contexts.</summary>
    private double Narrow(ChannelContext context, int left, int letter, int right, int written) => context switch
    {
        ChannelContext.Letter => -Math.Log(_prior(letter, written)),
        ChannelContext.Both => (Kept(ChannelContext.Left, left, letter, Edge, written) + Kept(ChannelContext.Right, Edge, letter, right, written)) / 2,
        _ => Kept(ChannelContext.Letter, Edge, letter, Edge, written),
    };

    private double Kept(ChannelContext context, int left, int letter, int right, int written)
    {
        if (_kept.TryGetValue(((int)context, left, letter, right, written), out var cost)) return cost;
        if (context == ChannelContext.Letter)
            return written >= Size ? RarePairCost : written == letter ? ItselfCost : written == Edge ? NothingCost : RareLetterCost;
        _kept.TryGetValue(((int)context, left, letter, right, -1), out var backOff);
        return backOff + Kept(ChannelContext.Letter, Edge, letter, Edge, written);
    }

    private void Add(ChannelContext context, int left, int letter, int right, string text, int written, double cost, double count)
    {
        _kept[((int)context, left, letter, right, written)] = cost;
        var leftText = context is ChannelContext.Left or ChannelContext.Both ? Neighbour(left, ChannelTable.Start) : ChannelTable.Any;
        var rightText = context is ChannelContext.Right or ChannelContext.Both ? Neighbour(right, ChannelTable.End) : ChannelTable.Any;
        _rows.Add($"{leftText}\t{Letter(letter)}\t{rightText}\t{text}\t{Number(cost)}\t{count.ToString("0", CultureInfo.InvariantCulture)}");
    }

    private void General(string written, double cost) =>
        _rows.Add($"{ChannelTable.Any}\t{ChannelTable.Any}\t{ChannelTable.Any}\t{written}\t{Number(cost)}\t0");

    private static string Neighbour(int number, string edge) => number == Edge ? edge : Letter(number).ToString();

    private static string Text(int written) => written == Edge ? ChannelTable.Nothing
        : written < Size ? Letter(written).ToString()
        : new string([Letter(ChannelCosts.PairIndex(written) / Size), Letter(ChannelCosts.PairIndex(written) % Size)]);

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
