namespace Arabic.NameNormalizer.Benchmarks.Material;

/// <summary>
/// Single names and spellings of them: 48,906 real ones where the shared set lies beside the repository, as many made-up
/// ones where it does not.
/// </summary>
internal sealed record SingleNames(string Source, string[] Names, string[] Spellings)
{
    private const string Solution = "Arabic.NameNormalizer.sln";
    private const string Place = "../shared/translit";
    private const int Generated = 48_906;

    public static SingleNames Read(int spellings)
    {
        if (Folder() is { } folder)
        {
            var variants = Column(folder, "variants_dev.tsv", 0);
            var step = variants.Length / spellings;
            return new("real names", Column(folder, "kb.tsv", 1), [.. Enumerable.Range(0, spellings).Select(i => variants[i * step])]);
        }
        string[] names = [.. GeneratedNames.Make(2 * Generated, seed: 1).Select(name => name.Split(' ')[1])
            .Distinct(StringComparer.Ordinal).Take(Generated)];
        return new("generated names", names, GeneratedNames.Misspell(names, spellings, seed: 4));
    }

    /// <summary>The folder of the set beside the solution that the program was built in.</summary>
    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, Solution))) continue;
            var set = Path.Combine(folder.FullName, Place);
            return File.Exists(Path.Combine(set, "kb.tsv")) ? set : null;
        }
        return null;
    }

    private static string[] Column(string folder, string file, int column) =>
        [.. File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(line => line.Split('\t')[column])];
}
