using System.Globalization;

namespace Arabic.NameNormalizer.Quality.Report;

/// <summary>Figures as cells of a table.</summary>
internal static class Cells
{
    public static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string Share(int part, int whole) => whole == 0 ? "–" : Percent(part / (double)whole);

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Score(double score) =>
        double.IsInfinity(score) ? "none" : score.ToString("0.000", CultureInfo.InvariantCulture);

    /// <summary>Three digits that count, in the unit that suits.</summary>
    public static string Time(double microseconds) => microseconds switch
    {
        < 100 => microseconds.ToString("0.0", CultureInfo.InvariantCulture) + " µs",
        < 10_000 => microseconds.ToString("N0", CultureInfo.InvariantCulture) + " µs",
        < 1_000_000 => (microseconds / 1000).ToString("N1", CultureInfo.InvariantCulture) + " ms",
        _ => (microseconds / 1_000_000).ToString("N1", CultureInfo.InvariantCulture) + " s",
    };

    public static string Bytes(double bytes) => bytes switch
    {
        < 1024 => bytes.ToString("0", CultureInfo.InvariantCulture) + " B",
        < 1024 * 1024 => (bytes / 1024).ToString("N1", CultureInfo.InvariantCulture) + " kB",
        _ => (bytes / 1024 / 1024).ToString("N1", CultureInfo.InvariantCulture) + " MB",
    };
}
