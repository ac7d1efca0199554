namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class AnnotateTests : IDisposable
{
    private const string Alias = SampleTable.Alias;
    private const string Canonical = SampleTable.Canonical;
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_mention_has_the_properties_of_the_contract_in_their_order()
    {
        var line = Assert.Single(Annotate($"قال {Alias} اليوم").Succeeded().Json);

        Assert.Equal(
            ["start", "length", "surface", "replacement", "entity", "canonical", "score", "kind", "entityKind", "action", "evidence"],
            line.EnumerateObject().Select(property => property.Name));
        Assert.Equal(4, line.GetProperty("start").GetInt32());
        Assert.Equal(Alias.Length, line.GetProperty("length").GetInt32());
        Assert.Equal("transliteration", line.GetProperty("kind").GetString());
        Assert.Equal("person", line.GetProperty("entityKind").GetString());
        Assert.Equal("rewrite", line.GetProperty("action").GetString());
    }

    [Fact]
    public void Arabic_stays_readable() =>
        Assert.Contains($"\"surface\":\"{Alias}\"", Annotate(Alias).Succeeded().Output, StringComparison.Ordinal);

    [Fact]
    public void A_canonical_form_is_listed_and_left()
    {
        var line = Assert.Single(Annotate($"قال {Canonical}").Succeeded().Json);

        Assert.Equal("none", line.GetProperty("kind").GetString());
        Assert.Equal("annotate", line.GetProperty("action").GetString());
    }

    [Theory]
    [InlineData("file")]
    [InlineData("line")]
    [InlineData("paragraph")]
    public void Places_count_from_the_start_of_the_input(string unit)
    {
        var text = $"\uFEFF😀 {Alias}\r\n\r\n{Canonical} هنا\n\nثم {Alias}";

        var mentions = Annotate(text, "--documents", unit).Succeeded().Json;

        Assert.Equal(3, mentions.Length);
        Assert.All(mentions, mention => Assert.Equal(
            mention.GetProperty("surface").GetString(),
            text[1..].Substring(mention.GetProperty("start").GetInt32(), mention.GetProperty("length").GetInt32())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("ولا اسم هنا\n")]
    public void A_text_without_names_gives_nothing(string text) => Assert.Empty(Annotate(text).Succeeded().Bytes);

    [Fact]
    public void A_line_of_three_megabytes_is_cut_and_still_counted_as_one_text()
    {
        var filler = string.Concat(Enumerable.Repeat("كلمة ", 200_000));
        var text = $"{filler}{Alias} {filler}{Alias} {filler}{Alias}";

        var mentions = Annotate(text).Succeeded().Json;

        Assert.Equal(
            [filler.Length, (2 * filler.Length) + Alias.Length + 1, (3 * filler.Length) + (2 * (Alias.Length + 1))],
            mentions.Select(mention => mention.GetProperty("start").GetInt32()));
    }

    [Fact]
    public void The_report_is_for_rewrite_only() => Annotate("x", "--report", "r").Failed(2, "--report");

    private ToolResult Annotate(string input, params string[] arguments) =>
        Tool.RunText(input, ["annotate", .. SampleTable.Options(_folder), .. arguments]);
}
