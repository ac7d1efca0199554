using System.Text.RegularExpressions;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Conventions;

public sealed partial class SourceTests
{
    public static TheoryData<string> Folders => ["src", "tests", "benchmarks"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_source_file_has_more_than_400_lines(string folder) => Assert.All(
        Repository.Files(folder, "*.cs"), file => Assert.True(Repository.Read(file).Count(c => c == '\n') <= 400, file));

    [Fact]
    public void Nothing_depends_on_culture_clock_or_chance() => Assert.All(
        Repository.Files("src/Arabic.NameNormalizer", "*.cs"), file => Assert.Empty(
            Forbidden().Matches(Comment().Replace(Repository.Read(file), "")).Select(match => $"{file}: {match.Value}")));

    [Fact]
    public void Text_is_compared_by_code_unit()
    {
        Assert.All(Repository.Files("src/Arabic.NameNormalizer", "*.cs"), file => Assert.Empty(
            CultureSensitive().Matches(Comment().Replace(Repository.Read(file), "")).Select(match => $"{file}: {match.Value}")));
    }

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"CultureInfo\.Current\w*|StringComparison\.(?:Current|Invariant)Culture\w*|StringComparer\.(?:Current|Invariant)Culture\w*|\.Normalize\(Norm|DateTime\.|DateTimeOffset|new Random|Random\.Shared|Guid\.NewGuid|\.ToLower\(\)|\.ToUpper\(\)|RegexOptions\.IgnoreCase")]
    private static partial Regex Forbidden();

    /// <summary>Calls with a string that take the current culture unless they are told otherwise.</summary>
    [GeneratedRegex(@"\.(?:StartsWith|EndsWith|IndexOf|LastIndexOf|CompareTo)\(""[^""]*""\)|string\.Compare\(")]
    private static partial Regex CultureSensitive();
}
