using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Training;

/// <summary>Splits pairs into folds that share no name.</summary>
internal static class PairFolds
{
    /// <summary>The folds, as equal as the names allow; the same for the same seed.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="name">What must not be in two folds.</param>
    /// <param name="count">How many folds, from 2.</param>
    /// <param name="seed">What names are dealt by.</param>
    /// <exception cref="InputException">There are fewer names than folds.</exception>
    public static List<List<T>> Of<T>(IEnumerable<T> pairs, Func<T, string> name, int count, int seed)
    {
        var groups = pairs.GroupBy(name, StringComparer.Ordinal).ToArray();
        if (groups.Length < count)
            throw new InputException($"{Amounts.Of(groups.Length, "name")} cannot be split into {count} folds: give more pairs, or --folds 0 to measure nothing");
        new Random(seed).Shuffle(groups);
        var folds = Enumerable.Range(0, count).Select(_ => new List<T>()).ToList();
        for (var i = 0; i < groups.Length; i++) folds[i % count].AddRange(groups[i]);
        return folds;
    }
}
