namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class TrainTests : IDisposable
{
    private const string Pairs = "bashar\tبشار\t3\nhafez\tحافظ\t2\nnadia\tنادية\t4\nkarim\tكريم\t5\nrashid\tراشد\t2\nrashid\tرشيد\t3\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_is_learned_and_is_the_same_each_time()
    {
        var pairs = _folder.Write("pairs.tsv", Pairs);
        var first = Tool.Run("train", "--pairs", pairs).Succeeded();
        Assert.Equal("left\tletter\tright\twritten\tcost\tcount", first.Lines[0]);
        Assert.Contains(first.Lines, line => line.Contains('ش', StringComparison.Ordinal));
        Assert.Equal(first.Output, Tool.Run("train", "--pairs", pairs).Succeeded().Output);
    }

    [Fact]
    public void Names_that_something_is_measured_on_are_left_out()
    {
        var pairs = _folder.Write("pairs.tsv", Pairs);
        var without = _folder.Write("measured.tsv", "query\tlatin\nx\trashid\n");
        var rest = _folder.Write("rest.tsv", string.Concat(Pairs.Split('\n').Where(row => !row.StartsWith("rashid", StringComparison.Ordinal)).Select(row => row + "\n")));
        var leftOut = Tool.Run("train", "--pairs", pairs, "--without", without).Succeeded().Output;
        Assert.Equal(Tool.Run("train", "--pairs", rest).Succeeded().Output, leftOut);
        Assert.NotEqual(Tool.Run("train", "--pairs", pairs).Succeeded().Output, leftOut);
    }

    [Fact]
    public void A_file_without_pairs_is_refused()
    {
        var result = Tool.Run("train", "--pairs", _folder.Write("pairs.tsv", "garbage\n"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("no pair of spellings", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }
}
