using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Data;

/// <summary>What the tables of words, roots, patterns and affixes promise each other.</summary>
public sealed class LanguageTableTests
{
    /// <summary>What all the word tables may take up in the assembly, in bytes.</summary>
    private const int MostBytes = 400_000;

    private static readonly string[] Tables = ["affixes", "patterns", "roots", "words"];

    [Fact]
    public void The_word_tables_stay_small() =>
        Assert.InRange(Tables.Sum(table => Repository.Bytes($"data/language/{table}.tsv").Length), 1, MostBytes);

    [Fact]
    public void Every_root_has_three_or_four_letters_and_forms_that_there_are_patterns_for()
    {
        var patterns = RootPatterns.Read(EmbeddedTable.Rows("language/patterns.tsv"));
        Assert.All(EmbeddedTable.Rows("language/roots.tsv"), row =>
        {
            Assert.InRange(row[0].Length, 3, 4);
            Assert.All(Words(row[1]), form => patterns.Derive(row[0], form, 1, (stem, _, _) => Assert.NotEqual(0, stem.Length)));
            Assert.True(row[1].Length + row[2].Length > 0, $"{row[0]} has neither form nor word.");
        });
    }

    [Fact]
    public void Every_pattern_is_of_a_kind_that_some_root_has()
    {
        var kinds = EmbeddedTable.Rows("language/roots.tsv").Select(row => RootPatterns.KindOf(row[0])).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(kinds, EmbeddedTable.Rows("language/patterns.tsv").Where(row => row[3] != "infix")
            .Select(row => row[1]).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_word_stands_once_in_a_class() => Assert.Empty(
        EmbeddedTable.Rows("language/words.tsv").SelectMany(row => Words(row[0]).Select(word => (word, row[1])))
            .Concat(EmbeddedTable.Rows("language/roots.tsv").SelectMany(row => Words(row[2]).Distinct(StringComparer.Ordinal).Select(word => (word, row[0]))))
            .GroupBy(entry => entry).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_stem_fits_the_index_and_every_band_is_one() => StemTables.Read(EmbeddedTable.Rows, (stem, classes, band) =>
    {
        Assert.InRange(stem.Length, 1, WordLetters.MaxStem);
        Assert.InRange(band, 1, 3);
        Assert.NotEqual(StemClass.None, classes);
    });

    [Fact]
    public void Affixes_are_written_in_the_letters_of_keys() => Assert.All(
        EmbeddedTable.Rows("language/affixes.tsv"), row => Assert.Equal(Folder.Key.Fold(row[1]), row[1]));

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
