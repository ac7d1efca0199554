using Arabic.NameNormalizer.Quality.Metrics;
using CsCheck;

namespace Arabic.NameNormalizer.Quality.Tests.Metrics;

public sealed class RankMetricsTests
{
    /// <summary>0 stands for a right answer that is not found.</summary>
    private static readonly int[] Ranks = [1, 2, 0, 1, 6, 0, 20, 5];

    [Theory]
    [InlineData(1, 2 / 8.0)]
    [InlineData(2, 3 / 8.0)]
    [InlineData(5, 4 / 8.0)]
    [InlineData(20, 6 / 8.0)]
    public void Accuracy_by_hand(int k, double expected) => Assert.Equal(expected, RankMetrics.AccuracyAt(Ranks, k), 12);

    [Fact]
    public void Mean_reciprocal_rank_by_hand() =>
        Assert.Equal((1 + 0.5 + 0 + 1 + (1 / 6.0) + 0 + 0.05 + 0.2) / 8, RankMetrics.MeanReciprocalRank(Ranks), 12);

    [Fact]
    public void No_ranks_are_no_success()
    {
        Assert.Equal(0, RankMetrics.AccuracyAt([], 5));
        Assert.Equal(0, RankMetrics.MeanReciprocalRank([]));
    }

    [Fact]
    public void Accuracy_grows_with_depth_and_bounds_the_reciprocal_rank() => Gen.Int[0, 20].Array[1, 40].Sample(ranks =>
    {
        var at1 = RankMetrics.AccuracyAt(ranks, 1);
        var at20 = RankMetrics.AccuracyAt(ranks, 20);
        Assert.InRange(RankMetrics.AccuracyAt(ranks, 5), at1, at20);
        Assert.InRange(RankMetrics.MeanReciprocalRank(ranks), at1 - 1e-9, at20 + 1e-9);
    });
}
