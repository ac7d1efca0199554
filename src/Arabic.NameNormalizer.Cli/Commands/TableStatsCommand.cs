using System.CommandLine;
using Arabic.NameNormalizer.Cli.Curation;
using Arabic.NameNormalizer.Cli.Lines;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Counts what tables hold.</summary>
internal static class TableStatsCommand
{
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Tables, or folders of tables, to count with the built-in ones.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = OptionParsing.OneOf("--format", "How to write the counts. [default: table on a terminal, else tsv]", Sheet.Formats);
        var stats = new ExampleCommand("stats", "Count entities by kind, and aliases by noise and policy, layer by layer.",
            """
            arabic-names table stats
            arabic-names table stats --no-builtin --format json names.tsv
            """);
        stats.Add(files);
        stats.Add(format);
        stats.SetAction(parsed => Run(parsed, shared, parsed.GetValue(files) ?? [], parsed.GetValue(format)));
        return stats;
    }

    private static int Run(ParseResult parsed, SharedOptions shared, string[] paths, string? format)
    {
        var tables = shared.Tables(parsed);
        var files = paths.SelectMany(TableFiles.Of).ToList();
        var options = new ArabicNameNormalizerOptions();
        tables(options);
        foreach (var file in files) options.AddTableFile(file);

        var read = NameTables.Read(options.Sources());
        if (!read.IsUsable) throw new NameTableException(read.Faults);
        TableStatistics.Of(read).Write(format ?? (Console.IsOutputRedirected ? "tsv" : "table"), parsed.InvocationConfiguration.Output);
        return ExitCodes.Success;
    }
}
