namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class ExplainTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_stages_come_before_the_outcome_and_its_candidates()
    {
        var lines = Explain(SampleTable.Alias).Succeeded().Lines;

        Assert.StartsWith("folding ", lines[0], StringComparison.Ordinal);
        var outcome = Array.FindIndex(lines, line => line.StartsWith("outcome ", StringComparison.Ordinal));
        Assert.EndsWith("Matched", lines[outcome], StringComparison.Ordinal);
        Assert.Contains($"1. qz ({SampleTable.Canonical})", lines[outcome + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Candidates_below_the_least_score_are_counted()
    {
        Assert.Contains("below 1 not listed", Explain("--min-score", "1", SampleTable.Alias).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("1. qz", Explain("--min-score", "0", "كازمبل").Succeeded().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("a\tb\nc")]
    public void Odd_names_are_explained_too(string name) =>
        Assert.Contains("NoMatch", Explain(name).Succeeded().Output, StringComparison.Ordinal);

    private ToolResult Explain(params string[] arguments) =>
        Tool.Run(["explain", .. SampleTable.Options(_folder), .. arguments]);
}
