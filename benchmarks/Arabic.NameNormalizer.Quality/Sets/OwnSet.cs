namespace Arabic.NameNormalizer.Quality.Sets;

/// <summary>The set of this repository: spellings of built-in names, made up for it, and names of nobody.</summary>
/// <remarks>No alias listed the spellings when they were made; some will be listed, and are easy then.</remarks>
internal static class OwnSet
{
    /// <exception cref="InvalidDataException">A row speaks of an entity that no pack has.</exception>
    public static LabelledSet Read()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Sets");
        var table = BuiltInNames.Forms();
        var ids = table.Select(name => name.Id).ToHashSet(StringComparer.Ordinal);
        LabelledName[] variants = [.. TsvFile.Read(Path.Combine(folder, "own-variants.tsv"), "query", "entity")
            .Select(row => ids.Contains(row[1])
                ? new LabelledName(row[0], row[1])
                : throw new InvalidDataException($"own-variants.tsv: no built-in pack has '{row[1]}', whose name '{row[0]}' is."))];
        LabelledName[] nils = [.. TsvFile.Read(Path.Combine(folder, "own-nil.tsv"), "query")
            .Select(row => new LabelledName(row[0], null))];
        return new LabelledSet(
            "own", "spellings of built-in names, made up for this benchmark (Sets/own-variants.tsv, Sets/own-nil.tsv)",
            IsOwn: true, _ => { }, table, variants, nils);
    }
}
