using System.Globalization;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Language;

/// <summary>Collects the stems that all language tables give, with their classes and how common they are.</summary>
/// <remarks>
/// 1. Roots: the stems of their forms, and the words listed with them.
/// 2. Words: single ones, by their ending or by the class that the row names.
/// 3. Given names, places and guarded words: as they stand.
/// </remarks>
internal static class StemTables
{
    /// <summary>The band of what no row ranks.</summary>
    private const int Unranked = 3;

    /// <summary>Every stem with its classes and its band; the same stem may come several times.</summary>
    /// <param name="rows">Reads the rows of a table by its name, such as <c>language/words.tsv</c>.</param>
    public static IEnumerable<(string Stem, StemClass Classes, int Band)> Stems(Func<string, IEnumerable<string[]>> rows) =>
        OfRoots(rows("language/roots.tsv"), RootPatterns.Read(rows("language/patterns.tsv")))
            .Concat(OfWords(rows("language/words.tsv")))
            .Concat(OfNames(rows("language/given-names.tsv")))
            .Concat(OfGuardWords(rows("language/guard-words.tsv")));

    private static IEnumerable<(string Stem, StemClass Classes, int Band)> OfRoots(
        IEnumerable<string[]> rows, RootPatterns patterns)
    {
        foreach (var row in rows)
        {
            var band = Band(row[3]);
            foreach (var form in Split(row[1]))
                foreach (var (stem, classes) in patterns.Derive(row[0], form)) yield return (stem, classes, band);
            foreach (var word in Split(row[2]))
                foreach (var (stem, classes) in Lemmas.StemsOf(word)) yield return (stem, classes, band);
        }
    }

    private static IEnumerable<(string Stem, StemClass Classes, int Band)> OfWords(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            var band = Band(row[2]);
            foreach (var word in Split(row[0]))
            {
                if (row[1] == "word")
                    foreach (var (stem, classes) in Lemmas.StemsOf(word)) yield return (stem, classes, band);
                else if (row[1] == "name")
                    yield return Lemmas.NameOf(word) is var (name, nameClass) ? (name, nameClass, band) : default;
                else
                    yield return (Folder.Key.Fold(word), StemClasses.OfStem(row[1]), band);
            }
        }
    }

    private static IEnumerable<(string Stem, StemClass Classes, int Band)> OfNames(IEnumerable<string[]> rows) =>
        rows.Select(row => Lemmas.NameOf(row[0])).Select(name => (name.Stem, name.Classes, Unranked));

    /// <summary>Guarded words are listed form by form; some are names, as their reasons say.</summary>
    private static IEnumerable<(string Stem, StemClass Classes, int Band)> OfGuardWords(IEnumerable<string[]> rows) =>
        rows.Select(row => (Folder.Key.Fold(row[0]), IsName(row[1]) ? StemClass.Name : StemClass.Fixed, Unranked));

    private static bool IsName(string reason) =>
        reason.StartsWith("given or family name", StringComparison.Ordinal)
        || reason.StartsWith("country, city or region", StringComparison.Ordinal);

    private static int Band(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    private static string[] Split(string cell) => cell.Split(Space, StringSplitOptions.RemoveEmptyEntries);

    private static readonly char[] Space = [' '];
}
