namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>What a matcher gives at the lowest threshold that keeps false accepts within a limit.</summary>
/// <param name="Threshold">A first candidate of at least this score is accepted; infinite if none may be.</param>
/// <param name="Right">Right answers accepted, as a share of all queries whose name is in the table.</param>
/// <param name="Wrong">Wrong answers accepted, as a share of the same queries.</param>
/// <param name="FalseAccepts">Names not in the table that are accepted, as a share of those names.</param>
internal sealed record SweepPoint(double Threshold, double Right, double Wrong, double FalseAccepts);

/// <summary>Sweeps the threshold of the first candidate's score.</summary>
/// <remarks>
/// Thresholds are the scores that occur: between two of them nothing changes. Answers of one score are accepted
/// together or not at all, so that a matcher with a coarse scale gains nothing by the order of its candidates.
/// </remarks>
internal static class ThresholdSweep
{
    /// <summary>The point with the most accepted answers among those that keep to the limit. O(n log n).</summary>
    /// <param name="known">Queries whose name is in the table.</param>
    /// <param name="unknown">The scores of queries whose name is not; negative infinity where there is no candidate.</param>
    /// <param name="limit">The largest share of <paramref name="unknown"/> that may be accepted.</param>
    public static SweepPoint At(IReadOnlyCollection<Claim> known, IReadOnlyCollection<double> unknown, double limit)
    {
        var claims = known.Where(claim => double.IsFinite(claim.Score)).OrderByDescending(claim => claim.Score).ToArray();
        var rivals = unknown.Where(double.IsFinite).OrderDescending().ToArray();
        var allowed = (int)(limit * unknown.Count);
        if (Share(allowed + 1, unknown.Count) <= limit && unknown.Count > 0) allowed++; // the product was rounded down
        // The first score that may not be accepted ends the sweep, and takes its equals with it.
        var barred = rivals.Length > allowed ? rivals[allowed] : double.NegativeInfinity;
        var accepted = claims.TakeWhile(claim => claim.Score > barred).ToArray();
        var threshold = accepted.Length == 0 ? double.PositiveInfinity : accepted[^1].Score;
        return new SweepPoint(
            threshold,
            Share(accepted.Count(claim => claim.IsRight), known.Count),
            Share(accepted.Count(claim => !claim.IsRight), known.Count),
            Share(rivals.Count(score => score >= threshold), unknown.Count));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : part / (double)whole;
}
