namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class TableLintTests : IDisposable
{
    private const string Clean = "id\tcanonical\nqz\tقزمبال\n";
    private const string Warned = "id\tcanonical\n";
    private const string Faulty = "id\tcanonical\tcolour\tkind\nqz\tقزمبال\t\tking\nqz\tطبرنوش\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_clean_table_has_nothing_to_print()
    {
        var result = Lint(_folder.Write("clean.tsv", Clean));

        Assert.Equal((0, "0 errors, 0 warnings\n", ""), (result.ExitCode, result.Error, result.Output));
    }

    [Fact]
    public void All_faults_of_all_files_are_printed_with_their_places()
    {
        var clean = _folder.Write("clean.tsv", Clean);
        var faulty = _folder.Write("faulty.tsv", Faulty);

        var result = Lint(clean, faulty);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(result.Lines, line => line.StartsWith($"{faulty}(1,14): error ANN", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith($"{faulty}(2,", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith($"{faulty}(3,", StringComparison.Ordinal));
        Assert.EndsWith($"{result.Lines.Length} errors, 0 warnings\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_count_only_when_the_check_is_strict()
    {
        var file = _folder.Write("warned.tsv", Warned);

        var lax = Lint(file);
        Assert.Equal((0, "0 errors, 1 warning\n"), (lax.ExitCode, lax.Error));
        Assert.Contains("warning ANN020", lax.Output, StringComparison.Ordinal);
        Assert.Equal(1, Lint(file, "--strict").ExitCode);
    }

    [Fact]
    public void An_empty_table_is_an_error() => Assert.Equal(1, Lint(_folder.Write("empty.tsv", "")).ExitCode);

    [Fact]
    public void A_missing_table_is_named() => Lint(_folder.PathOf("none.tsv")).Failed(1, "none.tsv: no such file");

    [Fact]
    public void Without_a_file_the_built_in_tables_are_checked()
    {
        var result = Tool.Run("table", "lint", "--strict");
        Assert.Equal((0, "0 errors, 0 warnings\n", ""), (result.ExitCode, result.Error, result.Output));
    }

    [Fact]
    public void The_lint_looks_more_closely_than_a_normalizer_does()
    {
        var file = _folder.Write("given.tsv", "alias\tcanonical\nمحمود\tقزمبال\n");
        Assert.Contains("(2,1): warning ANN026", Lint(file).Output, StringComparison.Ordinal);
        Tool.Run("resolve", "--no-builtin", "--table", file, "محمود").Succeeded();
    }

    [Fact]
    public void Without_any_table_there_is_nothing_to_check() => Lint().Failed(1, "there is no table to check");

    [Fact]
    public void A_folder_is_all_tables_in_it()
    {
        _folder.Write("clean.tsv", Clean);
        _folder.Write("warned.tsv", Warned);
        Assert.Equal("0 errors, 1 warning\n", Lint(_folder.PathOf("")).Error);
    }

    [Fact]
    public void The_built_in_tables_have_no_errors() =>
        Assert.Equal(0, Tool.Run("table", "lint", _folder.Write("clean.tsv", Clean)).ExitCode);

    private static ToolResult Lint(params string[] arguments) => Tool.Run(["table", "lint", "--no-builtin", .. arguments]);
}
