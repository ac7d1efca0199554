namespace Arabic.NameNormalizer.Tokens;

/// <summary>The article, as it is written before a word.</summary>
internal static class Article
{
    public const string Text = "ال";

    /// <summary>Whether a word begins with its letters: those of an article, or of a word that happens to have them.</summary>
    public static bool IsBefore(ReadOnlySpan<char> word) => word.StartsWith(Text.AsSpan(), StringComparison.Ordinal);

    /// <summary>A word less its article.</summary>
    public static ReadOnlySpan<char> TakenOff(ReadOnlySpan<char> word) => IsBefore(word) ? word.Slice(Text.Length) : word;
}
