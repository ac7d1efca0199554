namespace Arabic.NameNormalizer.Index;

/// <summary>Other ways to space the compounds of a name: عبد الله is عبدالله to many writers, and صلاح الدين is صلاحالدين.</summary>
/// <remarks>While tables are compiled.</remarks>
internal static class CompoundSpellings
{
    /// <summary>The words with all compounds in one word each; <see langword="null"/> if there is none.</summary>
    /// <param name="words">Folded words.</param>
    public static IReadOnlyList<string>? Glued(IReadOnlyList<string> words)
    {
        var glued = new List<string>(words.Count);
        var joinsNext = false;
        foreach (var word in words)
        {
            var part = NameParts.Default.RoleOf(word.AsSpan(), out _);
            if (glued.Count > 0 && (joinsNext || part == NamePart.Suffix)) glued[glued.Count - 1] += word;
            else glued.Add(word);
            joinsNext = part == NamePart.Prefix;
        }
        return glued.Count < words.Count ? glued : null;
    }
}
