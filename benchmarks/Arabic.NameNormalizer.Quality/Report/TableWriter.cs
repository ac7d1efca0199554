using Spectre.Console;

namespace Arabic.NameNormalizer.Quality.Report;

/// <summary>Writes tables with a title; the first column to the left, figures to the right.</summary>
internal sealed class TableWriter
{
    // Wide enough that nothing wraps where no terminal says how wide it is.
    private const int WidthOfFile = 180;

    private readonly IAnsiConsole _console;

    public TableWriter(TextWriter output, bool isFile)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        if (isFile) _console.Profile.Width = WidthOfFile;
    }

    public void Line(string text) => _console.WriteLine(text);

    public void Write(string title, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        _console.WriteLine();
        _console.WriteLine(title);
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (i, column) in columns.Index())
        {
            var made = new TableColumn(new Text(column)) { NoWrap = true };
            table.AddColumn(i == 0 ? made.LeftAligned() : made.RightAligned());
        }
        foreach (var row in rows) table.AddRow(row.Select(cell => new Text(cell)));
        _console.Write(table);
    }
}
