using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Context;

public sealed class MisspacedNamesTests
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "a space in a name", "التقى الرئيس الروسي فلاديمير بو تين نظيره التركي.", "التقى الرئيس الروسي فلاديمير بوتين نظيره التركي." },
        { "a space that moved", "استقبل الرئيس الإيراني السابق محمود أحمدين جاد الوفد.", "استقبل الرئيس الإيراني السابق محمود أحمدي نجاد الوفد." },
        { "a compound may be two words", "زار الوفد دار فور في السودان.", "زار الوفد دار فور في السودان." },
        { "and is one in a text with garbled names", "انسحب خليفة هفتر من بن غازي في ليبيا.", "انسحب خليفة حفتر من بنغازي في ليبيا." },
        { "no space at all in a person's name", "قال عبدالفتاحالبرهان إن الجيش السوداني لن يتفاوض.", "قال عبد الفتاح البرهان إن الجيش السوداني لن يتفاوض." },
        { "nor in another", "أعلنت إيران بدء عمليةالوعدالصادق ضد إسرائيل.", "أعلنت إيران بدء عملية الوعد الصادق ضد إسرائيل." },
        { "a compound may be one word", "قال الرئيس المصري عبدالفتاح السيسي إنه قلق.", "قال الرئيس المصري عبدالفتاح السيسي إنه قلق." },
        { "too few letters", "ما لي وما لك في هذا الأمر من مالي.", "ما لي وما لك في هذا الأمر من مالي." },
        { "no evidence", "كان في البيت بو تين كثير.", "كان في البيت بو تين كثير." },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Spaces_are_put_where_the_name_has_them(string name, string text, string expected) =>
        Rewrites.To(name, text, expected);
}
