namespace Arabic.NameNormalizer.Quality.Sets;

/// <summary>Where this repository is, for what lies beside it.</summary>
internal static class Repository
{
    private const string Solution = "Arabic.NameNormalizer.sln";

    /// <summary>The folder with the solution above the program or the working directory; none if it runs elsewhere.</summary>
    public static string? Root { get; } = Above(AppContext.BaseDirectory) ?? Above(Directory.GetCurrentDirectory());

    private static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Solution))) return folder.FullName;
        return null;
    }
}
