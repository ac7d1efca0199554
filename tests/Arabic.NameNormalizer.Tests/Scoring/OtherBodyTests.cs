namespace Arabic.NameNormalizer.Tests.Scoring;

/// <summary>Bodies and places whose names differ in a word from one of the tables, each beside one that is garbled.</summary>
public sealed class OtherBodyTests
{
    [Theory]
    [InlineData("another country's authority", "هيئة الطاقة الذرية المصرية", null)]
    [InlineData("its adjective garbled", "هيئة الطاقة الذرية الإيرنية", "منظمة الطاقة الذرية الإيرانية")]
    [InlineData("in other words", "هيئة الطاقة النووية الإيرانية", "منظمة الطاقة الذرية الإيرانية")]
    [InlineData("another league", "جامعة الدول الأفريقية", null)]
    [InlineData("a letter doubled", "جامعة الدوول العربية", "جامعة الدول العربية")]
    [InlineData("another country's council", "مجلس الأمن القومي الأوكراني", null)]
    [InlineData("another palace", "قصر الأخيار", null)]
    [InlineData("its last letter another", "بني وليط", "بني وليد")]
    public void A_known_word_in_place_of_the_name_s_own_is_another_name(string what, string name, string? canonical) =>
        Assert.True(canonical == ArabicNameNormalizer.Default.Resolve(name).Canonical, $"{what}: {ArabicNameNormalizer.Default.Resolve(name)}");
}
