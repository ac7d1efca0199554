namespace Arabic.NameNormalizer.Spotting;

/// <summary>The odds that words of a text are a name with one word flawed, in nats, before the evidence around them.</summary>
/// <remarks>Stated weights: a word that the language does not know hardly ever stands by chance where a name has one like it.</remarks>
internal static class FlawedOdds
{
    private const double Always = -1, PerSameWord = 1.5;

    /// <summary>A slip that costs more says so much less a nat, in thousandths of which costs are.</summary>
    private const double PerNat = 0.33, Usual = 8;
    private const double Nat = 1000;

    /// <param name="same">How many words stand as they are.</param>
    /// <param name="cost">What the flawed one costs.</param>
    public static double Of(int same, int cost) => Always + (PerSameWord * same) - (PerNat * Math.Max(0, (cost / Nat) - Usual));
}
