using Arabic.NameNormalizer.Quality.Metrics;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.CrossValidation;

/// <summary>The figures of one part, by a channel that never saw it.</summary>
/// <param name="Fold">Its number from 1; 0 for all parts together.</param>
/// <param name="Queries">How many queries it has.</param>
/// <param name="At1">Right at rank 1 by the channel learned without this part.</param>
/// <param name="At5">Right in the first 5.</param>
/// <param name="ReciprocalRank">Mean reciprocal rank.</param>
/// <param name="ShippedAt1">Right at rank 1 by the channel of the package, which was learned without any of them.</param>
/// <param name="ShippedAt5">Right in the first 5 by that.</param>
internal sealed record FoldRun(
    int Fold, int Queries, double At1, double At5, double ReciprocalRank, double ShippedAt1, double ShippedAt5)
{
    public static IReadOnlyList<FoldRun> Of(LabelledSet set, string pairs, int count, int seed, Action<string> progress)
    {
        var shipped = ChannelMatcher.Shipped(set.Table);
        var runs = new List<FoldRun>();
        var all = new List<int>();
        var allShipped = new List<int>();
        foreach (var fold in Folds.Of(set.Variants, count, seed))
        {
            progress($"fold {runs.Count + 1} of {count}: learning without {fold.Count} names");
            var learned = ChannelMatcher.Train(set.Table, pairs, fold.Select(name => name.Latin!));
            var ranks = Ranks(learned, fold);
            var shippedRanks = Ranks(shipped, fold);
            runs.Add(Figures(runs.Count + 1, ranks, shippedRanks));
            all.AddRange(ranks);
            allShipped.AddRange(shippedRanks);
        }
        return [.. runs, Figures(0, all, allShipped)];
    }

    private static int[] Ranks(ChannelMatcher matcher, IEnumerable<LabelledName> names) =>
        [.. names.AsParallel().AsOrdered().Select(name => Answer.Of(name, matcher.Rank(name.Query, Summary.Depth)).Rank)];

    private static FoldRun Figures(int fold, IReadOnlyCollection<int> ranks, IReadOnlyCollection<int> shipped) => new(
        fold, ranks.Count, RankMetrics.AccuracyAt(ranks, 1), RankMetrics.AccuracyAt(ranks, 5), RankMetrics.MeanReciprocalRank(ranks),
        RankMetrics.AccuracyAt(shipped, 1), RankMetrics.AccuracyAt(shipped, 5));
}
