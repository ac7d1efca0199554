using System.CommandLine;
using Arabic.NameNormalizer.Cli.Lines;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Says how the answer for one name comes about.</summary>
internal static class ExplainCommand
{
    public static Command Create(SharedOptions shared)
    {
        var name = new Argument<string>("NAME") { Description = "The name." };
        var command = new ExampleCommand("explain", "Say what each stage makes of a name.",
            """
            arabic-names explain "خليفة حتر"
            """);
        command.Add(name);
        command.SetAction(parsed => Run(parsed, shared, parsed.GetValue(name)!));
        return command;
    }

    private static int Run(ParseResult parsed, SharedOptions shared, string name)
    {
        var output = parsed.InvocationConfiguration.Output;
        var normalizer = shared.NormalizerForNames(parsed);
        var minScore = shared.LeastListed(parsed, normalizer);
        var explanation = normalizer.Explain(name);
        var resolution = explanation.Resolution;

        foreach (var step in explanation.Steps) WriteStep(output, step.Stage, step.Detail);
        WriteStep(output, "outcome", resolution.Outcome.ToString());

        var listed = 0;
        foreach (var row in ResolutionRow.From(resolution, int.MaxValue, minScore).Where(row => row.Rank > 0))
        {
            output.WriteLine($"  {row.Rank}. {row.Entity} ({row.Canonical}) {Amounts.Score(row.Score!.Value)}: {row.Evidence}");
            listed++;
        }
        var hidden = resolution.Candidates.Count - listed;
        if (hidden > 0)
        {
            output.WriteLine($"  {Amounts.Of(hidden, "candidate")} below {Amounts.Score(minScore)} not listed; "
                + "--min-score 0 lists all");
        }
        return ExitCodes.Success;
    }

    /// <summary>The stage, and what it did beside it, each line at the same column.</summary>
    private static void WriteStep(TextWriter output, string stage, string detail)
    {
        const int width = 12;
        var label = stage;
        foreach (var line in detail.Split('\n'))
        {
            output.WriteLine($"{label.PadRight(width)}{line.TrimEnd('\r')}");
            label = "";
        }
    }
}
