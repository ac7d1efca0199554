namespace Arabic.NameNormalizer.Scoring;

/// <summary>Turns the costs of a name's candidates into probabilities, "none of these" among them.</summary>
/// <remarks>
/// A candidate of cost c (<see cref="NameCost"/>) weighs exp(-0.4·c); "none of these" weighs as much as one candidate of
/// cost 1 in a table of 48,906 names, and in proportion to the table's size, because the prior of each name falls as
/// names are added. The constants maximise the likelihood on labelled names. Below <see cref="SmallestTable"/> the
/// weight of "none" falls no further: a small table does not make it likelier that a name is in it.
/// </remarks>
internal static class FuzzyPosterior
{
    private const double Sharpness = 0.4;

    /// <summary>The cost at which a candidate weighs as much as "none of these" in the table of the fit.</summary>
    public const double NoneCost = 1.0;

    private const double NoneTable = 48906;
    private const double SmallestTable = 2000;

    /// <summary>How much likelier "none of these" is for a name that is a word or a given name as it stands.</summary>
    private const double OrdinaryFactor = 100;

    /// <summary>
    /// The cost of a name that is left when proclitics are taken off: enough for a small table, not enough in a large
    /// one, where many names are other names with a letter before them.
    /// </summary>
    public const double BehindProclitic = 1.75;

    /// <summary>Replaces each cost by the probability of its candidate, and returns that of "none of these".</summary>
    /// <param name="scores">The costs of distinct entities.</param>
    /// <param name="tableSize">How many names the candidates were chosen from.</param>
    /// <param name="isOrdinary">Whether the name is a word or a given name as it stands.</param>
    public static double Normalize(Span<double> scores, int tableSize, bool isOrdinary)
    {
        var none = Math.Exp(-Sharpness * NoneCost) * Math.Max(tableSize, SmallestTable) / NoneTable;
        if (isOrdinary) none *= OrdinaryFactor;
        var sum = none;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(-Sharpness * scores[i]);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
        return none / sum;
    }
}
