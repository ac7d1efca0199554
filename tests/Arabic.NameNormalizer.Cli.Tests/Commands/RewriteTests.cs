using System.Diagnostics;
using System.Text.Json;

namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class RewriteTests : IDisposable
{
    private const string Alias = SampleTable.Alias;
    private const string Canonical = SampleTable.Canonical;
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("no Arabic at all, 😀")]
    [InlineData($"قال {Alias} اليوم")]
    [InlineData($"قال {Alias} اليوم\n")]
    [InlineData($"قال {Alias}\r\nو{Alias}\r\n\r\n")]
    [InlineData($"\uFEFFقال {Alias} اليوم\n")]
    [InlineData("\uFEFF")]
    [InlineData($"a\0b\u200F {Alias}\t\u2028\r")]
    public void Only_the_name_is_changed(string text)
    {
        var expected = text.Replace(Alias, Canonical, StringComparison.Ordinal);

        Assert.Equal(expected, Rewrite(text).Succeeded().Output);
        Assert.Equal(expected, Rewrite(text, "-").Succeeded().Output);
        Assert.Equal(expected, Rewrite("", _folder.Write("in.txt", text)).Succeeded().Output);
    }

    [Theory]
    [InlineData("file", true)]
    [InlineData("paragraph", true)]
    [InlineData("line", false)]
    public void Evidence_counts_in_its_own_document_only(string unit, bool isRewritten)
    {
        var text = $"وصل {Canonical} أمس\nثم عاد {SampleTable.NeedyAlias} اليوم\n";

        var output = Rewrite(text, "--documents", unit).Succeeded().Output;

        Assert.Equal(isRewritten, !output.Contains(SampleTable.NeedyAlias, StringComparison.Ordinal));
    }

    [Fact]
    public void Unlisted_spellings_are_left_if_only_listed_ones_are_wanted()
    {
        var table = _folder.Write("names.csv", "canonical,kind\nخلوصي كوناشالي,person");
        const string text = "وصل خلوصي كونشالي اليوم\n";

        Assert.Contains("كوناشالي", Rewrite(text, "--table", table).Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(text, Rewrite(text, "--table", table, "--listed-only").Succeeded().Output);
    }

    [Fact]
    public void A_blank_line_ends_a_paragraph()
    {
        var text = $"وصل {Canonical} أمس\n\nثم عاد {SampleTable.NeedyAlias} اليوم\n";

        Assert.Equal(text, Rewrite(text, "--documents", "paragraph").Succeeded().Output);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("line")]
    public void The_report_has_both_places_of_each_change(string unit)
    {
        var text = $"\uFEFFقال {Alias} اليوم\r\n\r\nثم {Alias}\n";
        var report = _folder.PathOf("changes.jsonl");

        var output = Rewrite(text, "--documents", unit, "--report", report).Succeeded().Output;

        var changes = File.ReadAllLines(report).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(2, changes.Count);
        foreach (var change in changes)
        {
            Assert.Equal(Alias, Slice(text, change, "original"));
            Assert.Equal(Canonical, Slice(output, change, "rewritten"));
            Assert.Equal(Alias, change.GetProperty("surface").GetString());
            Assert.Equal(Canonical, change.GetProperty("replacement").GetString());
            Assert.Equal("qz", change.GetProperty("entity").GetString());
            Assert.Equal(Canonical, change.GetProperty("canonical").GetString());
            Assert.Equal("transliteration", change.GetProperty("kind").GetString());
            Assert.InRange(change.GetProperty("score").GetDouble(), 0, 1);
            Assert.Equal(JsonValueKind.Array, change.GetProperty("evidence").ValueKind);
        }
    }

    [Fact]
    public void The_report_must_not_overwrite_the_input()
    {
        var text = $"قال {Alias}";
        var file = _folder.Write("in.txt", text);

        Rewrite("", file, "--report", file).Failed(1, "would overwrite the input");
        Rewrite("", file, "--report", Path.Combine(Path.GetDirectoryName(file)!, ".", "in.txt")).Failed(1);
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(_folder.PathOf("link.txt"), file);
            Rewrite("", file, "--report", _folder.PathOf("link.txt")).Failed(1, "would overwrite the input");
            Process.Start("ln", [file, _folder.PathOf("hard.txt")]).WaitForExit();
            Rewrite("", file, "--report", _folder.PathOf("hard.txt")).Failed(1, "hard.txt");
        }
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void A_report_that_cannot_be_written_stops_the_run_before_it_starts()
    {
        var result = Rewrite("x", "--report", _folder.PathOf("missing/report.jsonl")).Failed(1, "report.jsonl");
        Assert.Empty(result.Bytes);

        Rewrite("x", "--report", Path.GetDirectoryName(_folder.PathOf("x"))!).Failed(1, "is a directory");
    }

    [Fact]
    public void A_score_that_nothing_reaches_changes_nothing()
    {
        var text = $"قال {Alias} اليوم";

        Assert.Equal(text, Rewrite(text, "--min-score", "1").Succeeded().Output);
    }

    [Fact]
    public void Customary_spellings_are_unified_on_request_only()
    {
        var table = _folder.Write("spelling.tsv", "canonical\nأزمبال\n");
        string[] options = ["rewrite", "--no-builtin", "--table", table];

        Assert.Equal("قال ازمبال", Tool.RunText("قال ازمبال", options).Succeeded().Output);
        Assert.Equal("قال أزمبال", Tool.RunText("قال ازمبال", [.. options, "--unify-spelling"]).Succeeded().Output);
    }

    [Fact]
    public void Markup_is_left_alone_on_request()
    {
        const string text = $"<p title='{Alias}'>{Alias}<script>{Alias}</script>\n";

        Assert.Equal($"<p title='{Alias}'>{Canonical}<script>{Alias}</script>\n", Rewrite(text, "--markup", "html").Succeeded().Output);
        Assert.Equal($"<p title='{Alias}'>{Canonical}<script>{Canonical}</script>\n", Rewrite(text).Succeeded().Output);
    }

    private ToolResult Rewrite(string input, params string[] arguments) =>
        Tool.RunText(input, ["rewrite", .. SampleTable.Options(_folder), .. arguments]);

    private static string Slice(string text, JsonElement change, string side)
    {
        var start = change.GetProperty(side + "Start").GetInt32();
        return text.TrimStart('\uFEFF').Substring(start, change.GetProperty(side + "Length").GetInt32());
    }
}
