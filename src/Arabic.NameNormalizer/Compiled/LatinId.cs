namespace Arabic.NameNormalizer.Compiled;

/// <summary>The id that most entities have: their Latin name in small letters, with hyphens for spaces. It is not stored.</summary>
internal static class LatinId
{
    public static string Of(string latin) => latin.ToLowerInvariant().Replace(' ', '-');
}
