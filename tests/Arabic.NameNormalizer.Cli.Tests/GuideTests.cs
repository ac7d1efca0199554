using System.Text.RegularExpressions;

namespace Arabic.NameNormalizer.Cli.Tests;

/// <summary>The guide of data/README.md is tested: its tables are written to files, its commands run, and what it promises is printed.</summary>
public sealed partial class GuideTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Adding_a_name_works_as_the_guide_says()
    {
        var readme = File.ReadAllText(Path.Combine(Root(), "data", "README.md")).ReplaceLineEndings("\n");
        var guide = Guide().Match(readme).Value;
        foreach (Match table in Tables().Matches(guide))
            _folder.Write(table.Groups[1].Value, table.Groups[2].Value.Replace("\n   ", "\n", StringComparison.Ordinal).TrimStart());

        var lines = Commands().Match(guide).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var printed = "";
        var promises = 0;
        foreach (var line in lines)
        {
            if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                printed = Run(line);
                continue;
            }
            Assert.Contains(line[2..], printed, StringComparison.Ordinal);
            promises++;
        }
        Assert.Equal((8, 4), (lines.Length, promises));
    }

    private string Run(string line)
    {
        var parts = line.Split(" | ");
        var input = parts.Length > 1 ? Arguments(parts[0])[1] + "\n" : "";
        var result = Tool.RunText(input, [.. Arguments(parts[^1]).Skip(1)]);
        Assert.True(result.ExitCode == 0, $"{line}: {result.Error}");
        return result.Output + result.Error;
    }

    private string[] Arguments(string command) =>
    [
        .. Words().Matches(command).Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Value)
            .Select(word => word.EndsWith(".tsv", StringComparison.Ordinal) ? _folder.PathOf(word) : word),
    ];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Arabic.NameNormalizer.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No solution above the tests.");
        return folder;
    }

    [GeneratedRegex("## Add a name in five minutes.*?\n## ", RegexOptions.Singleline)]
    private static partial Regex Guide();

    [GeneratedRegex("`(\\w+\\.tsv)`[^`]*?```text(.*?)\n   ```", RegexOptions.Singleline)]
    private static partial Regex Tables();

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Commands();

    [GeneratedRegex("'([^']*)'|[^ ]+")]
    private static partial Regex Words();
}
