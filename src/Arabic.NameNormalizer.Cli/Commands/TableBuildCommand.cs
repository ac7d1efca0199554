using System.CommandLine;
using System.Globalization;
using Arabic.NameNormalizer.Cli.Curation;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Compiles tables to a file that is opened without being read.</summary>
internal static class TableBuildCommand
{
    public static Command Create(SharedOptions shared)
    {
        var tables = new Argument<string[]>("TABLE")
        {
            Description = "Tables, or folders of tables, to compile with the built-in ones.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("--output")
        {
            Description = "The file to write, for --index; one that is there is replaced.",
            HelpName = "FILE",
            Required = true,
        };
        output.Validators.Add(OptionParsing.RejectEmpty);
        var build = new ExampleCommand("build", "Compile tables to an index, which --index opens in milliseconds.",
            """
            arabic-names table build names.tsv --output names.index
            arabic-names table build --no-builtin people.tsv places.csv --output names.index
            arabic-names resolve --index names.index "سمير الخطاب"
            """);
        build.Add(tables);
        build.Add(output);
        build.SetAction(parsed => Run(parsed, shared, parsed.GetValue(tables) ?? [], parsed.GetValue(output)!));
        return build;
    }

    private static int Run(ParseResult parsed, SharedOptions shared, string[] paths, string output)
    {
        var shares = shared.Tables(parsed);
        var files = paths.SelectMany(TableFiles.Of).ToList();
        if (Directory.Exists(output)) throw new InputException($"{output}: is a directory");
        var names = ArabicNameNormalizer.Create(options =>
        {
            shares(options);
            foreach (var file in files) options.AddTableFile(file);
            if (!options.Sources().Any()) throw new InputException("there is no table to compile");
        });
        var length = InputFile.Guarded(output, () =>
        {
            names.SaveIndex(output);
            return new FileInfo(output).Length;
        });
        parsed.InvocationConfiguration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{output}: {Amounts.Of(names.Entities.Count, "entity", "entities")}, {Amounts.Of(names.Forms.Count, "form")}, {length} bytes, data {names.DataHash}"));
        return ExitCodes.Success;
    }
}
