using System.Diagnostics;
using System.Text;

namespace Arabic.NameNormalizer.Cli.Tests;

/// <summary>The tool as its users have it: a process with arguments, three streams and an exit code.</summary>
internal static class Tool
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ToolResult Run(params string[] arguments) => Run([], arguments);

    public static ToolResult RunText(string input, params string[] arguments) => Run(Strict.GetBytes(input), arguments);

    public static ToolResult Run(byte[] input, params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var feeding = Task.Run(() => Feed(process, input));
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        feeding.Wait();
        return new ToolResult(process.ExitCode, output.ToArray(), error.Result);
    }

    /// <summary>Starts it for a conversation over its pipes.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Strict,
            StandardOutputEncoding = Strict,
            StandardErrorEncoding = Strict,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "arabic-names.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static void Feed(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool ended without reading all of its input, as it does on a wrong option.
        }
    }
}
