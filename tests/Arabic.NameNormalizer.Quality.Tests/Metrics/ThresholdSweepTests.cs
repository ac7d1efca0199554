using Arabic.NameNormalizer.Quality.Metrics;
using CsCheck;

namespace Arabic.NameNormalizer.Quality.Tests.Metrics;

public sealed class ThresholdSweepTests
{
    private const double None = double.NegativeInfinity;

    // Few distinct scores, so that ties are common.
    private static readonly Gen<double> Score = Gen.OneOf(Gen.Int[0, 8].Select(i => i / 8.0), Gen.Const(None));

    private static readonly Gen<double> Limit =
        Gen.OneOf(Gen.Const(0.0), Gen.Const(0.01), Gen.Const(0.05), Gen.Const(0.25), Gen.Const(1.0));

    [Fact]
    public void By_hand()
    {
        Claim[] known = [new(0.9, true), new(0.8, false), new(0.7, true), new(0.6, true), new(None, false)];
        double[] unknown = [0.75, 0.65, 0.1, None];

        // None of four may be accepted: the threshold is above 0.75.
        Assert.Equal(new SweepPoint(0.8, 0.2, 0.2, 0), ThresholdSweep.At(known, unknown, 0.2));
        // One of four may.
        Assert.Equal(new SweepPoint(0.7, 0.4, 0.2, 0.25), ThresholdSweep.At(known, unknown, 0.25));
        Assert.Equal(new SweepPoint(0.6, 0.6, 0.2, 0.5), ThresholdSweep.At(known, unknown, 0.5));
    }

    [Fact]
    public void Equal_scores_are_accepted_together_or_not_at_all()
    {
        Claim[] known = [new(0.5, true), new(0.5, true)];
        Assert.Equal(new SweepPoint(double.PositiveInfinity, 0, 0, 0), ThresholdSweep.At(known, [0.5, 0.5], 0.5));
        Assert.Equal(new SweepPoint(0.5, 1, 0, 1), ThresholdSweep.At(known, [0.5, 0.5], 1));
    }

    [Fact]
    public void Without_names_of_nobody_everything_is_accepted() =>
        Assert.Equal(new SweepPoint(0.1, 0.5, 0.5, 0), ThresholdSweep.At([new(0.1, true), new(0.3, false)], [], 0.01));

    [Fact]
    public void It_is_what_trying_every_threshold_gives() =>
        Gen.Select(Gen.Select(Score, Gen.Bool).Array[0, 30], Score.Array[0, 30], Limit).Sample((rows, unknown, limit) =>
        {
            Claim[] known = [.. rows.Select(row => new Claim(row.Item1, row.Item2))];
            Assert.Equal(Slow(known, unknown, limit), ThresholdSweep.At(known, unknown, limit));
        }, iter: 5000);

    private static SweepPoint Slow(Claim[] known, double[] unknown, double limit)
    {
        double Share(int part, int whole) => whole == 0 ? 0 : part / (double)whole;
        return known.Select(claim => claim.Score).Where(score => score != None).Append(double.PositiveInfinity)
            .Select(threshold => new SweepPoint(
                threshold,
                Share(known.Count(claim => claim.IsRight && claim.Score >= threshold), known.Length),
                Share(known.Count(claim => !claim.IsRight && claim.Score >= threshold), known.Length),
                Share(unknown.Count(score => score >= threshold), unknown.Length)))
            .Where(point => point.FalseAccepts <= limit)
            .MinBy(point => point.Threshold)!;
    }
}
