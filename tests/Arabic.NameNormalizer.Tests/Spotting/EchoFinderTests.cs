using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Spotting;

public sealed class EchoFinderTests
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "a surname as in the full name before", "قال زعيم التيار الصدري في العراق مقتدا سدر إنه انسحب. وأضاف سدر أن الوقت ضيق.", "قال زعيم التيار الصدري في العراق مقتدى الصدر إنه انسحب. وأضاف الصدر أن الوقت ضيق." },
        { "two words of a surname that became one", "قال رئيس المؤسسة الوطنية للنفط في ليبيا مصطفى سانالاه إن الحقل مغلق. وتمسك سانالاه بمنصبه.", "قال رئيس المؤسسة الوطنية للنفط في ليبيا مصطفى صنع الله إن الحقل مغلق. وتمسك صنع الله بمنصبه." },
        { "the table has no short form", "التقت رئيسة وزراء فنلندا سنا مارن نظيرها في هلسنكي. وقالت مارن إن بلادها تنتظر.", "التقت رئيسة وزراء فنلندا سانا مارين نظيرها في هلسنكي. وقالت مارين إن بلادها تنتظر." },
        { "behind a proclitic", "التقت رئيسة وزراء فنلندا سنا مارن نظيرها في هلسنكي. وسبق لمارن أن زارتها.", "التقت رئيسة وزراء فنلندا سانا مارين نظيرها في هلسنكي. وسبق لمارين أن زارتها." },
        { "a noun that the rest of a name made definite keeps its article", "أيدت المحكمة في المغرب سجن ناصر الزفزافي قائد هيراك الريف في الحسيمة. ويطالب ذوو معتقلي الهيراك بالإفراج عنهم.", "أيدت المحكمة في المغرب سجن ناصر الزفزافي قائد حراك الريف في الحسيمة. ويطالب ذوو معتقلي الحراك بالإفراج عنهم." },
        { "nothing was garbled before", "قالت مارن إن بلادها تنتظر.", "قالت مارن إن بلادها تنتظر." },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_garbled_alike_elsewhere_is_the_same_name(string name, string text, string expected) =>
        Rewrites.To(name, text, expected);

    [Fact]
    public void What_a_name_was_heard_by_is_no_echo_of_itself()
    {
        var result = ArabicNameNormalizer.Default.Rewrite("التقت رئيسة وزراء فنلندا سنا مارن نظيرها في هلسنكي. وقالت مارن إن بلادها تنتظر.");
        Assert.Equal(["near to", "written as"], result.Changes.Select(change => string.Join(' ', change.Mention.Evidence[0].Split(' ').Take(2))));
    }
}
