using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Arabic.NameNormalizer.Cli.Commands;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli;

/// <summary>The whole command line: what there is, and what a run ends with.</summary>
internal static class CommandLine
{
    public const string Name = "arabic-names";

    // A name may start with @, which would otherwise mean "read arguments from this file".
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Parses and runs; the exit code.</summary>
    public static int Run(string[] args, TextWriter error)
    {
        try
        {
            var parsed = Root().Parse(args, Parsing);
            if (args.Length == 0) return ShowHelp(error);
            var mistakes = Mistakes(parsed);
            if (mistakes.Count > 0) return Failures.ReportUsage(parsed, mistakes, error);

            using var output = StandardStreams.OpenOutput();
            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = error,
            });
        }
        catch (Exception e)
        {
            return Failures.Report(e, error);
        }
    }

    private static List<string> Mistakes(ParseResult parsed)
    {
        var hasErrors = parsed.Action is ParseErrorAction;
        if (!hasErrors && !ReferenceEquals(parsed.Action, parsed.CommandResult.Command.Action)) return []; // help, version

        var unknown = UnknownOptions(parsed);
        return unknown.Count > 0 || !hasErrors ? unknown : [.. parsed.Errors.Select(mistake => mistake.Message)];
    }

    /// <summary>The parser takes an unknown option for an argument, and rewrite would look for a file of that name.</summary>
    private static List<string> UnknownOptions(ParseResult parsed) =>
    [
        .. parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Value.Length > 1 && token.Value[0] == '-')
            .Where(token => parsed.CommandResult.Tokens.Any(argument => ReferenceEquals(argument, token)))
            .Select(token => $"unknown option '{token.Value}' (what is meant as it stands goes behind --)"),
    ];

    private static int ShowHelp(TextWriter error)
    {
        Root().Parse(["--help"], Parsing).Invoke(new InvocationConfiguration { Output = error });
        return ExitCodes.Usage;
    }

    private static RootCommand Root()
    {
        var shared = new SharedOptions();
        var root = new RootCommand("Puts the garbled names of an Arabic text right, and says why.");
        shared.AddTo(root);
        root.Add(RewriteCommand.Create(shared));
        root.Add(AnnotateCommand.Create(shared));
        root.Add(ResolveCommand.Create(shared));
        root.Add(ExplainCommand.Create(shared));
        root.Add(TableCommand.Create(shared));
        root.Add(TrainCommand.Create(shared));

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExampleHelp((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Action = new DataVersion();
        return root;
    }
}
