namespace Arabic.NameNormalizer.Benchmarks.Material;

/// <summary>Arabic folding as it is written in most applications: a chain of string.Replace.</summary>
internal static class ReplaceChain
{
    public static string Fold(string text) => text
        .Replace('أ', 'ا').Replace('إ', 'ا').Replace('آ', 'ا').Replace('ٱ', 'ا')
        .Replace('ى', 'ي').Replace('ة', 'ه').Replace('ؤ', 'و').Replace('ئ', 'ي')
        .Replace("\u0640", "") // tatweel
        .Replace("\u064B", "").Replace("\u064C", "").Replace("\u064D", "").Replace("\u064E", "") // vowel marks
        .Replace("\u064F", "").Replace("\u0650", "").Replace("\u0651", "").Replace("\u0652", "");
}
