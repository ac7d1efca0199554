using System.CommandLine;
using Arabic.NameNormalizer.Cli.IO;
using Arabic.NameNormalizer.Cli.Lines;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Says whose name each name is.</summary>
internal static class ResolveCommand
{
    public static Command Create(SharedOptions shared)
    {
        var names = new Argument<string[]>("NAME")
        {
            Description = "The names; without any, one is read from each line of standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = OptionParsing.OneOf("--format",
            "How to write the answers. [default: table on a terminal, else tsv]", "tsv", "jsonl", "table");
        var top = new Option<int>("--top")
        {
            Description = "List up to this many candidates for a name.",
            HelpName = "K",
            DefaultValueFactory = _ => 1,
            CustomParser = OptionParsing.Count,
        };
        var command = new ExampleCommand("resolve", "Say whose name each name is.",
            """
            arabic-names resolve "خليفة حتر" "صلاح النمرش"
            cut -f 2 people.tsv | arabic-names resolve --format tsv --top 3 --min-score 0.5
            """);
        command.Add(names);
        command.Add(format);
        command.Add(top);
        command.SetAction(parsed =>
            Run(parsed, shared, parsed.GetValue(names) ?? [], parsed.GetValue(format), parsed.GetValue(top)));
        return command;
    }

    private static int Run(ParseResult parsed, SharedOptions shared, string[] names, string? format, int top)
    {
        var output = parsed.InvocationConfiguration.Output;
        var normalizer = shared.NormalizerForNames(parsed);
        var minScore = shared.LeastListed(parsed, normalizer);
        var writer = ResolutionWriter.Create(format ?? (Console.IsOutputRedirected ? "tsv" : "table"), output);

        writer.WriteHeader();
        if (names.Length > 0)
        {
            Answer(names);
            return ExitCodes.Success;
        }

        using var input = TextInput.Open(InputFile.StandardInput, new DocumentFormat(DocumentUnit.Line), output.Flush);
        foreach (var batch in NameLines.Batches(input)) Answer(batch);
        return ExitCodes.Success;

        void Answer(IReadOnlyList<string> asked) => writer.Write(
            Resolutions.Of(normalizer, asked, top).SelectMany(answer => ResolutionRow.From(answer, top, minScore)));
    }
}
