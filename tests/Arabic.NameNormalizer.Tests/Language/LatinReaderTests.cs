using Arabic.NameNormalizer.Language;

namespace Arabic.NameNormalizer.Tests.Language;

public sealed class LatinReaderTests
{
    [Theory]
    [InlineData("letter by letter", "Gedaref", "غيداريف|جيداريف")]
    [InlineData("the article is left out", "al-Hariga", "هاريغا")]
    [InlineData("an article by itself, too", "El Obeid", "اوبيد")]
    [InlineData("two letters for one sound", "Khashoggi", "خاشوجي|خاشوغي")]
    [InlineData("the same letter twice", "Hammamet", "هاماميت")]
    [InlineData("a w before a vowel of its letter", "Wolfensohn", "وولفينسوهن")]
    [InlineData("signs are lost", "Çelik Şimşek", "سيليك سيمسيك")]
    [InlineData("capitals with signs", "İzmir", "يزمير|ازمير")]
    [InlineData("a u that keeps the g hard", "Guelleh", "غيليه")]
    [InlineData("a hyphen within a name", "Kramp-Karrenbauer", "كرامبكارينباوير")]
    [InlineData("an apostrophe", "Sa'ar", "سار")]
    [InlineData("vowels at the beginning", "Urmia Elazig Aden", "اورميا الازيغ ادين")]
    [InlineData("digits are no letters", "5+5 committee", "")]
    [InlineData("nor is another script", "Хафтар", "")]
    [InlineData("nothing", "", "")]
    public void A_name_is_read_letter_by_letter(string what, string latin, string readings) =>
        Assert.True(readings.Split('|').Contains(string.Join(' ', LatinReader.Default.Read(latin)), StringComparer.Ordinal), $"{what}: {string.Join(' ', LatinReader.Default.Read(latin))}");
}
