namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>What ranks say. A rank is that of the right answer, from 1; 0 where it is not among the candidates.</summary>
internal static class RankMetrics
{
    /// <summary>The share, from 0 to 1, of right answers among the first k candidates; 0 for no ranks.</summary>
    public static double AccuracyAt(IReadOnlyCollection<int> ranks, int k) =>
        ranks.Count == 0 ? 0 : ranks.Count(rank => rank >= 1 && rank <= k) / (double)ranks.Count;

    /// <summary>The mean of 1 / rank, a right answer that is not found counting 0; 0 for no ranks.</summary>
    public static double MeanReciprocalRank(IReadOnlyCollection<int> ranks) =>
        ranks.Count == 0 ? 0 : ranks.Sum(rank => rank == 0 ? 0 : 1.0 / rank) / ranks.Count;
}
