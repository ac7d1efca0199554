using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;

namespace Arabic.NameNormalizer.Tests.Language;

public sealed class LetterNamesTests
{
    private static readonly List<string[]> Rows = [.. EmbeddedTable.Rows("language/letter-names.tsv")];

    [Fact]
    public void Every_letter_of_the_alphabet_has_a_name() => Assert.All(
        Enumerable.Range('A', 26), letter => Assert.Contains(Rows, row => row[1].Contains((char)letter, StringComparison.Ordinal)));

    [Fact]
    public void Every_row_has_one_word_and_some_letters() => Assert.All(Rows, row =>
    {
        Assert.DoesNotContain(' ', row[0]);
        Assert.Matches("^[A-Z]+$", row[1]);
        Assert.Matches("^(?:yes|no)$", row[2]);
    });

    [Fact]
    public void A_spelling_stands_once() =>
        Assert.Equal(Rows.Count, Rows.Select(row => Folder.Light.Fold(row[0])).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("بي", "BP", false)]
    [InlineData("آي", "I", false)]
    [InlineData("إيه", "A", false)]
    [InlineData("إن", "N", true)]
    [InlineData("آن", "N", true)]
    [InlineData("إى", "AIE", true)]
    [InlineData("كتاب", "", false)]
    public void A_word_is_a_letter_by_its_spelling_or_by_its_folded_letters(string word, string letters, bool isWord) =>
        Assert.Equal(new LetterName(letters, isWord), LetterNames.Default.Of(word));

    [Theory]
    [InlineData("دبليو", true)]
    [InlineData("والاف", true)]
    [InlineData("ليو", true)]
    [InlineData("كتاب", false)]
    [InlineData("ف", false)]
    [InlineData("", false)]
    public void A_folded_word_may_be_one_also_behind_proclitics(string key, bool mayBe) => Assert.Equal(mayBe, LetterNames.Default.MayBe(key.AsSpan()));
}
