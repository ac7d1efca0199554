namespace Arabic.NameNormalizer.Cli.Tests;

public class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("rewrite")]
    [InlineData("annotate")]
    [InlineData("resolve")]
    [InlineData("explain")]
    [InlineData("train")]
    [InlineData("table")]
    [InlineData("table lint")]
    [InlineData("table stats")]
    [InlineData("table diff")]
    [InlineData("table build")]
    public void Every_command_shows_its_options_and_an_example(string command)
    {
        var help = Tool.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Succeeded().Output;

        Assert.Contains("--min-score", help, StringComparison.Ordinal);
        Assert.Contains($"Examples:\n  arabic-names {command}".TrimEnd(), help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_library_beside_it()
    {
        var version = typeof(ArabicNameNormalizer).Assembly.GetName().Version!.ToString(3);

        var output = Tool.Run("--version").Succeeded().Output;
        Assert.StartsWith(version, output, StringComparison.Ordinal);
        Assert.Contains(ArabicNameNormalizer.Default.DataHash, output, StringComparison.Ordinal);
    }
}
