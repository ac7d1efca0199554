#if !NET
namespace Arabic.NameNormalizer;

/// <summary>The overloads of later runtimes that netstandard2.0 lacks.</summary>
internal static class StringExtensions
{
    public static bool Contains(this string text, string part, StringComparison comparison) =>
        text.IndexOf(part, comparison) >= 0;

    public static string Replace(this string text, string part, string? by, StringComparison comparison) =>
        comparison == StringComparison.Ordinal
            ? text.Replace(part, by)
            : throw new ArgumentOutOfRangeException(nameof(comparison));
}
#endif
