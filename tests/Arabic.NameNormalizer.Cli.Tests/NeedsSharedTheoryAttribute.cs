namespace Arabic.NameNormalizer.Cli.Tests;

/// <summary>A test on data that lies in a folder <c>shared</c> beside the repository; where it is absent the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsSharedTheoryAttribute : TheoryAttribute
{
    public NeedsSharedTheoryAttribute(params string[] files)
    {
        if (files.FirstOrDefault(file => !File.Exists(PathOf(file))) is { } missing)
            Skip = $"Not checked: there is no ../shared/{missing} beside the repository.";
    }

    public static string Root { get; } = FindRoot();

    public static string PathOf(string file) => Path.Combine(Root, "..", "shared", file);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Arabic.NameNormalizer.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No solution above the tests.");
        return folder;
    }
}
