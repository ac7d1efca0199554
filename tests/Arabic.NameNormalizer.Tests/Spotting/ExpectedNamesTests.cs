using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Spotting;

public sealed class ExpectedNamesTests
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "a surname far from its form behind the full name", "زار فايز السراج روما، ثم سافر السراخ إلى أنقرة.", "زار فايز السراج روما، ثم سافر السراج إلى أنقرة." },
        { "the same surname without the full name", "سافر السراخ إلى أنقرة.", "سافر السراخ إلى أنقرة." },
        { "a surname that is somebody else's beside a cue", "استقبل مرزوق غنيم رئيس مجلس الأمة الكويتي الوفد.", "استقبل مرزوق الغانم رئيس مجلس الأمة الكويتي الوفد." },
        { "the same without the cue", "استقبل مرزوق غنيم رئيس القسم الوفد.", "استقبل مرزوق غنيم رئيس القسم الوفد." },
        { "an alef with hamza is no article's", "قال مالك شركة تسلا الملياردير إلون ماسق إنه سيبيع.", "قال مالك شركة تسلا الملياردير إيلون ماسك إنه سيبيع." },
        { "a preposition before a surname", "تحدث بيريز لنتنياهو بعد أن عاد بنيامين نتنياهو إلى إسرائيل.", "تحدث بيريز لنتنياهو بعد أن عاد بنيامين نتنياهو إلى إسرائيل." },
        { "an adjective of the country behind a place", "قصفت الطائرات ترهوىة الليبية أمس وقتلت قائدا من الكانيات.", "قصفت الطائرات ترهونة الليبية أمس وقتلت قائدا من الكانيات." },
        { "the same word without it", "قصفت الطائرات أمس ترهوىة وقتلت قائدا.", "قصفت الطائرات أمس ترهوىة وقتلت قائدا." },
        { "another given name is another person", "زار فايز السراج روما، ثم سافر كمال السراخ إلى أنقرة.", "زار فايز السراج روما، ثم سافر كمال السراخ إلى أنقرة." },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_name_that_the_text_has_is_expected_in_it(string name, string text, string expected) =>
        Rewrites.To(name, text, expected);
}
