using System.Text;
using Arabic.NameNormalizer.Cli.Tests.Commands;

namespace Arabic.NameNormalizer.Cli.Tests;

public sealed class PipeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("annotate")]
    [InlineData("rewrite")]
    [InlineData("resolve")]
    public async Task A_reader_that_goes_away_ends_the_run_in_silence(string command)
    {
        using var process = Tool.Start([command, .. SampleTable.Options(_folder), .. Lines(command)]);
        var error = process.StandardError.ReadToEndAsync();
        var feeding = Task.Run(() => FeedWhileItLives(process.StandardInput.BaseStream));

        Assert.NotNull(await process.StandardOutput.ReadLineAsync());
        process.StandardOutput.Close();
        await process.WaitForExitAsync();
        await feeding;

        Assert.Equal("", await error);
        Assert.Contains(process.ExitCode, new[] { 0, 141 });
    }

    [Theory]
    [InlineData("rewrite")]
    [InlineData("annotate")]
    [InlineData("resolve")]
    public async Task A_line_is_answered_before_the_next_is_asked_for(string command)
    {
        using var process = Tool.Start([command, .. SampleTable.Options(_folder), .. Lines(command)]);
        if (command == "resolve")
        {
            await Say(process.StandardInput, "");
            await process.StandardOutput.ReadLineAsync(); // the header
            await process.StandardOutput.ReadLineAsync();
        }

        for (var round = 0; round < 3; round++)
        {
            await Say(process.StandardInput, SampleTable.Alias);
            Assert.Contains(SampleTable.Canonical, await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        }
        process.StandardInput.Close();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task An_interrupted_run_ends_behind_a_whole_document(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows()) return;
        var report = _folder.PathOf("report.jsonl");
        using var process = Tool.Start(
            ["rewrite", .. SampleTable.Options(_folder), "--documents", "line", "--jobs", "2", "--report", report]);
        var feeding = Task.Run(() => FeedWhileItLives(process.StandardInput.BaseStream));

        Assert.NotNull(await process.StandardOutput.ReadLineAsync());
        using (var kill = System.Diagnostics.Process.Start("kill", [$"-{signal}", $"{process.Id}"])) await kill.WaitForExitAsync();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await feeding;

        Assert.Equal((exitCode, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
        var lines = rest.Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.All(lines[..^1], line => Assert.Equal($"قال {SampleTable.Canonical} اليوم", line));
        Assert.Equal(lines.Length, File.ReadAllLines(report).Length);
    }

    private static string[] Lines(string command) => command == "resolve" ? [] : ["--documents", "line"];

    private static async Task Say(StreamWriter input, string line)
    {
        await input.WriteAsync(line + "\n");
        await input.FlushAsync();
    }

    /// <summary>Endless on Unix, where only the broken pipe can end the run; elsewhere just long.</summary>
    private static void FeedWhileItLives(Stream input)
    {
        var line = Encoding.UTF8.GetBytes($"قال {SampleTable.Alias} اليوم\n");
        try
        {
            for (var i = 0; !OperatingSystem.IsWindows() || i < 200_000; i++) input.Write(line);
            input.Close();
        }
        catch (IOException)
        {
            // The run has ended.
        }
    }
}
