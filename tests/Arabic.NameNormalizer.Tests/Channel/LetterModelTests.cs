using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Training;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Channel;

public sealed class LetterModelTests
{
    [Fact]
    public void What_may_follow_two_letters_sums_to_one() => Gen.Int[0, ChannelAlphabet.Other].Array[2].Sample(before =>
    {
        var sum = Enumerable.Range(0, ChannelAlphabet.Size).Sum(letter => Math.Exp(-LetterModel.Default.Cost(before[0], before[1], letter) / 1000.0));
        Assert.InRange(sum, 0.98, 1.02);
    }, iter: 500);

    [Fact]
    public void A_word_costs_what_its_letters_and_its_end_cost()
    {
        var letters = ChannelAlphabet.Encode("حفتر");
        int first = 0, second = 0, sum = 0;
        foreach (var letter in letters.Append((byte)ChannelAlphabet.Edge))
        {
            sum += LetterModel.Default.Cost(first, second, letter);
            (first, second) = (second, letter);
        }
        Assert.Equal(sum, LetterModel.Default.Cost("حفتر"));
    }

    [Theory]
    [InlineData("بيتروف", "تفورفب")]
    [InlineData("محمود", "ححححح")]
    public void A_name_costs_less_than_its_letters_in_disorder(string name, string disorder) =>
        Assert.True(LetterModel.Default.Cost(name) < LetterModel.Default.Cost(disorder));

    [Fact]
    public void Counts_are_of_spellings_seen_more_than_once_a_row_each()
    {
        List<string> rows = LetterCounts.Of([new("a", "باب", 5), new("b", "بار", 1), new("c", "باب", 9)]);
        Assert.Equal(["<\t<\tب\t2", "<\tب\tا\t2"], rows);
    }

    [Fact]
    public void The_embedded_rows_are_whole() => Assert.All(EmbeddedTable.Rows("engine/letters.tsv"), row => Assert.Equal(4, row.Length));
}
