using System.CommandLine;
using Arabic.NameNormalizer.Cli.Curation;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Checks tables of names.</summary>
internal static class TableLintCommand
{
    public static Command Create(SharedOptions shared)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Tables, or folders of tables, which are checked over the built-in ones; without any, those are checked.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var strict = new Option<bool>("--strict") { Description = "Fail on warnings too." };
        var lint = new ExampleCommand("lint", "Print all faults of some tables.",
            """
            arabic-names table lint
            arabic-names table lint names.tsv
            arabic-names table lint --strict --no-builtin people.tsv places.csv
            """);
        lint.Add(files);
        lint.Add(strict);
        lint.SetAction(parsed => Lint(parsed, shared, parsed.GetValue(files) ?? [], parsed.GetValue(strict)));
        return lint;
    }

    private static int Lint(ParseResult parsed, SharedOptions shared, string[] paths, bool isStrict)
    {
        var builtIn = shared.Tables(parsed);
        var files = paths.SelectMany(TableFiles.Of).ToList();
        var faults = ArabicNameNormalizer.Lint(options =>
        {
            builtIn(options);
            foreach (var file in files) options.AddTableFile(file);
            if (!options.Sources().Any()) throw new InputException("there is no table to check");
        });

        var output = parsed.InvocationConfiguration.Output;
        foreach (var fault in faults) output.WriteLine(fault);
        output.Flush();

        var warnings = faults.Count(fault => fault.IsWarning);
        var errors = faults.Count - warnings;
        parsed.InvocationConfiguration.Error.WriteLine(
            $"{Amounts.Of(errors, "error")}, {Amounts.Of(warnings, "warning")}");
        return errors > 0 || (isStrict && warnings > 0) ? ExitCodes.Failure : ExitCodes.Success;
    }
}
