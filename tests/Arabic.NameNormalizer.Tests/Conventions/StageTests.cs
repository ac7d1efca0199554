using System.Text.RegularExpressions;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Conventions;

/// <summary>A stage uses earlier stages, never later ones; only the façade knows all of them.</summary>
public sealed partial class StageTests
{
    private const string Library = "src/Arabic.NameNormalizer/";

    private static readonly string[] Stages =
        ["Compiled", "Folding", "Tokens", "Tables", "Language", "Index", "Scanning", "Channel", "Training", "Candidates", "Linting", "Scoring", "Deciding", "Grammar", "Weighing", "Spotting", "Context", "Rewriting"];

    /// <summary>Folders that are no stages: their types belong to all.</summary>
    private static readonly string[] Shared = ["Results", "Compatibility", "DependencyInjection"];

    public static TheoryData<string> StageNames => [.. Stages];

    [Theory]
    [MemberData(nameof(StageNames))]
    public void A_stage_uses_earlier_stages_only(string stage)
    {
        var later = Stages.SkipWhile(name => name != stage).Skip(1).ToArray();
        Assert.All(Repository.Files(Library + stage, "*.cs"), file =>
        {
            var code = Comments().Replace(Repository.Read(file), "");
            Assert.All(later, name => Assert.False(
                code.Contains($"using Arabic.NameNormalizer.{name};", StringComparison.Ordinal)
                || Regex.IsMatch(code, $@"(?<![\w.""])(?:Arabic\.NameNormalizer\.)?{name}\.[A-Z]\w+", RegexOptions.None, TimeSpan.FromSeconds(5))
                    && !code.Contains($" {name} {{", StringComparison.Ordinal) && !code.Contains($"{name} =>", StringComparison.Ordinal),
                $"{file} uses {name}, which comes after {stage}."));
        });
    }

    [Theory]
    [MemberData(nameof(StageNames))]
    public void The_namespace_is_the_stage_for_what_is_internal(string stage) => Assert.All(
        Repository.Files(Library + stage, "*.cs"), file =>
        {
            var code = Repository.Read(file);
            var name = Namespace().Match(code).Groups[1].Value;
            var isPublic = PublicType().IsMatch(code);
            Assert.Equal((file, isPublic ? "Arabic.NameNormalizer" : "Arabic.NameNormalizer." + stage), (file, name));
        });

    [Fact]
    public void Every_folder_is_a_stage_or_shared() => Assert.Empty(
        Repository.Files(Library, "*.cs").Select(file => file[Library.Length..].Split('/')).Where(parts => parts.Length > 1)
            .Select(parts => parts[0]).Distinct(StringComparer.Ordinal).Except(Stages).Except(Shared));

    [Fact]
    public void The_facade_alone_knows_first_and_last_stage() => Assert.Equal(
        [Library + "ArabicNameNormalizer.cs"],
        Repository.Files(Library, "*.cs").Where(file => file[Library.Length..].Split('/').Length == 1)
            .Where(file => Repository.Read(file).Contains("using Arabic.NameNormalizer.Rewriting;", StringComparison.Ordinal)));

    [GeneratedRegex("//.*")]
    private static partial Regex Comments();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public (?:sealed |static |readonly )*(?:class|record|struct|enum)", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
