using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>The figures of a part of the queries.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Queries">How many there are.</param>
/// <param name="At1">Right at rank 1.</param>
/// <param name="At5">Right in the first 5.</param>
/// <param name="ReciprocalRank">Mean reciprocal rank.</param>
/// <param name="PeersAt1">Right at rank 1 by each peer.</param>
internal sealed record Part(
    string Name, int Queries, double At1, double At5, double ReciprocalRank, IReadOnlyList<double> PeersAt1);

/// <summary>Figures by something that sets queries apart.</summary>
internal static class Breakdown
{
    /// <summary>The parts in the order given; those without a query are left out.</summary>
    /// <param name="runs">The library's run, then those of the peers.</param>
    /// <param name="part">The name of the part that a query belongs to.</param>
    /// <param name="order">The names of all parts.</param>
    public static IReadOnlyList<Part> By(
        IReadOnlyList<Run> runs, Func<LabelledName, string> part, IEnumerable<string> order)
    {
        ILookup<string, int>[] ranks = [.. runs.Select(run =>
            run.Known.ToLookup(answer => part(answer.Name), answer => answer.Rank, StringComparer.Ordinal))];
        return [.. order.Where(ranks[0].Contains)
            .Select(name => Of(name, [.. ranks.Select(run => run[name].ToArray())]))];
    }

    private static Part Of(string name, int[][] ranks) => new(
        name, ranks[0].Length, RankMetrics.AccuracyAt(ranks[0], 1), RankMetrics.AccuracyAt(ranks[0], 5),
        RankMetrics.MeanReciprocalRank(ranks[0]), [.. ranks.Skip(1).Select(peer => RankMetrics.AccuracyAt(peer, 1))]);
}
