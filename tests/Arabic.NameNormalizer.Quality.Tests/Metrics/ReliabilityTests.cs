using Arabic.NameNormalizer.Quality.Metrics;
using CsCheck;

namespace Arabic.NameNormalizer.Quality.Tests.Metrics;

public sealed class ReliabilityTests
{
    [Fact]
    public void By_hand()
    {
        Claim[] claims =
        [
            new(0.92, true), new(0.98, false), // claim 0.95, truth 0.5
            new(1.0, true), // the last bin holds its upper limit: claim (0.92 + 0.98 + 1) / 3, truth 2 / 3
            new(0.2, false), // a lower limit belongs to the bin above it
            new(double.NegativeInfinity, false), // claims nothing
        ];
        var reliability = Reliability.Of(claims);
        Assert.Equal(10, reliability.Bins.Count);
        Assert.Equal((3, 1, 4), (reliability.Bins[9].Count, reliability.Bins[2].Count, reliability.Bins.Sum(bin => bin.Count)));
        Assert.Equal(2.9 / 3, reliability.Bins[9].MeanScore, 12);
        Assert.Equal(2.0 / 3, reliability.Bins[9].RightShare, 12);
        Assert.Equal(((3 * (0.9 / 3)) + 0.2) / 4, reliability.ExpectedCalibrationError, 12);
    }

    [Fact]
    public void Nothing_claimed_is_no_error() => Assert.Equal(0, Reliability.Of([]).ExpectedCalibrationError);

    [Fact]
    public void It_is_what_asking_bin_by_bin_gives() =>
        Gen.Select(Gen.Double[0, 1], Gen.Bool).Array[1, 60].Sample(rows =>
        {
            Claim[] claims = [.. rows.Select(row => new Claim(row.Item1, row.Item2))];
            var error = 0.0;
            for (var bin = 0; bin < 10; bin++)
            {
                Claim[] inside = [.. claims.Where(claim => Math.Min(9, Math.Floor(claim.Score * 10)) == bin)];
                if (inside.Length == 0) continue;
                var gap = inside.Average(claim => claim.Score) - inside.Average(claim => claim.IsRight ? 1.0 : 0.0);
                error += Math.Abs(gap) * inside.Length / claims.Length;
            }
            Assert.Equal(error, Reliability.Of(claims).ExpectedCalibrationError, 9);
        });
}
