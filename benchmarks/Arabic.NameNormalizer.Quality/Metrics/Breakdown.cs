namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>The figures of a part of the queries.</summary>
internal sealed record Part(string Name, int Queries, double At1, double At5, double ReciprocalRank);

/// <summary>Figures by something that sets queries apart.</summary>
internal static class Breakdown
{
    /// <summary>The parts in the order given; those without a query are left out.</summary>
    public static IReadOnlyList<Part> By(IEnumerable<Answer> answers, Func<Answer, string> part, IEnumerable<string> order)
    {
        var byPart = answers.ToLookup(part, answer => answer.Rank, StringComparer.Ordinal);
        return [.. order.Where(byPart.Contains).Select(name => Of(name, [.. byPart[name]]))];
    }

    private static Part Of(string name, int[] ranks) => new(
        name, ranks.Length, RankMetrics.AccuracyAt(ranks, 1), RankMetrics.AccuracyAt(ranks, 5), RankMetrics.MeanReciprocalRank(ranks));
}
