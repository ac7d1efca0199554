using System.CommandLine;
using Arabic.NameNormalizer.Cli.Curation;
using Arabic.NameNormalizer.Cli.Lines;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Shows what changes from one table, or set of tables, to another.</summary>
internal static class TableDiffCommand
{
    public static Command Create(SharedOptions shared)
    {
        var tables = new Argument<string[]>("TABLE")
        {
            Description = "The old table and the new one, each a file or a folder of tables, over the built-in ones; "
                + "with one table alone, what it changes of the built-in ones.",
            Arity = new ArgumentArity(1, 2),
        };
        var format = OptionParsing.OneOf("--format", "How to write the differences. [default: table on a terminal, else tsv]", Sheet.Formats);
        var exitCode = new Option<bool>("--exit-code") { Description = "End with 1 if there are differences, as git diff does." };
        var diff = new ExampleCommand("diff", "Show which entities and which answers change.",
            """
            arabic-names table diff names.tsv
            arabic-names table diff old.tsv new.tsv
            arabic-names table diff --no-builtin --exit-code ../released/data/packs data/packs
            """);
        diff.Add(tables);
        diff.Add(format);
        diff.Add(exitCode);
        diff.SetAction(parsed => Run(parsed, shared, parsed.GetValue(tables)!, parsed.GetValue(format), parsed.GetValue(exitCode)));
        return diff;
    }

    private static int Run(ParseResult parsed, SharedOptions shared, string[] paths, string? format, bool tellsByExitCode)
    {
        var shares = shared.Tables(parsed);
        var sets = paths.Select(TableFiles.Of).ToList();
        if (sets.Count == 1) sets.Insert(0, []);
        var diff = new TableDiff(Create(sets[0]), Create(sets[1]));

        var output = parsed.InvocationConfiguration.Output;
        diff.Sheet.Write(format ?? (Console.IsOutputRedirected ? "tsv" : "table"), output);
        output.Flush();
        parsed.InvocationConfiguration.Error.WriteLine(
            $"changes: {Amounts.Whole(diff.EntityCount)} of entities, {Amounts.Whole(diff.AnswerCount)} of answers");
        return tellsByExitCode && diff.Sheet.Count > 0 ? ExitCodes.Failure : ExitCodes.Success;

        ArabicNameNormalizer Create(IReadOnlyList<string> files) => ArabicNameNormalizer.Create(options =>
        {
            shares(options);
            foreach (var file in files) options.AddTableFile(file);
        });
    }
}
