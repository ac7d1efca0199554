using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Cli.Training;

/// <summary>What learning from Latin and Arabic spellings is worth: told by names that have several Arabic spellings.</summary>
internal static class LatinTraining
{
    public const string Learned = "these pairs";

    /// <summary>Cross-validated accuracy; no Latin spelling is in two folds. A rarer spelling is to find the commonest of its name.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="forms">The forms of the tables.</param>
    /// <param name="folds">How many folds.</param>
    /// <param name="seed">What they are dealt by.</param>
    /// <param name="progress">Is told what comes next.</param>
    public static Accuracy Measure(List<SpellingPair> pairs, IReadOnlyList<NameForm> forms, int folds, int seed, Action<string> progress)
    {
        var table = new WordTable(forms, Variants(pairs).Select(pair => pair.Word));
        return Accuracy.Of(PairFolds.Of(pairs, pair => pair.Latin, folds, seed), Variants, Models, table, seed, progress);
    }

    /// <summary>Spellings that are a tenth of a name's, and not its commonest: what is rarer is mostly an error of the corpus.</summary>
    private static IEnumerable<WordPair> Variants(List<SpellingPair> pairs) => pairs.GroupBy(pair => pair.Latin, StringComparer.Ordinal)
        .SelectMany(name =>
        {
            var commonest = name.MaxBy(pair => pair.Count)!;
            var total = name.Sum(pair => pair.Count);
            return name.Where(pair => pair != commonest && 10 * pair.Count >= total)
                .Select(pair => new WordPair(pair.Arabic, commonest.Arabic, pair.Count));
        });

    private static IReadOnlyList<(string, IWordModel)> Models(List<SpellingPair> pairs)
    {
        var rows = ChannelTrainer.Train(ChannelTrainer.DrawExamples(pairs));
        return
        [
            (EqualCosts.Name, new EqualCosts()),
            ($"{Learned}, each letter by itself", ChannelModel.Of(rows, 0)),
            ($"{Learned}, a letter with one neighbour", ChannelModel.Of(rows, 1)),
            (Learned, ChannelModel.Of(rows)),
        ];
    }
}
