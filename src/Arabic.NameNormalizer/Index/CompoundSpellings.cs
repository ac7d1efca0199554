using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Index;

/// <summary>Other ways to space the compounds of a name: عبد الله is عبدالله to many writers, and صلاح الدين is صلاحالدين.</summary>
internal static class CompoundSpellings
{
    private static readonly string[] Parts =
        [.. EmbeddedTable.Rows("language/name-parts.tsv").Where(row => row[1] is "prefix" or "suffix").Select(row => Folder.Key.Fold(row[0]))];

    /// <summary>Whether a word of a folded phrase may be a compound in one word, so that its forms may be spelled otherwise.</summary>
    public static bool MayBeGlued(ReadOnlySpan<char> key)
    {
        while (!key.IsEmpty)
        {
            var space = key.IndexOf(' ');
            var word = space < 0 ? key : key.Slice(0, space);
            key = space < 0 ? default : key.Slice(space + 1);
            foreach (var part in Parts)
                if (word.Length > part.Length && (word.StartsWith(part.AsSpan(), StringComparison.Ordinal) || word.EndsWith(part.AsSpan(), StringComparison.Ordinal))) return true;
        }
        return false;
    }

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
