namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class TableDiffTests : IDisposable
{
    private const string Old = """
        id,canonical,kind,alias,entity,policy
        qz,قزمبال,person,قصنبيل,,
        tb,طبرنوش,place,هندور,,
        zz,زوزنبك,,ظوظمبق,,

        """;

    private const string New = """
        id,canonical,kind,alias,entity,policy
        qz,قزمبال,place,قصنبيل,,with-evidence
        tb,طبرنوش الشفق,place,هندور,,
        ww,وركشت,,ظوظمبق,,

        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Entities_and_answers_that_change_are_listed()
    {
        var result = Diff(_folder.Write("old.csv", Old), _folder.Write("new.csv", New));
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("changes: 4 of entities, 7 of answers\n", result.Error);
        Assert.Equal(
            [
                "what|name|change|old|new",
                "entity|qz|changed|kind: person|kind: place",
                "entity|tb|changed|canonical: طبرنوش|canonical: طبرنوش الشفق",
                "entity|zz|removed|زوزنبك|",
                "entity|ww|added||وركشت",
            ],
            result.Cells.Take(5).Select(cells => string.Join('|', cells)));
        var answers = result.Cells.Where(cells => cells[0] == "answer").ToDictionary(cells => cells[1], cells => string.Join('|', cells[2..]), StringComparer.Ordinal);
        Assert.Equal("changed|Matched qz 'قزمبال', always|Matched qz 'قزمبال', with-evidence cue|document", answers["قصنبيل"]);
        Assert.Equal("changed|Matched tb 'طبرنوش', always|Matched tb 'طبرنوش الشفق', always", answers["هندور"]);
        Assert.Equal("changed|Matched zz 'زوزنبك', always|Matched ww 'وركشت', always", answers["ظوظمبق"]);
        Assert.Equal("added|NoMatch|Matched ww 'وركشت', always", answers["وركشت"]);
        Assert.DoesNotContain("قزمبال", answers.Keys);
    }

    [Fact]
    public void One_table_is_held_against_the_built_in_ones_alone()
    {
        var result = Tool.Run("table", "diff", _folder.Write("own.csv", "alias,entity,policy\nالعكر,hulusi-akar,disabled\n"));
        Assert.Equal("changes: 0 of entities, 1 of answers\n", result.Error);
        var cells = result.Cells[1];
        Assert.Equal(("answer", "العكر", "removed", "NoMatch"), (cells[0], cells[1], cells[2], cells[4]));
    }

    [Theory]
    [InlineData(Old, Old, 0, 0)]
    [InlineData(Old, New, 0, 1)]
    public void The_exit_code_tells_of_differences_when_asked(string old, string later, int without, int with)
    {
        string[] files = [_folder.Write("old.csv", old), _folder.Write("new.csv", later)];
        Assert.Equal(without, Diff(files).ExitCode);
        Assert.Equal(with, Diff([.. files, "--exit-code"]).ExitCode);
    }

    [Fact]
    public void The_same_rows_in_other_files_are_no_difference()
    {
        Directory.CreateDirectory(_folder.PathOf("set"));
        _folder.Write("set/b.csv", Old.Replace("zz,زوزنبك,,ظوظمبق,,\n", "", StringComparison.Ordinal));
        _folder.Write("set/a.csv", "id,canonical,kind,alias\nzz,زوزنبك,,ظوظمبق\n");
        Assert.Equal("changes: 0 of entities, 0 of answers\n", Diff(_folder.Write("old.csv", Old), _folder.PathOf("set"), "--exit-code").Error);
    }

    [Fact]
    public void Faults_and_missing_files_are_told()
    {
        var old = _folder.Write("old.csv", Old);
        Diff(old, _folder.PathOf("none.csv")).Failed(1, "none.csv: no such file");
        Diff(old, _folder.Write("bad.csv", "canonical,kind\nسرت,king\n")).Failed(1, "ANN008");
        Diff().Failed(2);
    }

    private static ToolResult Diff(params string[] arguments) => Tool.Run(["table", "diff", "--no-builtin", .. arguments]);
}
