namespace Arabic.NameNormalizer.Quality.Noise;

/// <summary>Given names of two words.</summary>
internal static class Compounds
{
    /// <summary>Whether a word is the first of two that make one given name.</summary>
    public static bool Start(string word) => word is "عبد" or "أبو" or "سيف" or "صلاح" or "نور" or "عز" or "شمس";
}
