namespace Arabic.NameNormalizer.Scoring;

/// <summary>Turns the evidence for a name's candidates into probabilities, "none of these" among them.</summary>
/// <remarks>
/// Evidence is the logarithm of how much more probable the query is if the candidate is meant than if any other name is
/// (<see cref="NameAlignment"/>). That none of them is meant is as probable beforehand as that one of them is; so each
/// weighs as much as its evidence, divided by the number of entities, however many spellings the tables have for them.
/// Below <see cref="SmallestTable"/> it is divided by no less: a small table does not make it likelier that a name is in it.
/// However well a name fits, it may be another's: the more names a table has, the more often. The constants are fitted on
/// real variants and names of nobody, single ones among 48,906 and pairs in tables up to 100,000 (benchmarks/README.md has
/// what came of it); how namesakes fall with the table, on parts of those 48,906.
/// </remarks>
internal static class FuzzyPosterior
{
    private const int SmallestTable = 2000;

    /// <summary>The table in which one in eighteen single words that fit well is another name.</summary>
    public const int LargeTable = 48_906;

    /// <summary>How many they are there and in larger ones; in smaller ones fewer (<see cref="NamesakesOfWord"/>).</summary>
    public const double MostNamesakesOfWord = 0.055;

    /// <summary>A table with half as many names has three fifths of the namesakes.</summary>
    private const double NamesakesByTable = 0.75;

    /// <summary>The same of several words.</summary>
    private const double Namesakes = 0.003;

    /// <summary>That several words fit by chance is rarer than their evidence says, which counts each for itself.</summary>
    private const double ChanceOfSeveralWords = 0.35;

    /// <summary>
    /// The evidence of a name that is left when proclitics are taken off: enough for a small table, not enough in a
    /// large one, where many names are other names with a letter before them.
    /// </summary>
    public const double BehindProclitic = 10.5;

    /// <summary>Replaces the evidence for each candidate by its probability, and returns that of "none of these".</summary>
    /// <param name="scores">The evidence for distinct entities, in nats.</param>
    /// <param name="tableSize">How many entities the candidates were chosen from.</param>
    /// <param name="words">How many words the query has.</param>
    public static double Normalize(Span<double> scores, int tableSize, int words)
    {
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i]);
        var size = (double)Math.Max(tableSize, SmallestTable);
        var none = words > 1 ? (ChanceOfSeveralWords * size) + (Namesakes * sum) : size + (NamesakesOfWord(size) * sum);
        sum += none;
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return none / sum;
    }

    /// <summary>How many single words that fit well are another name, as a share of those that are meant.</summary>
    /// <param name="tableSize">How many entities there are to choose from.</param>
    public static double NamesakesOfWord(double tableSize) =>
        MostNamesakesOfWord * Math.Min(1, Math.Pow(tableSize / LargeTable, NamesakesByTable));
}
