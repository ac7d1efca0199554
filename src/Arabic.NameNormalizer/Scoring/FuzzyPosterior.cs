namespace Arabic.NameNormalizer.Scoring;

/// <summary>Turns the evidence for a name's candidates into probabilities, "none of these" among them.</summary>
/// <remarks>
/// Evidence is the logarithm of how much more probable the query is if the candidate is meant than if any other name is
/// (<see cref="NameAlignment"/>). That none of them is meant is as probable beforehand as that one of them is; so each
/// weighs as much as its evidence, divided by the number of names. Below <see cref="SmallestTable"/> it is divided by
/// no less: a small table does not make it likelier that a name is in it.
/// </remarks>
internal static class FuzzyPosterior
{
    private const double SmallestTable = 2000;

    /// <summary>However well a name fits, somebody else may bear it.</summary>
    private const double Namesake = 0.01;

    /// <summary>
    /// The evidence of a name that is left when proclitics are taken off: enough for a small table, not enough in a
    /// large one, where many names are other names with a letter before them.
    /// </summary>
    public const double BehindProclitic = 10.5;

    /// <summary>Replaces the evidence for each candidate by its probability, and returns that of "none of these".</summary>
    /// <param name="scores">The evidence for distinct entities, in nats.</param>
    /// <param name="tableSize">How many names the candidates were chosen from.</param>
    public static double Normalize(Span<double> scores, int tableSize)
    {
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i]);
        var none = Math.Max(tableSize, SmallestTable) + (Namesake * sum);
        sum += none;
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return none / sum;
    }
}
