using System.CommandLine;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli;

/// <summary>Turns what went wrong into a message and an exit code; never into a stack trace.</summary>
internal static class Failures
{
    /// <summary>Prints the mistakes of a command line.</summary>
    public static int ReportUsage(ParseResult parsed, IEnumerable<string> mistakes, TextWriter error)
    {
        foreach (var mistake in mistakes) Write(error, mistake);
        error.WriteLine($"Try '{HelpCall(parsed)}'.");
        return ExitCodes.Usage;
    }

    /// <summary>Prints what an exception means to the user.</summary>
    public static int Report(Exception exception, TextWriter error)
    {
        switch (exception)
        {
            case IOException e when IsBrokenPipe(e):
                return ExitCodes.Success; // The reader has seen enough, which is no fault of anybody.
            case NameTableException e:
                foreach (var fault in e.Faults) error.WriteLine(fault);
                Write(error, $"the tables cannot be used: {Amounts.Of(e.Faults.Count(fault => !fault.IsWarning), "error")}");
                break;
            case FileNotFoundException e:
                Write(error, $"{e.FileName}: no such file");
                break;
            case InputException or IOException or InvalidDataException or UnauthorizedAccessException:
                Write(error, exception.Message);
                break;
            default:
                Write(error, $"internal error: {exception.GetType().Name}: {exception.Message}");
                break;
        }
        return ExitCodes.Failure;
    }

    private static void Write(TextWriter error, string message) => error.WriteLine($"{CommandLine.Name}: {message}");

    private static string HelpCall(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = command is RootCommand ? "" : command.Name + " ";
        if (command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand)
            path = $"{parent.Name} {path}";
        return $"{CommandLine.Name} {path}--help";
    }

    private static bool IsBrokenPipe(IOException e)
    {
        const int unixBrokenPipe = 32;
        const int windowsBrokenPipe = unchecked((int)0x8007006D);
        const int windowsPipeClosing = unchecked((int)0x800700E8);
        return OperatingSystem.IsWindows()
            ? e.HResult is windowsBrokenPipe or windowsPipeClosing
            : e.HResult == unixBrokenPipe;
    }
}
