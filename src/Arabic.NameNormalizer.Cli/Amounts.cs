using System.Globalization;

namespace Arabic.NameNormalizer.Cli;

/// <summary>Numbers as the output writes them: the same on every machine.</summary>
internal static class Amounts
{
    /// <summary>A count with its noun: 1 error, 2 errors.</summary>
    public static string Of(int count, string noun) => Of(count, noun, noun + "s");

    /// <summary>A count with a noun that makes its plural in a way of its own.</summary>
    public static string Of(int count, string noun, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun : plural)}");

    /// <summary>A count by itself.</summary>
    public static string Whole(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A score with as many digits as mean something.</summary>
    public static double Rounded(double score) => Math.Round(score, 6);

    /// <summary>The same as text.</summary>
    public static string Score(double score) => Rounded(score).ToString(CultureInfo.InvariantCulture);
}
