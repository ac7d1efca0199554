using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Tests.Channel;

/// <summary>Slips cost more than usual transliteration and less than another word.</summary>
public sealed class NoiseTests
{
    [Theory]
    [InlineData("a dot lost", "النمروس", "النمروش", "القمروس")]
    [InlineData("a dot gained", "حفنر", "حفتر", "حفسر")]
    [InlineData("a letter struck twice", "باشاشغا", "باشاغا", "باشطمغا")]
    public void A_slip_costs_less_than_a_stranger_change(string slip, string written, string word, string other) =>
        Assert.True(Distance(written, word) < Distance(other, word), slip);

    [Theory]
    [InlineData("ط for ت", "حفطر", "حفنر", "حفتر")]
    [InlineData("a vowel put in", "حفتار", "حفتثر", "حفتر")]
    public void A_usual_variant_costs_less_than_a_slip(string way, string variant, string slip, string word) =>
        Assert.True(Distance(variant, word) < Distance(slip, word), way);

    [Fact]
    public void One_slip_costs_at_most_what_the_table_says_both_ways()
    {
        var noise = NoiseCosts.Default;
        var same = Distance("مستغانم", "مستغانم");
        Assert.InRange(Distance("مستغزنم", "مستغانم"), same, same + (noise.Change * 3 / 2) + 1000);
        Assert.InRange(Distance("مستانم", "مستغانم"), same, same + noise.Loss + (noise.Addition / 2) + 1000);
        Assert.InRange(Distance("مستغجانم", "مستغانم"), same, same + noise.Addition + (noise.Loss / 2) + 1000);
    }

    private static int Distance(string query, string word) =>
        ChannelDistance.Of(ChannelCosts.Default, query.AsSpan(), word.AsSpan());
}
