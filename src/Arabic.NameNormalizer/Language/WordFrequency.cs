namespace Arabic.NameNormalizer.Language;

/// <summary>How likely a reading of the word model is in running text.</summary>
/// <remarks>
/// The tables rank stems in three bands. By Zipf's law a word of rank r makes up about 1/(12 r) of a text of a language
/// of 100,000 words. The first band holds stems up to a rank of about 3,000, the second up to about 10,000, the third
/// those beyond; the geometric middle of each band stands for it. A stem's occurrences spread over its forms: about a
/// third have no affix, each prefix or suffix leaves its form about a fifth of the rest.
/// </remarks>
internal static class WordFrequency
{
    private const double PerAffix = -1.6;

    /// <summary>By band; the ranks are 300, 5,500 and 20,000.</summary>
    private static readonly double[] BandLogs = [double.NegativeInfinity, -9.3, -12.2, -13.5];

    /// <summary>The natural logarithm of the chance that a token of running text is just this form.</summary>
    public static double Log(WordReading reading) => BandLogs[reading.Band] + (PerAffix * reading.Affixes);
}
