using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Channel;

/// <summary>The fast passes against <see cref="ChannelDistance"/>, which works every cell out.</summary>
public sealed class ChannelPassTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char["ابتجحدرسشعغفقكلمنهويء"].Array[1, 12].Select(letters => new string(letters)),
        Gen.Char["اويرلتشكسجغه"].Array[1, 10].Select(letters => "ال" + new string(letters)));

    [Fact]
    public void Without_a_limit_the_cost_is_that_of_the_distance() => Gen.Select(Word, Word).Sample((query, word) =>
    {
        var (written, letters) = (ChannelAlphabet.Encode(query), ChannelAlphabet.Encode(word));
        var scorer = new TokenScorer();
        scorer.Prepare(ChannelCosts.Default, written);
        Assert.Equal(ChannelDistance.Of(ChannelCosts.Default, written, letters), scorer.Cost(letters));
    }, iter: 2000);

    [Fact]
    public void Rows_at_once_and_cell_by_cell_come_to_the_same() => Gen.Select(Word, Word).Sample((query, word) =>
    {
        var letters = ChannelAlphabet.Encode(word);
        var pass = new ChannelPass();
        pass.Prepare(ChannelCosts.Default, ChannelAlphabet.Encode(query));
        var cost = pass.Plain(letters, out var plainRead);
        Assert.Equal((cost, plainRead), (pass.Of(letters, out var read), read));
    }, iter: 4000);

    [Fact]
    public void A_limit_hides_what_costs_more() => Gen.Select(Word, Word, Gen.Int[0, 40_000]).Sample((query, word, limit) =>
    {
        var letters = ChannelAlphabet.Encode(word);
        var scorer = new TokenScorer();
        scorer.Prepare(ChannelCosts.Default, ChannelAlphabet.Encode(query));
        var exact = scorer.Cost(letters);
        Assert.Equal(exact <= limit ? exact : ChannelDistance.Never, scorer.Cost(letters, limit));
    }, iter: 1000);

    [Fact]
    public void Scratch_memory_keeps_nothing_of_the_word_before() => Gen.Select(Word, Word, Word).Sample((first, second, word) =>
    {
        var letters = ChannelAlphabet.Encode(word);
        var used = new TokenScorer();
        used.Prepare(ChannelCosts.Default, ChannelAlphabet.Encode(first));
        used.Cost(letters);
        used.Prepare(ChannelCosts.Default, ChannelAlphabet.Encode(second));
        var fresh = new TokenScorer();
        fresh.Prepare(ChannelCosts.Default, ChannelAlphabet.Encode(second));
        Assert.Equal(fresh.Cost(letters), used.Cost(letters));
        Assert.Equal(fresh.Read, used.Read);
    }, iter: 1000);

    [Fact]
    public void Costs_by_context_allocate_nothing()
    {
        var scorer = new TokenScorer();
        var (query, word) = (ChannelAlphabet.Encode("حافتار"), ChannelAlphabet.Encode("حفتر"));
        Assert.Equal(0, Allocations.Of(() =>
        {
            scorer.Prepare(ChannelCosts.Default, query);
            scorer.Cost(word);
        }));
    }
}
