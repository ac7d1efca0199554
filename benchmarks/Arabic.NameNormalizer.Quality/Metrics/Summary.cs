namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>The figures of one matcher on one set: shares from 0 to 1, times in microseconds, bytes of one query.</summary>
internal sealed record Summary(
    string Matcher, int Queries, int Unknown,
    double At1, double At5, double At20, double ReciprocalRank,
    SweepPoint AtOnePercent, SweepPoint AtFivePercent,
    double Microseconds, double MicrosecondsP95, double Bytes)
{
    /// <summary>How many candidates are asked for.</summary>
    public const int Depth = 20;

    public static Summary Of(Run run)
    {
        var ranks = run.Known.Select(answer => answer.Rank).ToArray();
        var known = run.Known.Select(answer => answer.Claim).ToArray();
        var unknown = run.Unknown.Select(answer => answer.Claim.Score).ToArray();
        return new Summary(
            run.Matcher, run.Known.Count, run.Unknown.Count,
            RankMetrics.AccuracyAt(ranks, 1), RankMetrics.AccuracyAt(ranks, 5), RankMetrics.AccuracyAt(ranks, Depth),
            RankMetrics.MeanReciprocalRank(ranks),
            ThresholdSweep.At(known, unknown, 0.01), ThresholdSweep.At(known, unknown, 0.05),
            run.Cost.Mean, run.Cost.P95, run.Cost.Bytes);
    }
}
