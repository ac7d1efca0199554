using Spectre.Console;

namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>A table for people to read.</summary>
internal sealed class TerminalTableWriter(TextWriter output) : ResolutionWriter
{
    // Wide enough that nothing wraps where no terminal says how wide it is.
    private const int WidthOfFile = 200;

    private readonly IAnsiConsole _console = CreateConsole(output);

    public override void Write(IEnumerable<ResolutionRow> rows)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in Columns) table.AddColumn(new TableColumn(new Text(column)));
        foreach (var row in rows) table.AddRow(TsvWriter.Cells(row).Select(cell => new Text(cell)));
        _console.Write(table);
    }

    /// <summary>A console that writes plain text, as wide as the terminal or as a file can be read.</summary>
    public static IAnsiConsole CreateConsole(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        if (Console.IsOutputRedirected) console.Profile.Width = WidthOfFile;
        return console;
    }
}
