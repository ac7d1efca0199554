using Arabic.NameNormalizer.Quality.TextWeights;

namespace Arabic.NameNormalizer.Quality.Tests.TextWeights;

public sealed class LogisticRegressionTests
{
    [Fact]
    public void The_weights_that_drew_the_labels_are_found_again()
    {
        double[] drawn = [-1, 2, -0.5];
        var random = new Random(1);
        var rows = new List<double[]>();
        var labels = new List<bool>();
        for (var i = 0; i < 20_000; i++)
        {
            double[] row = [1, random.NextDouble() * 2, random.NextDouble() * 4];
            rows.Add(row);
            labels.Add(random.NextDouble() < 1 / (1 + Math.Exp(-row.Zip(drawn, (value, weight) => value * weight).Sum())));
        }
        var found = LogisticRegression.Fit(rows, labels, penalty: 0.01);
        Assert.All(drawn.Zip(found), pair => Assert.InRange(pair.Second, pair.First - 0.15, pair.First + 0.15));
    }

    [Fact]
    public void A_feature_that_never_varies_does_no_harm()
    {
        var found = LogisticRegression.Fit([[1, 0, 3], [1, 0, -3], [1, 0, 3], [1, 0, -3]], [true, false, true, false], penalty: 1);
        Assert.Equal(0, found[1]);
        Assert.True(found[2] > 0);
    }

    [Theory]
    [InlineData("a b c", "a b c", "")]
    [InlineData("a b c", "a x c", "2-3")]
    [InlineData("a b c d", "a d", "2-3 4-5")]
    [InlineData("a b", "a x b", "")]
    public void Words_that_the_expected_text_lacks_are_told_by_place(string text, string expected, string places) =>
        Assert.Equal(places, string.Join(' ', WordDiff.Changed(text, expected).Select(part => $"{part.Start}-{part.End}")));
}
