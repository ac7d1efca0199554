namespace Arabic.NameNormalizer.Grammar;

/// <summary>
/// Adjectives of names (ليبي, الخمينية, المصريين): near to the name in letters, and right as they stand.
/// </summary>
internal static class Nisba
{
    private const string Single = "ي";
    private const string Doubled = "يي";

    /// <summary>Its endings in folded letters, the longer ones first.</summary>
    private static readonly string[] Endings = ["يين", "يون", "يات", "يتين", "يه", "يا", Doubled, Single];

    /// <summary>Whether a word ends like an adjective, but not like one of several.</summary>
    public static bool MayBeOfOne(ReadOnlySpan<char> word) =>
        word.EndsWith(Single.AsSpan(), StringComparison.Ordinal) || word.EndsWith("يه".AsSpan(), StringComparison.Ordinal) || word.EndsWith("يا".AsSpan(), StringComparison.Ordinal);

    /// <summary>Whether a word ends like an adjective, and the name that it is like does not end so.</summary>
    public static bool MayBeOf(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        foreach (var ending in Endings)
            if (word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return !name.EndsWith(ending.AsSpan(), StringComparison.Ordinal) && !(ending == Doubled && name.EndsWith(Single.AsSpan(), StringComparison.Ordinal));
        return false;
    }
}
