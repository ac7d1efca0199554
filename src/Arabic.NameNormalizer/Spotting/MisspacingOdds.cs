namespace Arabic.NameNormalizer.Spotting;

/// <summary>The odds that words of a text are a name with spaces at other places, in nats, before the evidence around them.</summary>
/// <remarks>Stated weights: all letters are there, and what is no word of the language is hardly anything else.</remarks>
internal static class MisspacingOdds
{
    private const double OfWords = -4, OfStrange = -2;
    private const double PerLetter = 0.5;

    /// <summary>A name of so many letters is what others are compared with.</summary>
    private const int Usual = 5;

    /// <param name="hasStrange">Whether one of the words is neither a word nor a known name.</param>
    /// <param name="letters">How many letters they have together.</param>
    public static double Of(bool hasStrange, int letters) => (hasStrange ? OfStrange : OfWords) + (PerLetter * (letters - Usual));
}
