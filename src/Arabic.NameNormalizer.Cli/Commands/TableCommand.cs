using System.CommandLine;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>What those who curate tables of names need.</summary>
internal static class TableCommand
{
    public static Command Create(SharedOptions shared) => new ExampleCommand("table", "Work on tables of names.",
        """
        arabic-names table lint names.tsv
        arabic-names table diff names.tsv
        arabic-names table build names.tsv --output names.index
        """)
    {
        TableLintCommand.Create(shared),
        TableStatsCommand.Create(shared),
        TableDiffCommand.Create(shared),
        TableBuildCommand.Create(shared),
    };
}
