namespace Arabic.NameNormalizer.Language;

/// <summary>How likely a reading of the word model is in running text.</summary>
/// <remarks>
/// The tables rank stems in three bands. By Zipf's law a word of rank r makes up about 1/(12 r) of a text of a language
/// of 100,000 words. The first band reaches to a rank of about 1,000, the second to about 5,000, the third holds what
/// lies beyond; the ranks 300, 2,500 and 7,000 stand for them. A third of a stem's occurrences have no affix, and each
/// prefix or suffix leaves its form two fifths of what remains. The tests print what a corpus says of each case.
/// </remarks>
internal static class WordFrequency
{
    private const double PerAffix = -0.9;

    private static readonly double[] BandLogs = [double.NegativeInfinity, -9.3, -11.4, -12.4];

    /// <summary>The natural logarithm of the chance that a token of running text is just this form.</summary>
    public static double Log(WordReading reading) => BandLogs[reading.Band] + (PerAffix * reading.Affixes);
}
