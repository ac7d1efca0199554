using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Tests.Training;

public sealed class PairTests
{
    [Theory]
    [InlineData("without a header", "حتر\tحفتر\n", "حتر حفتر 1")]
    [InlineData("with a count", "حتر\tحفتر\t7\n", "حتر حفتر 7")]
    [InlineData("with a header", "canonical\tcount\tvariant\nحفتر\t3\tحتر\n", "حتر حفتر 3")]
    [InlineData("aliases of a table of names, as CSV", "alias,canonical,noise\nحتر,حفتر,typo\n", "حتر حفتر 1")]
    [InlineData("folded, each pair once", "حتر\tحفتر\nحتـر\tحفتر\t2\n", "حتر حفتر 3")]
    [InlineData("word by word", "خليفة حتر\tخليفة حفتر\n", "حتر حفتر 1; خليفه خليفه 1")]
    [InlineData("what has no sound is passed over if it stays", "لواء 444\tلوا 444\n", "لواء لوا 1")]
    public void Pairs_are_read(string why, string text, string pairs) => Assert.Equal((why, pairs), (why, Pairs(text, out _)));

    [Theory]
    [InlineData("nothing", "# nothing\n", "ANN111 1,1")]
    [InlineData("one cell", "حتر\n", "ANN112 1,1")]
    [InlineData("an empty side", "حتر\tحفتر\n\tحفتر\n", "ANN112 2,1")]
    [InlineData("no letters", "حتر\tحفتر\n...\tحفتر\n", "ANN113 2,1")]
    [InlineData("foreign letters", "حتر\tحفتر\nحتر\tHaftar\n", "ANN113 2,5")]
    [InlineData("a count of nothing", "حتر\tحفتر\t0\n", "ANN114 1,10")]
    [InlineData("words that have no partner", "خليفة حتر\tحفتر\n", "ANN115 1,1")]
    [InlineData("the same on both sides", "حفـتر\tحفتر\n", "ANN116 1,1")]
    [InlineData("all at once", "حتر\tحفتر\tx\nحتر\t\n", "ANN114 1,10; ANN112 2,1")]
    public void What_is_wrong_is_told(string why, string text, string faults)
    {
        Pairs(text, out var collector);
        Assert.Equal((why, faults), (why, string.Join("; ", collector.Sorted().Select(fault => $"{fault.Code} {fault.Line},{fault.Column}"))));
    }

    [Theory]
    [InlineData("Haftar\tحفتر\t9\n", true)]
    [InlineData("latin\tarabic\nHaftar\tحفتر\n", true)]
    [InlineData("حتر\tحفتر\n", false)]
    public void Latin_spellings_are_told_from_variants(string text, bool isLatin) => Assert.Equal(isLatin, Read(text, new TableFaults()).IsLatin);

    [Fact]
    public void The_same_pairs_give_the_same_table_whatever_their_order()
    {
        List<WordPair> pairs = [.. new[] { "كمال", "كريم", "شاكر", "مبارك" }.Select(word => new WordPair(word.Replace('ك', 'د'), word, 2))];
        Assert.Equal(PairTrainer.Alone(pairs), PairTrainer.Alone(pairs));
        Assert.Equal(PairTrainer.OnTop(pairs, 10), PairTrainer.OnTop(pairs, 10));
    }

    [Fact]
    public void What_pairs_teach_becomes_cheaper_and_the_rest_stays_near()
    {
        List<WordPair> pairs = [.. new[] { "كمال", "كريم", "شاكر", "مبارك", "زكريا", "باكير" }.Select(word => new WordPair(word.Replace('ك', 'د'), word, 5))];
        var costs = new ChannelCosts(ChannelTable.Read(PairTrainer.OnTop(pairs, 300).Select(row => row.Split('\t'))), NoiseCosts.Default);
        Assert.True(Cost(costs, "دنان", "كنان") < Cost(ChannelCosts.Default, "دنان", "كنان") - 1000);
        Assert.InRange(Cost(costs, "هفتر", "حفتر") - Cost(ChannelCosts.Default, "هفتر", "حفتر"), -500, 500);

        static int Cost(ChannelCosts costs, string query, string word) => ChannelDistance.Of(costs, query.AsSpan(), word.AsSpan());
    }

    private static string Pairs(string text, out TableFaults faults)
    {
        faults = new TableFaults();
        return string.Join("; ", LabelledPairs.Of(Read(text, faults).Rows, faults).Select(pair => $"{pair.Written} {pair.Word} {pair.Count}"));
    }

    private static PairFile Read(string text, TableFaults faults) => PairFile.Read(TableSource.FromText("pairs", text), faults);
}
