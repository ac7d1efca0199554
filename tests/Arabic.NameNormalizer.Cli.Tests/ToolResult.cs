using System.Text;
using System.Text.Json;

namespace Arabic.NameNormalizer.Cli.Tests;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolResult(int ExitCode, byte[] Bytes, string Error)
{
    /// <summary>Standard output, with a byte-order mark if there is one.</summary>
    public string Output => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Bytes);

    /// <summary>Standard output as lines without the last, empty one.</summary>
    public string[] Lines
    {
        get
        {
            if (Bytes.Length == 0) return [];
            Assert.DoesNotContain('\r', Output);
            Assert.EndsWith("\n", Output, StringComparison.Ordinal);
            return Output[..^1].Split('\n');
        }
    }

    /// <summary>Standard output as JSON lines.</summary>
    public JsonElement[] Json => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    /// <summary>Standard output as cells of tab-separated values.</summary>
    public string[][] Cells => [.. Lines.Select(line => line.Split('\t'))];

    public ToolResult Succeeded()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, ExitCode);
        return this;
    }

    /// <summary>Checks the exit code, and that the message is one for users.</summary>
    public ToolResult Failed(int exitCode, params string[] messageParts)
    {
        Assert.Equal(exitCode, ExitCode);
        foreach (var part in messageParts) Assert.Contains(part, Error, StringComparison.Ordinal);
        Assert.Contains("arabic-names: ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Error, StringComparison.Ordinal);
        return this;
    }
}
