namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class TableBuildTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Index => _folder.PathOf("names.index");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_index_answers_as_its_tables_do()
    {
        var table = _folder.Write("names.tsv", "id\tcanonical\talias\nqz\tقزمبال\tقصنبيل\n");
        var built = Tool.Run("table", "build", table, "--output", Index).Succeeded();
        Assert.Matches("entities, [0-9]+ forms, [0-9]+ bytes, data [0-9a-f]{64}", built.Output);

        string[] names = ["قصنبيل", "خليفة حتر", "قزنبال"];
        Assert.Equal(
            Tool.Run(["resolve", "--table", table, .. names]).Succeeded().Output,
            Tool.Run(["resolve", "--index", Index, .. names]).Succeeded().Output);
        Assert.Equal("وصل قزمبال", Tool.RunText("وصل قصنبيل", "rewrite", "--index", Index).Succeeded().Output);
    }

    [Fact]
    public void Tables_alone_make_a_small_index()
    {
        var table = _folder.Write("names.tsv", "id\tcanonical\nqz\tقزمبال\n");
        Assert.Contains("1 entity, 1 form", Tool.Run("table", "build", "--no-builtin", table, "--output", Index).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("NoMatch", Tool.Run("resolve", "--index", Index, "خليفة حتر").Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_index_is_refused()
    {
        var table = _folder.Write("names.tsv", "id\tcanonical\nqz\tقزمبال\n");
        Tool.Run("resolve", "--index", table, "سرت").Failed(1, $"'{table}' is no compiled index", "Name a file that 'arabic-names table build' wrote.");
        Tool.Run("resolve", "--index", _folder.PathOf("none"), "سرت").Failed(1, $"{_folder.PathOf("none")}: no such file");
        Tool.Run("table", "build", "--no-builtin", "--output", Index).Failed(1, "there is no table to compile");
    }

    [Fact]
    public void An_index_stands_for_all_tables()
    {
        Tool.Run("resolve", "--index", "a", "--no-builtin", "سرت").Failed(2, "--index holds its tables");
        Tool.Run("table", "build").Failed(2, "--output");
        Tool.Run("table", "stats", "--index", "a").Failed(1, "a: a compiled index has no rows; name its tables instead");
    }
}
