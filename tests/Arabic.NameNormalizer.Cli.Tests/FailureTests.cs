using System.Text;
using Arabic.NameNormalizer.Cli.Tests.Commands;

namespace Arabic.NameNormalizer.Cli.Tests;

public sealed class FailureTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--bogus")]
    [InlineData("bogus")]
    [InlineData("rewrite", "--bogus")]
    [InlineData("rewrite", "one", "two")]
    [InlineData("rewrite", "--documents", "page")]
    [InlineData("rewrite", "--documents", "separator:")]
    [InlineData("rewrite", "--documents", "separator:a\nb")]
    [InlineData("rewrite", "--documents", "json:")]
    [InlineData("rewrite", "--documents", "json:a,,b")]
    [InlineData("rewrite", "--documents", "json:a..b")]
    [InlineData("rewrite", "--jobs", "0")]
    [InlineData("rewrite", "--markup", "latex")]
    [InlineData("rewrite", "--report")]
    [InlineData("rewrite", "--report", "-")]
    [InlineData("resolve", "--format", "xml", "x")]
    [InlineData("resolve", "--top", "0", "x")]
    [InlineData("resolve", "--top", "many", "x")]
    [InlineData("resolve", "--min-score", "1.5", "x")]
    [InlineData("resolve", "--min-score", "NaN", "x")]
    [InlineData("resolve", "--min-score", "0,9", "x")]
    [InlineData("resolve", "--max-error-rate", "2", "x")]
    [InlineData("resolve", "--channel", "", "x")]
    [InlineData("resolve", "--table", "", "x")]
    [InlineData("resolve", "--no-builtin", "--pack", "libya", "x")]
    [InlineData("explain")]
    [InlineData("table")]
    [InlineData("table", "diff")]
    public void Wrong_usage_ends_with_2(params string[] arguments) =>
        Assert.Empty(Tool.Run(arguments).Failed(2, "--help'").Bytes);

    [Fact]
    public void No_arguments_show_the_help_as_an_error()
    {
        var result = Tool.Run();

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("Usage:", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_pack_is_answered_with_those_there_are() =>
        Tool.Run("resolve", "--pack", "atlantis", "x")
            .Failed(2, "'atlantis'", string.Join(", ", ArabicNameNormalizerOptions.BuiltInPacks));

    [Theory]
    [InlineData("rewrite")]
    [InlineData("annotate")]
    public void A_missing_file_or_a_directory_ends_with_1(string command)
    {
        Tool.Run(command, _folder.PathOf("none.txt")).Failed(1, "none.txt: no such file");
        Tool.Run(command, Path.GetTempPath()).Failed(1, ": is a directory");
    }

    [Fact]
    public void A_name_that_looks_like_an_option_goes_behind_two_dashes() =>
        Tool.Run("rewrite", "--", "--none").Failed(1, "--none: no such file");

    [Theory]
    [InlineData("rewrite")]
    [InlineData("resolve")]
    [InlineData("explain")]
    public void A_missing_table_ends_with_1(string command) =>
        Tool.Run(command, "--table", _folder.PathOf("none.tsv"), "-").Failed(1, "none.tsv: no such file");

    [Fact]
    public void A_faulty_table_is_answered_with_all_its_faults()
    {
        var table = _folder.Write("faulty.tsv", "id\tcanonical\tkind\nqz\tقزمبال\tking\nqz\tطبرنوش\n");

        var result = Tool.Run("resolve", "--no-builtin", "--table", table, "x").Failed(1, $"{table}(2,", $"{table}(3,");

        Assert.Empty(result.Bytes);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_placed_and_what_came_before_is_written()
    {
        byte[] bytes = [.. "سطر\nثان "u8, 0xC7, 0xE1, .. "\n"u8];

        var result = Tool.Run(bytes, ["rewrite", .. SampleTable.Options(_folder)])
            .Failed(1, "standard input: not UTF-8 at byte offset 14, line 2", "iconv -f WINDOWS-1256 -t UTF-8");

        Assert.Equal("سطر\nثان ", result.Output);
    }

    [Fact]
    public void Names_before_bad_bytes_are_answered_and_a_torn_one_is_not()
    {
        byte[] bytes = [.. "one\ntwo\nthr"u8, 0xFF, .. "ee\n"u8];

        var result = Tool.Run(bytes, ["resolve", .. SampleTable.Options(_folder)]).Failed(1, "byte offset 11, line 3");

        Assert.Equal(["one", "two"], result.Cells[1..].Select(row => row[0]));
    }

    [Fact]
    public void UTF_16_is_recognised() =>
        Tool.Run("annotate", _folder.Write("in.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("سطر")]))
            .Failed(1, "byte offset 0, line 1", "iconv -f UTF-16 -t UTF-8");
}
