using System.Text;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Tests.IO;

public class DocumentReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Documents_of_random_texts_are_those_of_the_slow_cutter(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 5000; round++)
        {
            var text = RandomText.Of(random, mostPieces: 40);
            var unit = new DocumentFormat((DocumentUnit)random.Next(5), Separator: "ح");
            var limit = random.Next(2, 30);
            var documents = ReadAll(Reader(text, unit, limit, random));

            Assert.Equal(SlowCutter.Cut(text, unit, limit), documents);
            Assert.Equal(text, string.Concat(documents));
        }
    }

    [Theory]
    [InlineData("File", "one\ntwo\n\nthree", new[] { "one\ntwo\n\nthree" })]
    [InlineData("Line", "one\r\n\ntwo", new[] { "one\r\n", "\n", "two" })]
    [InlineData("Paragraph", "\n\none\ntwo\n \n\nthree\n", new[] { "\n\none\ntwo\n \n", "\nthree\n" })]
    [InlineData("Line", "", new string[0])]
    [InlineData("Separator", "--\none\n -- \n\n--\r\n--\n--", new[] { "--\n", "one\n -- \n\n--\r\n", "--\n", "--" })]
    [InlineData("Json", "{}\n\n{}", new[] { "{}\n", "\n", "{}" })]
    public void A_unit_ends_where_the_help_says(string unit, string text, string[] expected)
    {
        var format = new DocumentFormat(Enum.Parse<DocumentUnit>(unit), Separator: "--");
        Assert.Equal(expected, ReadAll(Reader(text, format, format.Limit, new Random(0))));
    }

    [Theory]
    [InlineData("ab\ncd ef", 6, "ab\n")] // the last line feed, though a space is nearer to the limit
    [InlineData("a\n\nb\n \nc\nd e", 9, "a\n\nb\n \n")] // the last blank line, though a line feed is nearer
    [InlineData("a\n\nbcd\nefg", 9, "a\n\nbcd\n")] // but none in the first half
    [InlineData("ab cd ef", 6, "ab cd ")]
    [InlineData("abcdefgh", 6, "abcdef")]
    [InlineData("abcde😀", 6, "abcde")]
    [InlineData("abcde\r\n", 6, "abcde")]
    [InlineData("abcdef", 6, "abcdef")]
    public void A_document_beyond_the_limit_is_cut_at_the_best_place_before_it(string text, int limit, string first) =>
        Assert.Equal(first, Reader(text, new DocumentFormat(DocumentUnit.File), limit, new Random(0)).Next());

    [Theory]
    [InlineData("None", "aa <b\ntitle='c d'>e f", 10, new[] { "aa ", "<b\ntitle='c d'>e f" })]
    [InlineData("None", "a `b\nb b` c d", 6, new[] { "a ", "`b\nb b` c d" })]
    [InlineData("None", "a <b c d e f", 6, new[] { "a <b ", "c d e ", "f" })]
    [InlineData("Html", "a <b c d e f", 6, new[] { "a ", "<b c d e f" })]
    [InlineData("Html", "<script>x\nx\n\nx</script> a b c", 6, new[] { "<script>x\nx\n\nx</script> ", "a b c" })]
    [InlineData("Html", "a<!-- b b b -->c d", 6, new[] { "a", "<!-- b b b -->c d" })]
    [InlineData("Html", "a\n\nb <p>\n</p> c d", 12, new[] { "a\n\nb <p>\n", "</p> c d" })]
    public void Markup_and_code_are_not_cut(string markup, string text, int limit, string[] expected)
    {
        foreach (var unit in new[] { DocumentUnit.File, DocumentUnit.Paragraph, DocumentUnit.Separator })
        {
            var format = new DocumentFormat(unit, Separator: "--", Markup: Enum.Parse<TextMarkup>(markup));
            if (unit == DocumentUnit.Paragraph && text.Contains("\n\n", StringComparison.Ordinal)) continue;
            Assert.Equal(expected, ReadAll(Reader(text, format, limit, new Random(0))));
        }
    }

    [Fact]
    public void Markup_that_never_ends_is_refused_and_what_came_before_is_handed_out()
    {
        var text = "قال <!-- " + string.Concat(Enumerable.Repeat("x\n", 9_000_000));
        var format = new DocumentFormat(DocumentUnit.File, Markup: TextMarkup.Html);
        var reader = new DocumentReader(new Utf8TextReader(new MemoryStream(Encoding.UTF8.GetBytes(text))), format, format.Limit);

        Assert.Equal("قال ", reader.Next());
        Assert.False(reader.NextIsAtHand);
        Assert.Contains("not closed", Assert.Throws<InputException>(() => reader.Next()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_before_bad_bytes_is_handed_out_first()
    {
        byte[] bytes = [.. "one\ntw"u8, 0xC7, .. "o\n"u8];
        var reader = new DocumentReader(new Utf8TextReader(new MemoryStream(bytes)), new DocumentFormat(DocumentUnit.Line), 100);

        Assert.Equal("one\n", reader.Next());
        Assert.False(reader.NextIsAtHand);
        Assert.Equal("tw", reader.Next());
        var failure = Assert.Throws<InvalidUtf8Exception>(() => reader.Next());
        Assert.Equal((6, 2), (failure.Offset, failure.Line));
    }

    [Fact]
    public void The_next_document_is_at_hand_only_when_it_is_complete()
    {
        var reader = new DocumentReader(new Utf8TextReader(new MemoryStream("one\ntwo\nthr"u8.ToArray())), new DocumentFormat(DocumentUnit.Line), 100);

        Assert.False(reader.NextIsAtHand);
        Assert.Equal("one\n", reader.Next());
        Assert.True(reader.NextIsAtHand);
        Assert.Equal("two\n", reader.Next());
        Assert.False(reader.NextIsAtHand);
        Assert.Equal("thr", reader.Next());
        Assert.Null(reader.Next());
    }

    private static DocumentReader Reader(string text, DocumentFormat unit, int limit, Random random)
    {
        var stream = new TrickleStream(Encoding.UTF8.GetBytes(text), random, most: 7);
        return new DocumentReader(new Utf8TextReader(stream, bufferSize: random.Next(4, 12)), unit, limit, random.Next(2, 12));
    }

    private static List<string> ReadAll(DocumentReader reader)
    {
        var documents = new List<string>();
        while (reader.Next() is { } document)
        {
            documents.Add(document);
            _ = reader.NextIsAtHand; // asking changes nothing
        }
        return documents;
    }
}
