using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Metrics;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Tests.Metrics;

public sealed class BreakdownTests
{
    [Fact]
    public void By_hand()
    {
        Run[] runs = [RunOf(1, 0, 2), RunOf(1, 1, 0)];
        var parts = Breakdown.By(runs, name => name.Query.Length > 1 ? "long" : "short", ["short", "middling", "long"]);
        Assert.Equal(["short", "long"], parts.Select(part => part.Name));
        Assert.Equal((2, 0.5, 0.5, 0.5, 1.0), Figures(parts[0]));
        Assert.Equal((1, 0.0, 1.0, 0.5, 0.0), Figures(parts[1]));

        static (int, double, double, double, double) Figures(Part part) =>
            (part.Queries, part.At1, part.At5, part.ReciprocalRank, part.PeersAt1.Single());
    }

    [Fact]
    public void A_summary_says_what_the_metrics_say()
    {
        var run = RunOf(1, 0, 2) with { Unknown = [Answer.Of(new LabelledName("n", null), [new Ranked("1", 0.1)])] };
        var summary = Summary.Of(run);
        Assert.Equal((3, 1), (summary.Queries, summary.Unknown));
        Assert.Equal((1 / 3.0, 2 / 3.0, 2 / 3.0, 0.5), (summary.At1, summary.At5, summary.At20, summary.ReciprocalRank));
        Assert.Equal((1 / 3.0, 2 / 3.0), (summary.AtFivePercent.Right, summary.AtFivePercent.Wrong));
    }

    /// <summary>Answers to a, b and cc with the right one at these ranks.</summary>
    private static Run RunOf(params int[] ranks)
    {
        string[] queries = ["a", "b", "cc"];
        return new Run("test", [.. ranks.Select((rank, i) => Answer.Of(
            new LabelledName(queries[i], "right"),
            [.. Enumerable.Range(1, 3).Select(place => new Ranked(place == rank ? "right" : $"{place}", 1.0 / place))]))], [], default);
    }
}
