using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Channel;

public sealed class ChannelTests
{
    private static readonly Gen<string> Word = Gen.Char["ءابتثجحخدذرزسشصضطظعغفقكلمنهوياويالپڤ"].Array[1, 10].Select(letters => new string(letters));

    [Fact]
    public void The_distance_is_what_its_slow_twin_says() => Gen.Select(Word, Word).Sample((query, word) => Assert.Equal(
        SlowChannel.Distance(ChannelCosts.Default, query, word), Distance(query, word)), iter: 2000);

    [Theory]
    [InlineData("جلازونوف", "غلازونوف", "بلازونوف")]
    [InlineData("كروغر", "كرويغر", "كروبغر")]
    [InlineData("لورنس", "لورنز", "لورنق")]
    [InlineData("المنسي", "منسي", "سلمنسي")]
    public void A_usual_variant_costs_less_than_another_word(string name, string variant, string other) =>
        Assert.True(Distance(variant, name) < Distance(other, name));

    [Theory]
    [InlineData("", "حفتر")]
    [InlineData("حفتر1", "حفتر2")]
    [InlineData("Haftar", "حفتر")]
    public void What_has_no_sound_is_never_alike(string query, string word) =>
        Assert.Equal(ChannelDistance.Never, Distance(query, word));

    [Fact]
    public void A_row_of_no_sense_is_refused() =>
        Assert.Throws<FormatException>(() => ChannelTable.Read([["*", "ا", "*", "b", "1", "2"]]));

    private static int Distance(string query, string word) =>
        ChannelDistance.Of(ChannelCosts.Default, query.AsSpan(), word.AsSpan());
}
