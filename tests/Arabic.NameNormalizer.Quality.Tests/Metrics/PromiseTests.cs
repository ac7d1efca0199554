using Arabic.NameNormalizer.Quality.Metrics;

namespace Arabic.NameNormalizer.Quality.Tests.Metrics;

public sealed class PromiseTests
{
    [Theory]
    [InlineData(0.1, 0, 0, 1.0)]
    [InlineData(0.5, 1, 1, 0.5)]
    [InlineData(0.5, 2, 1, 0.75)]
    [InlineData(0.1, 3, 3, 0.001)]
    [InlineData(0.2, 5000, 0, 1.0)]
    public void Chance_is_the_upper_tail_of_the_binomial(double rate, int given, int wrong, double chance) =>
        Assert.Equal(chance, new Promise(rate, given, wrong, 1).Chance, 9);

    [Theory]
    [InlineData(100, 1, true)]
    [InlineData(100, 3, true)]
    [InlineData(100, 6, false)]
    public void A_promise_is_kept_but_for_what_chance_does(int given, int wrong, bool isKept) =>
        Assert.Equal(isKept, new Promise(0.01, given, wrong, 200).IsKept);

    [Fact]
    public void Claims_are_given_that_are_sure_enough()
    {
        Claim[] claims = [new(0.995, true), new(0.99, false), new(0.96, true), new(0.95, true), new(0.91, false), new(0.5, true)];
        Assert.Equal([(2, 1), (4, 1), (5, 2), (5, 2)], Promise.Of(claims, 10).Select(promise => (promise.Given, promise.Wrong)));
        Assert.Equal(0.3, Promise.Of(claims, 10)[1].RightShare, 9);
    }
}
