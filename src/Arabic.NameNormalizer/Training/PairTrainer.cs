using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Training;

/// <summary>Learns the channel from labelled pairs of words, by themselves or on top of the built-in table.</summary>
/// <remarks>
/// On top of it, the table's counts are what has been seen already (<see cref="Transducer.Start"/>), and the pairs are
/// counted with them, each as often as several that the table was learned from: there are a few hundred of them, of the
/// very noise that is to be undone, and some hundred thousand of those. Which weight is best depends on how unlike that
/// noise is to transliteration: cross-validation tells. As there, both directions are learned.
/// </remarks>
internal static class PairTrainer
{
    private const double StrengthAlone = 20;

    /// <summary>The rows that the pairs give by themselves.</summary>
    public static List<string> Alone(IReadOnlyList<WordPair> pairs)
    {
        var transducer = new Transducer(StrengthAlone, ChannelTrainer.ArabicPrior);
        transducer.Learn(Examples(pairs, 1), 0, 0, 1, 2, 2);
        return ChannelRows.From(transducer, ChannelTrainer.ArabicPrior, StrengthAlone, ChannelRows.Pruning.OfPairs);
    }

    /// <summary>The rows of the built-in table with what the pairs teach beside it.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="weight">As how many that the table was learned from a pair counts.</param>
    public static List<string> OnTop(IReadOnlyList<WordPair> pairs, double weight)
    {
        var transducer = new Transducer(ChannelTrainer.ArabicStrength, ChannelTrainer.ArabicPrior);
        transducer.Start(EmbeddedTable.Rows("engine/channel.tsv"));
        transducer.Learn(Examples(pairs, weight), 2, 2);
        return ChannelRows.From(transducer, ChannelTrainer.ArabicPrior, ChannelTrainer.ArabicStrength, ChannelRows.Pruning.OfCorpus);
    }

    private static List<Example> Examples(IReadOnlyList<WordPair> pairs, double weight)
    {
        var examples = new List<Example>(2 * pairs.Count);
        foreach (var (writtenText, wordText, count) in pairs)
        {
            var (word, written) = (ChannelAlphabet.Encode(wordText), ChannelAlphabet.Encode(writtenText));
            var share = weight * Math.Log(1 + count, 2) / 2;
            examples.Add(new Example(word, written, share));
            examples.Add(new Example(written, word, share));
        }
        return examples;
    }
}
