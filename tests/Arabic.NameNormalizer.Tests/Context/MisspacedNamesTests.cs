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
        { "a space in a name of three words", "قال زعيم تنظيم القاعدة السابق أسا مة بن لادن في تسجيل إنه باق.", "قال زعيم تنظيم القاعدة السابق أسامة بن لادن في تسجيل إنه باق." },
        { "a space in a surname of two words", "قال رئيس الوزراء التركي السابق أحمد داود أوغ لو إن أنقرة أخطأت.", "قال رئيس الوزراء التركي السابق أحمد داود أوغلو إن أنقرة أخطأت." },
        { "a space behind the article", "استقبل رئيس المجلس الرئاسي الليبي محمد ال منفي سفير إيطاليا.", "استقبل رئيس المجلس الرئاسي الليبي محمد المنفي سفير إيطاليا." },
        { "a house is no article", "قال ولي العهد السعودي محمد بن سلمان ال سعود إن الرؤية ماضية.", "قال ولي العهد السعودي محمد بن سلمان ال سعود إن الرؤية ماضية." },
        { "a title is no part of the letters", "قال الفريق أول صدام حفتر إن القيادة جاهزة.", "قال الفريق أول صدام حفتر إن القيادة جاهزة." },
        { "no evidence", "كان في البيت بو تين كثير.", "كان في البيت بو تين كثير." },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Spaces_are_put_where_the_name_has_them(string name, string text, string expected) =>
        Rewrites.To(name, text, expected);
}
