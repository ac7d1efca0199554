using System.Globalization;

namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>Runs code under a culture, and puts back the one before.</summary>
internal static class Culture
{
    /// <summary>The cultures that break careless code: other digits, other capitals of i, other calendars.</summary>
    public static TheoryData<string> Names => [.. new[] { "ar-SA", "tr-TR", "fa-IR", "" }.Where(IsKnown)];

    public static T Under<T>(string name, Func<T> run)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    /// <summary>Under invariant globalization there is the invariant culture alone.</summary>
    private static bool IsKnown(string name)
    {
        try
        {
            return new CultureInfo(name).Name == name;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
