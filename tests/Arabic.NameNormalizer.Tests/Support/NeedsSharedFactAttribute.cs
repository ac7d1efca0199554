namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>
/// A measurement on data that is not part of the project: it lies in a folder <c>shared</c> beside the repository, and
/// where it is absent the test is skipped and says so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsSharedFactAttribute : FactAttribute
{
    public NeedsSharedFactAttribute(params string[] files)
    {
        if (files.FirstOrDefault(file => !File.Exists(PathOf(file))) is { } missing)
            Skip = $"Not measured: there is no ../shared/{missing} beside the repository.";
    }

    public static string PathOf(string file) => Path.Combine(Repository.Root, "..", "shared", file);

    /// <summary>The rows of a table with a header.</summary>
    public static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(PathOf(file)).Skip(1).Select(line => line.Split('\t'));
}
