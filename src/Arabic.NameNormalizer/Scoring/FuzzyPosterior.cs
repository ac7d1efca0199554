namespace Arabic.NameNormalizer.Scoring;

/// <summary>Turns the evidence for a name's candidates into probabilities, "none of these" among them.</summary>
/// <remarks>
/// Evidence is the logarithm of how much more probable the query is if the candidate is meant than if any other name is
/// (<see cref="NameAlignment"/>). That none of them is meant is as probable beforehand as that one of them is; so each
/// weighs as much as its evidence, divided by the number of entities, however many spellings the tables have for them.
/// Below <see cref="SmallestTable"/> it is divided by no less: a small table does not make it likelier that a name is in it.
/// </remarks>
internal static class FuzzyPosterior
{
    private const double SmallestTable = 2000;

    /// <summary>However well a single word fits, it may be another name: about one in eighteen is.</summary>
    /// <remarks>Fitted on real variants and names of nobody (benchmarks/README.md); that several words fit by chance is rarer.</remarks>
    public const double NamesakeOfWord = 0.055;

    /// <summary>The same of several words.</summary>
    private const double Namesake = 0.003;

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
        var none = Math.Max(tableSize, SmallestTable) + ((words > 1 ? Namesake : NamesakeOfWord) * sum);
        sum += none;
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return none / sum;
    }
}
