using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.CrossValidation;

/// <summary>Splits labelled names into parts that share no Latin spelling.</summary>
internal static class Folds
{
    /// <summary>The parts, as equal as the spellings allow; the same for the same seed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two parts, or fewer spellings than parts.</exception>
    public static IReadOnlyList<IReadOnlyList<LabelledName>> Of(IEnumerable<LabelledName> names, int count, int seed)
    {
        var groups = names.Where(name => name.Latin is not null)
            .GroupBy(name => name.Latin, StringComparer.Ordinal).ToArray();
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, groups.Length);
        new Random(seed).Shuffle(groups);
        var folds = Enumerable.Range(0, count).Select(_ => new List<LabelledName>()).ToArray();
        for (var i = 0; i < groups.Length; i++) folds[i % count].AddRange(groups[i]);
        return folds;
    }
}
