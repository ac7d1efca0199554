using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Cli.Training;

/// <summary>How often a model is right about words that it was not learned from.</summary>
internal sealed record ModelAccuracy(string Model, IReadOnlyList<int> Ranks)
{
    public double At(int rank) => Ranks.Count == 0 ? 0 : Ranks.Count(found => found <= rank) / (double)Ranks.Count;

    public double ReciprocalRank => Ranks.Count == 0 ? 0 : Ranks.Average(rank => 1.0 / rank);
}

/// <summary>Cross-validated accuracy of several models.</summary>
/// <param name="Models">In the order from plain to rich.</param>
/// <param name="Names">How many right words were asked for.</param>
/// <param name="Words">How many words each was looked for among.</param>
internal sealed record Accuracy(IReadOnlyList<ModelAccuracy> Models, int Names, int Words)
{
    /// <summary>More queries take time and tell little more: a share of a thousand is right to a point or two.</summary>
    public const int MostQueries = 1000;

    /// <summary>Learns each model once a fold, without the fold, and asks it for the fold's words.</summary>
    /// <param name="folds">Pairs; none of the names of one is in another.</param>
    /// <param name="queries">What a fold is asked for.</param>
    /// <param name="learn">Makes the models, always in the same order, of the other folds' pairs.</param>
    /// <param name="table">The words to rank.</param>
    /// <param name="seed">What queries are drawn by, if there are too many.</param>
    /// <param name="progress">Is told which fold comes next.</param>
    public static Accuracy Of<T>(
        IReadOnlyList<List<T>> folds, Func<List<T>, IEnumerable<WordPair>> queries,
        Func<List<T>, IReadOnlyList<(string Name, IWordModel Model)>> learn, WordTable table, int seed, Action<string> progress)
    {
        var ranks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var fold = 0; fold < folds.Count; fold++)
        {
            progress($"fold {fold + 1} of {folds.Count} …");
            var asked = Draw([.. queries(folds[fold])], (MostQueries + folds.Count - 1) / folds.Count, seed);
            names.UnionWith(asked.Select(pair => pair.Word));
            foreach (var (name, model) in learn([.. folds.Where((_, i) => i != fold).SelectMany(pairs => pairs)]))
            {
                if (!ranks.TryGetValue(name, out var known)) ranks.Add(name, known = []);
                known.AddRange(asked.AsParallel().AsOrdered().Select(pair =>
                    model.Rank(table, ChannelAlphabet.Encode(pair.Written), table.PlaceOf(pair.Word))));
            }
        }
        return new Accuracy([.. ranks.Select(row => new ModelAccuracy(row.Key, row.Value))], names.Count, table.Words.Count);
    }

    private static WordPair[] Draw(WordPair[] pairs, int count, int seed)
    {
        if (pairs.Length <= count) return pairs;
        new Random(seed).Shuffle(pairs);
        return pairs[..count];
    }
}
