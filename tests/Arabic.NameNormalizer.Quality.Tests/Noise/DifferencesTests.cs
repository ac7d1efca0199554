using Arabic.NameNormalizer.Quality.Noise;

namespace Arabic.NameNormalizer.Quality.Tests.Noise;

public sealed class DifferencesTests
{
    [Theory]
    [InlineData("أحمد", "احمد", "none but folding")]
    [InlineData("دنيس", "دينيس", "vowel length")]
    [InlineData("درنا", "درنه", "vowel length")]
    [InlineData("جولدمان", "قولدمان", "consonant class")]
    [InlineData("حسسن", "حسن", "consonant class")]
    [InlineData("جناحي", "الجناحي", "article")]
    [InlineData("حفبر", "حفتر", "dots, shape")]
    [InlineData("الدنيس", "دينيس", Differences.Several)]
    [InlineData("حتر", "حفتر", "other")]
    [InlineData("لينكون", "لينكولن", "other")]
    public void The_kind_is_what_a_reader_would_say(string query, string form, string kind) =>
        Assert.Equal(kind, Differences.Name(query, [form]));

    [Fact]
    public void The_nearest_form_counts() => Assert.Equal("vowel length", Differences.Name("حفتار", ["خليفة حفتر", "حفتر"]));
}
