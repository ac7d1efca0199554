using System.Text.Json;

namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class ResolveTests : IDisposable
{
    private const string Alias = SampleTable.Alias;
    private const string Canonical = SampleTable.Canonical;
    private static readonly string[] Columns = ["input", "rank", "outcome", "entity", "canonical", "score", "evidence"];
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Names_on_the_command_line_are_answered_in_their_order()
    {
        var cells = Resolve("", Alias, "لا أحد", Canonical).Succeeded().Cells;

        Assert.Equal(Columns, cells[0]);
        Assert.Equal([Alias, "1", "Matched", "qz", Canonical], cells[1][..5]);
        Assert.Equal(["لا أحد", "0", "NoMatch", "", "", "", ""], cells[2]);
        Assert.Equal([Canonical, "1", "Matched", "qz", Canonical], cells[3][..5]);
        Assert.All(cells, row => Assert.Equal(Columns.Length, row.Length));
    }

    [Theory]
    [InlineData($"{Alias}\n\n{Canonical}\n")]
    [InlineData($"{Alias}\r\n\r\n{Canonical}\r\n")]
    [InlineData($"\uFEFF{Alias}\n\n{Canonical}")]
    public void Each_line_of_standard_input_has_its_row(string input)
    {
        var cells = Resolve(input).Succeeded().Cells;

        Assert.Equal([Alias, "", Canonical], cells[1..].Select(row => row[0]));
        Assert.Equal(["1", "0", "1"], cells[1..].Select(row => row[1]));
        Assert.Equal("NoMatch", cells[2][2]);
    }

    [Fact]
    public void Many_lines_stay_in_order()
    {
        var names = Enumerable.Range(0, 5000).Select(i => i % 3 == 0 ? Alias : $"مجهول {i}").ToList();

        var cells = Resolve(string.Join('\n', names)).Succeeded().Cells;

        Assert.Equal(names, cells[1..].Select(row => row[0]));
    }

    [Fact]
    public void No_input_gives_the_header_only() => Assert.Equal([Columns], Resolve("").Succeeded().Cells);

    [Fact]
    public void Tabs_and_line_breaks_become_spaces() =>
        Assert.Equal("a b c d", Resolve("", "a\tb\nc\rd").Succeeded().Cells[1][0]);

    [Fact]
    public void JSON_lines_have_the_same_columns()
    {
        var lines = Resolve("", "--format", "jsonl", Alias, "لا أحد").Succeeded().Json;

        Assert.All(lines, line => Assert.Equal(Columns, line.EnumerateObject().Select(property => property.Name)));
        Assert.Equal("Matched", lines[0].GetProperty("outcome").GetString());
        Assert.Equal(Canonical, lines[0].GetProperty("canonical").GetString());
        Assert.Equal(0, lines[1].GetProperty("rank").GetInt32());
        Assert.Equal(JsonValueKind.Null, lines[1].GetProperty("entity").ValueKind);
    }

    [Fact]
    public void A_table_is_for_reading()
    {
        var output = Resolve("", "--format", "table", Alias, "[red]x[/]").Succeeded().Output;

        Assert.Contains(Canonical, output, StringComparison.Ordinal);
        Assert.Contains("[red]x[/]", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void A_least_score_of_zero_lists_near_misses_and_makes_no_match_of_them()
    {
        var near = "كاظمبل";
        Assert.Equal("0", Resolve("", near).Succeeded().Cells[1][1]);

        var row = Resolve("", "--min-score", "0", near).Succeeded().Cells[1];

        Assert.Equal("1", row[1]);
        Assert.NotEqual("Matched", row[2]);
        Assert.Equal("qz", row[3]);
    }

    [Fact]
    public void A_high_least_score_takes_the_match_away() =>
        Assert.Equal("0", Resolve("", "--min-score", "1", Alias).Succeeded().Cells[1][1]);

    [Fact]
    public void Up_to_K_candidates_are_listed_with_their_ranks()
    {
        var table = _folder.Write("many.tsv",
            "canonical\n" + string.Join('\n', Enumerable.Range(0, 12).Select(i => "سلمبان " + (char)('ا' + 6 + i) + "ندور")));

        var cells = Tool.Run("resolve", "--no-builtin", "--table", table, "--top", "10", "--min-score", "0", "سلمبان قندور")
            .Succeeded().Cells[1..];

        Assert.Equal(Enumerable.Range(1, cells.Length).Select(rank => $"{rank}"), cells.Select(row => row[1]));
        Assert.InRange(cells.Length, 2, 10);
        Assert.Equal(cells.Length, cells.Select(row => row[3]).Distinct().Count());
    }

    private ToolResult Resolve(string input, params string[] arguments) =>
        Tool.RunText(input, ["resolve", .. SampleTable.Options(_folder), .. arguments]);
}
