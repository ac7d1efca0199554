namespace Arabic.NameNormalizer.Quality.Sets;

/// <summary>The set of 48,906 single names that lies beside the repository, where it does.</summary>
internal static class SharedSet
{
    public const string Place = "../shared/translit";

    /// <summary>The folder of the set; <see langword="null"/> where it is not.</summary>
    public static string? Folder()
    {
        var folder = Repository.Root is { } root ? Path.Combine(root, Place) : null;
        return folder is not null && File.Exists(Path.Combine(folder, "kb.tsv")) ? folder : null;
    }

    /// <summary>Latin and Arabic spellings to learn a channel from.</summary>
    public static string Pairs(string folder) => Path.Combine(folder, "pairs_en_ar.tsv");

    public static LabelledSet Read(string folder)
    {
        TableName[] table = [.. TsvFile.Read(Path.Combine(folder, "kb.tsv"), "id", "canonical")
            .Select(row => new TableName(row[0], row[1]))];
        LabelledName[] variants = [.. TsvFile.Read(Path.Combine(folder, "variants_dev.tsv"), "query", "id", "latin")
            .Select(row => new LabelledName(row[0], row[1], row[2]))];
        LabelledName[] nils = [.. TsvFile.Read(Path.Combine(folder, "nil_dev.tsv"), "query")
            .Select(row => new LabelledName(row[0], null))];
        return new LabelledSet(
            "shared", $"real variants of single names ({Place}: kb.tsv, variants_dev.tsv, nil_dev.tsv)", IsOwn: false,
            options =>
            {
                options.Packs.Clear();
                options.AddTable("kb", NameTableText.Of(table));
            },
            table, variants, nils);
    }
}
