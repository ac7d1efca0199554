using Arabic.NameNormalizer.Quality.CrossValidation;
using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Metrics;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Tests.CrossValidation;

public sealed class HeldOutScoresTests
{
    [Fact]
    public void What_is_wrong_more_often_than_it_claims_is_scored_lower()
    {
        // One in five is wrong, whatever the fold: the claim of 0.93 is too much.
        var claims = HeldOutScores.Of(Answers(wrongEvery: 5), seed: 1);
        Assert.Equal(200, claims.Count);
        Assert.InRange(claims.Average(claim => claim.Score), 0.77, 0.83);
        Assert.Equal(0.8, claims.Average(claim => claim.IsRight ? 1.0 : 0.0), 9);
    }

    [Fact]
    public void The_seed_decides() => Assert.Equal(HeldOutScores.Of(Answers(7), 3), HeldOutScores.Of(Answers(7), 3));

    private static Answer[] Answers(int wrongEvery) =>
    [
        .. Enumerable.Range(0, 200).Select(i => new Answer(
            new LabelledName($"q{i}", $"n{i}", $"latin{i}"), i % wrongEvery == 0 ? 2 : 1, new Ranked($"n{i}", 0.93), 0.935)),
    ];
}
