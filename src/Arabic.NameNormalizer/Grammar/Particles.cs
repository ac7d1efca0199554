using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>
/// The particles of <c>data/language/words.tsv</c>, letter for letter: some fold to names (على, علي; فإن, فان). Parts of
/// names and given names are left out.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class Particles
{
    private const int Longest = 6;

    private static readonly HashSet<string> All = new(
        EmbeddedTable.Rows("language/words.tsv").Where(row => row[1] == "particle").SelectMany(row => row[0].Split(' '))
            .Where(word => !IsNamePart(word)).Select(Folder.Light.Fold)
            .Except(EmbeddedTable.Rows("language/given-names.tsv").Select(row => Folder.Light.Fold(row[0])), StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>Whether a word of a text is one of them.</summary>
    public static bool Has(ReadOnlySpan<char> word) => word.Length <= Longest && All.Contains(Folder.Light.Fold(word.ToString()));

    private static bool IsNamePart(string word) => NameParts.Default.RoleOf(Folder.Key.Fold(word).AsSpan(), out _) != NamePart.Name;
}
