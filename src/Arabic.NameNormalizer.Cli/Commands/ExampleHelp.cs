using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>The usual help, followed by the examples of the command.</summary>
internal sealed class ExampleHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private const string RootExamples =
        """
        arabic-names rewrite article.txt > article.fixed.txt
        arabic-names resolve "خليفة حتر"
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var examples = command is RootCommand ? RootExamples : (command as ExampleCommand)?.Examples;
        if (examples is null) return ExitCodes.Success;

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in examples.Split('\n')) output.WriteLine("  " + line.TrimEnd('\r'));
        output.WriteLine();
        return ExitCodes.Success;
    }
}
