using System.Globalization;

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

    /// <summary>Gives every stem with its classes and its band.</summary>
    /// <param name="rows">Reads the rows of a table by its name, such as <c>language/words.tsv</c>.</param>
    /// <param name="sink">Takes the stems.</param>
    /// <exception cref="FormatException">A table names a class or a form that there is not.</exception>
    public static void Read(Func<string, IEnumerable<string[]>> rows, StemSink sink)
    {
        var patterns = RootPatterns.Read(rows("language/patterns.tsv"));
        foreach (var row in rows("language/roots.tsv")) AddRoot(row, patterns, sink);
        foreach (var row in rows("language/words.tsv")) AddWords(row, sink);
        foreach (var row in rows("language/given-names.tsv")) Lemmas.AddName(row[0].AsSpan(), Unranked, sink);
        foreach (var row in rows("language/guard-words.tsv"))
            Lemmas.AddStem(row[0].AsSpan(), IsName(row[1]) ? StemClass.Name : StemClass.Fixed, Unranked, sink);
    }

    private static void AddRoot(string[] row, RootPatterns patterns, StemSink sink)
    {
        var band = Band(row[3]);
        for (var forms = row[1].AsSpan(); NextWord(ref forms, out var form);)
            patterns.Derive(row[0], form.ToString(), band, sink);
        for (var words = row[2].AsSpan(); NextWord(ref words, out var word);) Lemmas.AddWord(word, band, sink);
    }

    private static void AddWords(string[] row, StemSink sink)
    {
        var band = Band(row[2]);
        var classes = row[1] is "word" or "name" ? StemClass.None : StemClasses.OfStem(row[1]);
        for (var words = row[0].AsSpan(); NextWord(ref words, out var word);)
        {
            if (classes != StemClass.None) Lemmas.AddStem(word, classes, band, sink);
            else if (row[1] == "word") Lemmas.AddWord(word, band, sink);
            else Lemmas.AddName(word, band, sink);
        }
    }

    /// <summary>Takes the next word off a cell whose words have one blank between them.</summary>
    private static bool NextWord(ref ReadOnlySpan<char> cell, out ReadOnlySpan<char> word)
    {
        var blank = cell.IndexOf(' ');
        word = blank < 0 ? cell : cell.Slice(0, blank);
        cell = blank < 0 ? default : cell.Slice(blank + 1);
        return !word.IsEmpty;
    }

    /// <summary>Guarded words are listed form by form; some are names, as their reasons say.</summary>
    private static bool IsName(string reason) =>
        reason.StartsWith("given or family name", StringComparison.Ordinal)
        || reason.StartsWith("country, city or region", StringComparison.Ordinal);

    private static int Band(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
