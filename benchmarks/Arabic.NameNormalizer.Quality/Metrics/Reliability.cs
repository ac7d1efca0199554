namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>The claims whose scores fall between two limits.</summary>
/// <param name="From">The lower limit, inclusive.</param>
/// <param name="To">The upper limit, exclusive but for the last bin.</param>
/// <param name="Count">How many there are.</param>
/// <param name="MeanScore">What they claim: the mean of their scores; 0 if there are none.</param>
/// <param name="RightShare">What is true: the share that is right; 0 if there are none.</param>
internal sealed record ReliabilityBin(double From, double To, int Count, double MeanScore, double RightShare);

/// <summary>Whether scores are the probabilities that they claim to be.</summary>
internal sealed record Reliability(IReadOnlyList<ReliabilityBin> Bins, double ExpectedCalibrationError)
{
    public const int BinCount = 10;

    /// <summary>
    /// Bins of equal width, and the mean distance between claim and truth over them, each bin weighing as much as it
    /// holds. Queries without a candidate claim nothing and are left out.
    /// </summary>
    /// <param name="claims">Scores from 0 to 1.</param>
    public static Reliability Of(IEnumerable<Claim> claims)
    {
        var counts = new int[BinCount];
        var rights = new int[BinCount];
        var scores = new double[BinCount];
        foreach (var (score, isRight) in claims)
        {
            if (double.IsNegativeInfinity(score)) continue;
            var bin = Math.Clamp((int)(score * BinCount), 0, BinCount - 1);
            counts[bin]++;
            scores[bin] += score;
            if (isRight) rights[bin]++;
        }
        var bins = Enumerable.Range(0, BinCount).Select(bin => new ReliabilityBin(
            bin / (double)BinCount, (bin + 1) / (double)BinCount, counts[bin],
            Mean(scores[bin], counts[bin]), Mean(rights[bin], counts[bin]))).ToArray();
        var error = bins.Sum(bin => bin.Count * Math.Abs(bin.MeanScore - bin.RightShare));
        return new Reliability(bins, Mean(error, counts.Sum()));
    }

    private static double Mean(double sum, int count) => count == 0 ? 0 : sum / count;
}
