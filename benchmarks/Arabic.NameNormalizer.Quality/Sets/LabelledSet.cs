namespace Arabic.NameNormalizer.Quality.Sets;

/// <summary>A form of an entity that a matcher may find: its canonical form, or a short one.</summary>
internal readonly record struct TableName(string Id, string Form);

/// <summary>A name to ask for, and whose it is.</summary>
/// <param name="Query">The spelling.</param>
/// <param name="RightId">The entity; <see langword="null"/> if the table does not have it.</param>
/// <param name="Latin">The Latin spelling by which the label was found; <see langword="null"/> if there is none.</param>
internal sealed record LabelledName(string Query, string? RightId, string? Latin = null);

/// <summary>A table with names to ask it for.</summary>
/// <param name="Name">A word for reports and file names.</param>
/// <param name="Description">What it is and where it comes from.</param>
/// <param name="IsOwn">Whether it is part of this repository, so that its rows may be written to files in it.</param>
/// <param name="Configure">Gives the table to the library.</param>
/// <param name="Table">The same table for peers.</param>
/// <param name="Variants">Spellings of names in the table.</param>
/// <param name="Nils">Names that are not in the table.</param>
internal sealed record LabelledSet(
    string Name, string Description, bool IsOwn, Action<ArabicNameNormalizerOptions> Configure,
    IReadOnlyList<TableName> Table, IReadOnlyList<LabelledName> Variants, IReadOnlyList<LabelledName> Nils)
{
    /// <summary>The forms of each entity.</summary>
    public ILookup<string, string> Forms { get; } =
        Table.ToLookup(name => name.Id, name => name.Form, StringComparer.Ordinal);

    /// <summary>The same with at most so many variants and names of nobody, drawn by a seed.</summary>
    public LabelledSet Sample(int count, int seed) =>
        this with { Variants = Draw(Variants, count, seed), Nils = Draw(Nils, count, seed) };

    private static IReadOnlyList<LabelledName> Draw(IReadOnlyList<LabelledName> names, int count, int seed)
    {
        if (names.Count <= count) return names;
        var places = Enumerable.Range(0, names.Count).ToArray();
        new Random(seed).Shuffle(places);
        // In their order, so that a sample of a file reads like the file.
        return [.. places.Take(count).Order().Select(place => names[place])];
    }
}
