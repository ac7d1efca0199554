using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Tests.Candidates;

public sealed class LatinReadingsTests
{
    [Theory]
    [InlineData("a place", EntityKind.Place, false, "القضارف", "Gedaref", "جيداريف")]
    [InlineData("a place of two words", EntityKind.Place, false, "تل عفر", "Tal Afar", "تال افار")]
    [InlineData("a place that says what it is", EntityKind.Place, false, "مطار مصراتة", "Misrata airport", null)]
    [InlineData("a place of fewer words", EntityKind.Place, false, "الدار البيضاء", "Casablanca", null)]
    [InlineData("nearly the form itself", EntityKind.Place, false, "تبريز", "Tabriz", null)]
    [InlineData("a short word", EntityKind.Place, false, "قم", "Qom", null)]
    [InlineData("a full name", EntityKind.Person, false, "جدعون ساعر", "Gideon Sa'ar", "جيديون سار")]
    [InlineData("a full name of more words", EntityKind.Person, false, "محمد سيالة", "Mohamed Taha Siala", null)]
    [InlineData("a surname", EntityKind.Person, true, "الناظوري", "Abdelrazek al-Nadouri", "نادوري")]
    [InlineData("a body of several words", EntityKind.Organization, false, "المؤسسة الوطنية للنفط", "National Oil Corporation", null)]
    [InlineData("a company of one", EntityKind.Company, false, "بايكار", "Baykar Teknoloji", null)]
    [InlineData("a company of one word", EntityKind.Company, false, "لوفتهانزا", "Lufthansa", "لوفثانسا")]
    [InlineData("an acronym", EntityKind.Organization, false, "يويفا", "UEFA", null)]
    [InlineData("no Latin name", EntityKind.Place, false, "سرت", null, null)]
    public void A_right_form_has_a_reading(string what, EntityKind kind, bool isShort, string form, string? latin, string? readings)
    {
        var reading = LatinReadings.Of(Folder.Key.Fold(form).AsSpan(), isShort, kind, latin);
        Assert.True(readings is null ? reading is null : readings.Split('|').Contains(reading, StringComparer.Ordinal), $"{what}: {reading}");
    }

    [Fact]
    public void A_users_table_has_them_too()
    {
        var names = ArabicNameNormalizer.Create(options => options.AddTable("towns", "canonical,kind,latin,cues\nالمفلحي,place,al-Muflihi,يافع"));
        var result = names.Rewrite("وصل الوفد إلى مدينة موفليهي في يافع أمس.");
        var change = Assert.Single(result.Changes);
        Assert.Equal("المفلحي", change.Replacement);
        Assert.Equal("near to 'موفليهي', which is 'al-Muflihi' read letter by letter", change.Mention.Evidence[0]);
    }
}
