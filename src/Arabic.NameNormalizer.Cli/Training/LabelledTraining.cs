using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Cli.Training;

/// <summary>Learning from variants and right names, and what it is worth beside plainer models.</summary>
internal static class LabelledTraining
{
    /// <summary>The models that can be written, by what the command line calls them, with their names in the report.</summary>
    public static IReadOnlyList<(string Key, string Name, Func<IReadOnlyList<WordPair>, List<string>> Learn)> Choices { get; } =
    [
        ("light", "light: built-in table, and each pair as 10 of its own", pairs => PairTrainer.OnTop(pairs, 10)),
        ("heavy", "heavy: built-in table, and each pair as 300 of its own", pairs => PairTrainer.OnTop(pairs, 300)),
        (Alone, "alone: these pairs", PairTrainer.Alone),
    ];

    public const string Alone = "alone";
    private const string BuiltIn = "built-in table";

    /// <summary>The model of a name of the command line.</summary>
    public static (string Key, string Name, Func<IReadOnlyList<WordPair>, List<string>> Learn) Choice(string key) =>
        Choices.Single(choice => choice.Key == key);

    /// <summary>The model to write; of equally good ones the one nearer to the built-in table.</summary>
    public static string Best(Accuracy accuracy) => Choices.MaxBy(choice => Of(accuracy, choice.Name)).Key;

    /// <summary>Whether the built-in table is as good as a model.</summary>
    public static bool IsNeedless(Accuracy accuracy, string key) => Of(accuracy, BuiltIn) >= Of(accuracy, Choice(key).Name);

    /// <summary>Cross-validated accuracy; no right word is in two folds.</summary>
    /// <param name="pairs">The pairs of words.</param>
    /// <param name="forms">The forms of the tables.</param>
    /// <param name="folds">How many folds.</param>
    /// <param name="seed">What they are dealt by.</param>
    /// <param name="progress">Is told what comes next.</param>
    public static Accuracy Measure(List<WordPair> pairs, IReadOnlyList<NameForm> forms, int folds, int seed, Action<string> progress)
    {
        var table = new WordTable(forms, pairs.Select(pair => pair.Word));
        var differing = pairs.Where(pair => pair.Differs).ToList();
        var parts = PairFolds.Of(differing, pair => pair.Word, folds, seed);
        // Words that stay as they are belong to the fold of their other spellings, if they have any.
        var place = parts.SelectMany((part, i) => part.Select(pair => (pair.Word, i))).Distinct().ToDictionary(row => row.Word, row => row.i, StringComparer.Ordinal);
        foreach (var pair in pairs.Where(pair => !pair.Differs)) parts[place.GetValueOrDefault(pair.Word)].Add(pair);
        return Accuracy.Of(parts, part => part.Where(pair => pair.Differs), Models, table, seed, progress);
    }

    private static IReadOnlyList<(string, IWordModel)> Models(List<WordPair> pairs)
    {
        var alone = PairTrainer.Alone(pairs);
        return
        [
            (EqualCosts.Name, new EqualCosts()),
            (BuiltIn, ChannelModel.BuiltIn),
            ("these pairs, each letter by itself", ChannelModel.Of(alone, 0)),
            ("these pairs, a letter with one neighbour", ChannelModel.Of(alone, 1)),
            .. Choices.Select(choice => (choice.Name, (IWordModel)ChannelModel.Of(choice.Key == Alone ? alone : choice.Learn(pairs)))),
        ];
    }

    private static double Of(Accuracy accuracy, string name) => accuracy.Models.Single(model => model.Model == name).ReciprocalRank;
}
