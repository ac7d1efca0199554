using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Noise;

/// <summary>A crowd in which to look for the names of the packs: two words each, drawn evenly from those of a set.</summary>
internal static class Bystanders
{
    /// <summary>So many different names; the same for the same seed.</summary>
    public static IReadOnlyList<TableName> Draw(LabelledSet set, int count, int seed)
    {
        var random = new Random(seed);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < count) names.Add($"{Word()} {Word()}");
        return [.. names.Select((name, i) => new TableName($"bystander-{i + 1}", name))];

        string Word() => set.Table[random.Next(set.Table.Count)].Form;
    }
}
