namespace Arabic.NameNormalizer.Context;

/// <summary>The odds that words of a text are a name translated anew, in nats, before and with the evidence around them.</summary>
internal static class RenderingOdds
{
    private const double Always = -6;
    private const double PerSameWord = 1.2;

    /// <param name="words">How many words the name has.</param>
    /// <param name="same">How many of them are the same.</param>
    public static double Of(int words, int same) => Always + (PerSameWord * same) + (words - same - 1);
}
