namespace Arabic.NameNormalizer.Scoring;

/// <summary>Turns the likenesses of a name to its candidates into probabilities, "none of these" among them.</summary>
/// <remarks>
/// A candidate of likeness s weighs exp(30·s); "none of these" weighs as much as one candidate of likeness 0.94 in a
/// table of 48,906 names, and in proportion to the table's size, because the prior of each name falls as names are
/// added. Both constants maximise the likelihood on labelled names; the tables of benchmarks/README.md show how well
/// the result is calibrated. Below <see cref="SmallestTable"/> the weight of "none" falls no further: a small table
/// does not make it likelier that a name is in it.
/// </remarks>
internal static class FuzzyPosterior
{
    private const double Sharpness = 30;
    private const double NoneSimilarity = 0.94;
    private const double NoneTable = 48906;
    private const double SmallestTable = 2000;

    /// <summary>How much likelier "none of these" is for a name that is a word or a given name as it stands.</summary>
    private const double OrdinaryFactor = 100;

    /// <summary>Replaces each likeness by the probability of its candidate, and returns that of "none of these".</summary>
    /// <param name="scores">The likenesses of distinct entities, from 0 to 1.</param>
    /// <param name="tableSize">How many names the candidates were chosen from.</param>
    /// <param name="isOrdinary">Whether the name is a word or a given name as it stands.</param>
    public static double Normalize(Span<double> scores, int tableSize, bool isOrdinary)
    {
        var none = Math.Exp(Sharpness * NoneSimilarity) * Math.Max(tableSize, SmallestTable) / NoneTable;
        if (isOrdinary) none *= OrdinaryFactor;
        var sum = none;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(Sharpness * scores[i]);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return none / sum;
    }
}
