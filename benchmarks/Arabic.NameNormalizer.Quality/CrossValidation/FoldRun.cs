using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Metrics;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.CrossValidation;

/// <summary>The figures of one part, by a channel that never saw it.</summary>
/// <param name="Fold">Its number from 1; 0 for all parts together.</param>
/// <param name="Queries">How many queries it has.</param>
/// <param name="At1">Right at rank 1 by the channel learned without this part.</param>
/// <param name="At5">Right in the first 5.</param>
/// <param name="ReciprocalRank">Mean reciprocal rank.</param>
/// <param name="EqualAt1">Right at rank 1 by equal costs (Levenshtein), which learn nothing.</param>
/// <param name="LetterAt1">Right at rank 1 by the same channel without the rows that speak of neighbours.</param>
/// <param name="NeighbourAt1">Right at rank 1 by the same channel without the rows that speak of both neighbours.</param>
/// <param name="ShippedAt1">Right at rank 1 by the channel of the package, which was learned without any of them.</param>
/// <param name="ShippedAt5">Right in the first 5 by that.</param>
internal sealed record FoldRun(
    int Fold, int Queries, double At1, double At5, double ReciprocalRank, double EqualAt1, double LetterAt1, double NeighbourAt1,
    double ShippedAt1, double ShippedAt5)
{
    public static IReadOnlyList<FoldRun> Of(LabelledSet set, string pairs, int count, int seed, Action<string> progress)
    {
        var shipped = ChannelMatcher.Shipped(set.Table);
        var runs = new List<FoldRun>();
        var equal = new LevenshteinMatcher(set.Table);
        var all = new Ranks([], [], [], [], []);
        foreach (var fold in Folds.Of(set.Variants, count, seed))
        {
            progress($"part {runs.Count + 1} of {count}: learning without {fold.Count} names");
            var rows = ChannelMatcher.Learn(pairs, fold.Select(name => name.Latin!));
            var ranks = new Ranks(
                RanksOf(ChannelMatcher.Of(set.Table, rows, 2), fold),
                RanksOf(ChannelMatcher.Of(set.Table, rows, 0), fold),
                RanksOf(ChannelMatcher.Of(set.Table, rows, 1), fold),
                RanksOf(shipped, fold), RanksOf(equal, fold));
            runs.Add(Figures(runs.Count + 1, ranks));
            all = all.With(ranks);
        }
        return [.. runs, Figures(0, all)];
    }

    private static int[] RanksOf(IMatcher matcher, IEnumerable<LabelledName> names) =>
        [.. names.AsParallel().AsOrdered().Select(name =>
        {
            var best = new Ranked[Summary.Depth];
            return Answer.Of(name, best.AsSpan(0, matcher.Rank(name.Query, best))).Rank;
        })];

    private static FoldRun Figures(int fold, Ranks ranks) => new(
        fold, ranks.Learned.Length,
        RankMetrics.AccuracyAt(ranks.Learned, 1), RankMetrics.AccuracyAt(ranks.Learned, 5),
        RankMetrics.MeanReciprocalRank(ranks.Learned),
        RankMetrics.AccuracyAt(ranks.Equal, 1), RankMetrics.AccuracyAt(ranks.Letter, 1), RankMetrics.AccuracyAt(ranks.Neighbour, 1),
        RankMetrics.AccuracyAt(ranks.Shipped, 1), RankMetrics.AccuracyAt(ranks.Shipped, 5));

    /// <summary>The ranks by each channel.</summary>
    private sealed record Ranks(int[] Learned, int[] Letter, int[] Neighbour, int[] Shipped, int[] Equal)
    {
        public Ranks With(Ranks more) => new(
            [.. Learned, .. more.Learned], [.. Letter, .. more.Letter],
            [.. Neighbour, .. more.Neighbour], [.. Shipped, .. more.Shipped], [.. Equal, .. more.Equal]);
    }
}
