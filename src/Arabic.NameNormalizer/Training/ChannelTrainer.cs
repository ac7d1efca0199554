using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Training;

/// <summary>Learns the channel from pairs of Latin and Arabic spellings.</summary>
/// <remarks>
/// 1. A transducer learns how Latin letters are written in Arabic.
/// 2. Pairs that it finds improbable are left out: translations, other people, typing errors.
/// 3. It draws other spellings of each name.
/// 4. A transducer from Arabic to Arabic learns from each spelling and each drawn one, in both directions: which of
///    two spellings a table has is chance.
/// 5. Its counts become rows (<see cref="ChannelRows"/>).
/// Drawn pairs and not the few real ones, because a real pair of spellings is counted by two rows that agree in Latin,
/// which not one name in a hundred has; adding them changed nothing.
/// </remarks>
internal static class ChannelTrainer
{
    private const double LatinStrength = 3;
    internal const double ArabicStrength = 100;
    private const double LeastLogProbability = -1.5;
    private const int Draws = 8;

    /// <summary>The rows of the table. Deterministic: the same examples give the same rows.</summary>
    public static List<string> Train(IReadOnlyList<Example> examples)
    {
        var arabic = new Transducer(ArabicStrength, ArabicPrior);
        arabic.Learn(examples, 0, 1, 2, 2, 2);
        return ChannelRows.From(arabic, ArabicPrior, ArabicStrength, ChannelRows.Pruning.OfCorpus);
    }

    /// <summary>Pairs of Arabic spellings of one name: step 1 to 3.</summary>
    public static List<Example> DrawExamples(IReadOnlyList<SpellingPair> pairs)
    {
        var latin = new Transducer(LatinStrength, LatinPrior);
        var clean = pairs.Select(pair => (Pair: pair, Example: LatinExample(pair))).ToList();
        latin.Learn([.. clean.Select(row => row.Example)], 0, 0, 0, 1, 1, 1, 2, 2, 2);
        clean.RemoveAll(row => latin.LogProbability(row.Example.Word, row.Example.Written)
            < LeastLogProbability * Math.Max(row.Example.Word.Length, row.Example.Written.Length));
        latin.Learn([.. clean.Select(row => row.Example)], 2, 2);

        var sampler = new SpellingSampler(latin);
        var weights = new Dictionary<(string Word, string Written), double>();
        var examples = new List<(string Word, string Written)>();
        foreach (var group in clean.GroupBy(row => row.Pair.Latin, StringComparer.Ordinal))
        {
            var total = group.Sum(row => (double)row.Pair.Count);
            foreach (var drawn in sampler.Draw(group.First().Example.Word, Draws))
            {
                var spelling = new string([.. drawn.Select(number => Letter(number))]);
                foreach (var (pair, _) in group)
                {
                    if (pair.Count < total / 10) continue;
                    Add((pair.Arabic, spelling), pair.Count / total);
                    Add((spelling, pair.Arabic), pair.Count / total);
                }
            }
        }
        return [.. examples.Select(key => new Example(Encode(key.Word), Encode(key.Written), weights[key] / 2))];

        void Add((string Word, string Written) key, double weight)
        {
            if (!weights.TryGetValue(key, out var known)) examples.Add(key);
            weights[key] = known + weight;
        }
    }

    /// <summary>A name that is seen a thousand times teaches ten times as much as one seen once, not a thousand times.</summary>
    private static Example LatinExample(SpellingPair pair) =>
        new(LatinAlphabet.Encode(pair.Latin), Encode(pair.Arabic), Math.Log(1 + pair.Count, 2));

    private static double LatinPrior(int letter, int written) =>
        written == Edge ? 0.2 : written < Size ? 0.02 : 0.1 / (35 * 35);

    /// <summary>What a letter is written with before anything was seen.</summary>
    internal static double ArabicPrior(int letter, int written)
    {
        if (written == Edge) return 0.03;
        if (written < Size) return written == letter ? 0.6 : 0.006;
        var pair = ChannelCosts.PairIndex(written);
        return pair / Size == letter || pair % Size == letter ? 0.001 : 0.00001;
    }
}
