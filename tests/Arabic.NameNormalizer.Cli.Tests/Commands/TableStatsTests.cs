namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class TableStatsTests : IDisposable
{
    private const string Names = "id\tcanonical\tkind\nqz\tقزمبال\tperson\ntb\tطبرنوش\tplace\n";
    private const string Aliases = "alias\tentity\tnoise\tpolicy\nقصنبيل\tqz\ttypo\t\nهندور\tqz\ttypo\twith-evidence\nطبرنش\ttb\tocr\talways\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Counts_are_given_for_each_layer_and_together()
    {
        var names = _folder.Write("names.tsv", Names);
        var aliases = _folder.Write("aliases.tsv", Aliases);

        Assert.Equal(
            [
                "layer|what|value|count",
                $"{aliases}|entities|all|0", $"{aliases}|aliases|all|3", $"{aliases}|noise|typo|2", $"{aliases}|noise|ocr|1",
                $"{aliases}|policy|always|2", $"{aliases}|policy|with-evidence|1",
                $"{names}|entities|all|2", $"{names}|kind|person|1", $"{names}|kind|place|1", $"{names}|aliases|all|0",
                "all|entities|all|2", "all|kind|person|1", "all|kind|place|1", "all|aliases|all|3", "all|noise|typo|2", "all|noise|ocr|1",
                "all|policy|always|2", "all|policy|with-evidence|1",
            ],
            Stats(names, aliases).Succeeded().Cells.Select(cells => string.Join('|', cells)));
    }

    [Fact]
    public void A_folder_is_all_tables_in_it()
    {
        _folder.Write("names.tsv", Names);
        _folder.Write("aliases.tsv", Aliases);
        _folder.Write("topic.tsv", "term\treason\nقزم\tnone\n");
        _folder.Write("notes.txt", "no table");

        var all = Stats(_folder.PathOf("")).Succeeded().Cells.Where(cells => cells[0] == "all" && cells[2] == "all");

        Assert.Equal(["2", "3"], all.Select(cells => cells[3]));
    }

    [Fact]
    public void An_overlay_is_a_layer_of_its_own()
    {
        var own = _folder.Write("own.tsv", "alias\tentity\tpolicy\nالعكر\thulusi-akar\tnever\n");

        var cells = Tool.Run("table", "stats", own).Succeeded().Cells;

        Assert.Contains(cells, row => row is ["libya", "entities", "all", _]);
        Assert.Contains(cells, row => row[0] == $"{own} over libya" && row is [_, "policy", "never", "1"]);
    }

    [Fact]
    public void Counts_are_written_as_json()
    {
        var result = Stats("--format", "json", _folder.Write("names.tsv", Names)).Succeeded();
        using var json = System.Text.Json.JsonDocument.Parse(result.Output);
        Assert.Equal("entities", json.RootElement[0].GetProperty("what").GetString());
        Assert.Equal(2, json.RootElement[0].GetProperty("count").GetInt32());
    }

    [Fact]
    public void Counts_are_written_as_a_table_for_people() => Assert.Contains(
        "entities", Stats("--format", "table", _folder.Write("names.tsv", Names)).Succeeded().Output, StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_read_is_said()
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));
        Stats(_folder.PathOf("empty")).Failed(1, "empty: no tables in this folder");
        Stats(_folder.PathOf("none.tsv")).Failed(1, "none.tsv: no such file");
        Stats(_folder.Write("faulty.tsv", "canonical\tkind\nسرت\tking\n")).Failed(1, "ANN008");
        Stats("--format", "xml").Failed(2, "unknown format 'xml'");
    }

    private static ToolResult Stats(params string[] arguments) => Tool.Run(["table", "stats", "--no-builtin", .. arguments]);
}
