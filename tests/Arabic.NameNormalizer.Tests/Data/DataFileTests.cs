using System.Text;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Data;

public sealed class DataFileTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static TheoryData<string> Tables =>
        [.. Repository.Files("data", "*.tsv").Concat(Repository.Files("tests/Arabic.NameNormalizer.Tests/Golden", "*.tsv"))];

    /// <summary>What people wrote; what a command has counted has counts for reasons.</summary>
    public static TheoryData<string> ReasonedTables =>
        [.. Repository.Files("data", "*.tsv").Where(file => !file.StartsWith("data/engine/", StringComparison.Ordinal))];

    public static TheoryData<string> DataTables => [.. Repository.Files("data", "*.tsv")];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_utf8_without_a_mark_and_ends_its_lines_with_line_feeds(string file)
    {
        var text = Strict.GetString(Repository.Bytes(file));
        Assert.False(text.StartsWith('\uFEFF'), "a byte-order mark");
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal), "blank lines at the end");
    }

    [Theory]
    [MemberData(nameof(DataTables))]
    public void No_line_ends_in_blanks_and_no_cell_has_them_at_its_edges(string file) => Assert.All(
        Lines(file), line =>
        {
            Assert.False(line.EndsWith(' '), line);
            if (!line.StartsWith('#')) Assert.All(line.Split('\t'), cell => Assert.Equal(cell.Trim(), cell));
        });

    [Theory]
    [MemberData(nameof(DataTables))]
    public void Every_row_has_as_many_cells_as_the_header(string file)
    {
        var rows = Lines(file).Where(line => !line.StartsWith('#') && line.Length > 0).Select(line => line.Split('\t')).ToList();
        Assert.All(rows, cells => Assert.True(cells.Length == rows[0].Length, $"{string.Join("\t", cells)}: {cells.Length} of {rows[0].Length}"));
    }

    [Theory]
    [MemberData(nameof(DataTables))]
    public void No_text_holds_invisible_characters(string file) => Assert.All(Lines(file), line =>
        Assert.DoesNotContain(line, c => c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\uFEFF' or '\u00A0' or '\u0640'));

    [Theory]
    [InlineData("data/language/given-names.tsv")]
    [InlineData("data/language/guard-words.tsv")]
    [InlineData("data/language/letter-names.tsv")]
    [InlineData("data/language/proclitics.tsv")]
    [InlineData("data/language/name-parts.tsv")]
    [InlineData("data/language/roots.tsv")]
    [InlineData("data/language/folding.tsv")]
    [InlineData("data/language/presentation-forms.tsv")]
    [InlineData("data/language/html-elements.tsv")]
    [InlineData("data/language/html-references.tsv")]
    public void No_entry_stands_twice(string file) => Assert.Empty(
        Lines(file).Where(line => !line.StartsWith('#') && line.Length > 0).Select(line => line.Split('\t')[0])
            .GroupBy(entry => entry, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [MemberData(nameof(ReasonedTables))]
    public void Every_row_of_a_language_table_or_topic_has_a_reason(string file)
    {
        var rows = Lines(file).Where(line => !line.StartsWith('#') && line.Length > 0).Select(line => line.Split('\t')).ToList();
        var reason = Array.IndexOf(rows[0], "reason");
        if (file.EndsWith("entities.tsv", StringComparison.Ordinal)) reason = Array.IndexOf(rows[0], "description");
        Assert.True(reason >= 0, "no column 'reason'");
        Assert.All(rows, cells => Assert.True(cells[reason].Length > 0, $"{cells[0]} has no reason"));
    }

    private static string[] Lines(string file) => Repository.Read(file).TrimEnd('\n').Split('\n');
}
