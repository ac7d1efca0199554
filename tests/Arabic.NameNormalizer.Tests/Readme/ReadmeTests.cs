using System.Text.RegularExpressions;

namespace Arabic.NameNormalizer.Tests.Readme;

/// <summary>README.md is tested: its code is the code of <see cref="ReadmeExamples"/>, and prints what it says.</summary>
public sealed partial class ReadmeTests
{
    private static readonly Lock ConsoleLock = new();

    public static TheoryData<string, Action> Examples => new()
    {
        { "First result", ReadmeExamples.FirstResult },
        { "Names", ReadmeExamples.Names },
        { "How sure", ReadmeExamples.HowSure },
        { "Text", ReadmeExamples.Text },
        { "Your own names", ReadmeExamples.YourOwnNames },
        { "Compiled once", ReadmeExamples.CompiledOnce },
        { "Overlays", ReadmeExamples.Overlays },
        { "Dependency injection", ReadmeExamples.DependencyInjection },
    };

    [Fact]
    public void The_code_blocks_are_the_regions_in_their_order()
    {
        var blocks = CodeBlocks().Matches(Read("README.md")).Select(match => WithoutUsings(match.Groups[1].Value));
        var regions = Regions().Matches(Read("tests/Arabic.NameNormalizer.Tests/Readme/ReadmeExamples.cs"))
            .Select(match => Dedent(match.Groups[2].Value));
        Assert.Equal(blocks, regions);
    }

    [Fact]
    public void Every_region_is_run()
    {
        var regions = Regions().Matches(Read("tests/Arabic.NameNormalizer.Tests/Readme/ReadmeExamples.cs"))
            .Select(match => match.Groups[1].Value.Trim());
        Assert.Equal(regions, Examples.Select(row => (string)row[0]));
    }

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void An_example_prints_what_its_comments_say(string region, Action run)
    {
        var source = Regions().Matches(Read("tests/Arabic.NameNormalizer.Tests/Readme/ReadmeExamples.cs"))
            .Single(match => match.Groups[1].Value.Trim() == region).Groups[2].Value;
        var promised = Promises().Matches(source).Select(match => match.Groups[1].Value.Trim()).ToList();
        var printed = Run(run);
        Assert.Equal(promised.Count, printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            // A comment may go on to explain behind a colon.
            Assert.NotEqual("", printed[i]);
            Assert.True(promised[i] == printed[i] || promised[i].StartsWith(printed[i] + ":", StringComparison.Ordinal),
                $"{region}: README promises '{promised[i]}', the code prints '{printed[i]}'.");
        }
    }

    private static string[] Run(Action run)
    {
        lock (ConsoleLock)
        {
            var console = Console.Out;
            using var output = new StringWriter { NewLine = "\n" };
            Console.SetOut(output);
            try
            {
                run();
            }
            finally
            {
                Console.SetOut(console);
            }
            return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
    }

    private static string WithoutUsings(string block) => Dedent(string.Join("\n",
        block.Split('\n').SkipWhile(line => line.Length == 0 || line.StartsWith("using Arabic", StringComparison.Ordinal))));

    private static string Dedent(string code) => string.Join("\n",
        code.Trim('\n', ' ').Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line)).Trim();

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(Root(), path)).ReplaceLineEndings("\n");

    /// <summary>A deterministic build hides the path of the source: the root is looked for above the output folder.</summary>
    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Arabic.NameNormalizer.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No solution above the tests.");
        return folder;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex("#region (.*?)\n(.*?)#endregion", RegexOptions.Singleline)]
    private static partial Regex Regions();

    /// <summary>A comment behind a line that prints, or on a line of its own.</summary>
    [GeneratedRegex(@"(?:^\s*|WriteLine\(.*\);\s*)//(.*)$", RegexOptions.Multiline)]
    private static partial Regex Promises();
}
