using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Spotting;

public sealed class RenderedNamesTests
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "an adjective and its noun", "أصدرت محكمة الجرائم العالمية في لاهاي بطلب كريم خان مذكرة توقيف.", "أصدرت المحكمة الجنائية الدولية في لاهاي بطلب كريم خان مذكرة توقيف." },
        { "what is listed is left to its row", "أصدرت المحكمة الجنائية الدولية في لاهاي مذكرة توقيف.", "أصدرت المحكمة الجنائية الدولية في لاهاي مذكرة توقيف." },
        { "words without evidence are words", "دخلت محكمة الجرائم العالمية في رواية الكاتب.", "دخلت محكمة الجرائم العالمية في رواية الكاتب." },
        { "nothing definite is a name", "شارك فيها محكمة جرائم عالمية بطلب كريم خان في لاهاي.", "شارك فيها محكمة جرائم عالمية بطلب كريم خان في لاهاي." },
        { "the name itself stands there", "رصدت الطائرات مرتزقة فاغنر الروس قرب القاعدة.", "رصدت الطائرات مرتزقة فاغنر الروس قرب القاعدة." },
        { "a surname translated, with a cue", "قال زعيم التيار الصدري مقتدى الثدي إنه انسحب.", "قال زعيم التيار الصدري مقتدى الصدر إنه انسحب." },
        { "the same without one", "قال الطبيب مقتدى الثدي إنه انسحب.", "قال الطبيب مقتدى الثدي إنه انسحب." },
        { "another body, which an adjective tells", "قال خليفة هفتر إن لجنة الانتخابات المركزية في طرابلس ليبيا ستعلن النتائج.", "قال خليفة حفتر إن لجنة الانتخابات المركزية في طرابلس ليبيا ستعلن النتائج." },
        { "four words, two of them others", "طالب خبراء الوكالة العالمية للقوة الذرية بزيارة المنشأة.", "طالب خبراء الوكالة الدولية للطاقة الذرية بزيارة المنشأة." },
        { "four words, one of them another: perhaps another country's", "ناقش المجلس الأعلى للأمن الوطني الخطة.", "ناقش المجلس الأعلى للأمن الوطني الخطة." },
        { "a preposition before what is right stays", "قال المتحدث لمنظمة الأمم المتحدة للطفولة إن الأطفال في خطر.", "قال المتحدث لمنظمة الأمم المتحدة للطفولة إن الأطفال في خطر." },
        { "who holds an office is not the office", "قال وزير الخزانة الأمريكي في واشنطن إن وزارة الخزانة الأميركية قلقة.", "قال وزير الخزانة الأمريكي في واشنطن إن وزارة الخزانة الأميركية قلقة." },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_name_that_was_translated_anew_is_put_right_where_the_text_tells(string name, string text, string expected) =>
        Rewrites.To(name, text, expected);

    [Theory]
    [InlineData("مجلس", "هيئة", true)]
    [InlineData("حزب", "حفلة", true)]
    [InlineData("وزير", "وزارة", false)]
    [InlineData("رئيس", "رئاسة", false)]
    [InlineData("أمن", "أمة", false)]
    [InlineData("نواب", "شيوخ", false)]
    [InlineData("شرق", "غرب", false)]
    [InlineData("أحمر", "أزرق", false)]
    [InlineData("ليبي", "سوري", false)]
    public void Words_that_must_be_told_apart_share_no_sense(string word, string other, bool areShared) =>
        Assert.Equal(areShared, Senses.Default.AreShared(Folder.Key.Fold(word).AsSpan(), Folder.Key.Fold(other).AsSpan()));

    [Theory]
    [InlineData("والعداله", 'و', "عداله")]
    [InlineData("للنفط", 'ل', "نفط")]
    [InlineData("المجلس", '\0', "مجلس")]
    [InlineData("واحد", '\0', "واحد")]
    public void A_word_is_what_is_glued_before_it_and_its_stem(string word, char glued, string rest)
    {
        Assert.Equal(glued, WordStem.Split(word.AsSpan(), out var stem));
        Assert.Equal(rest, stem.ToString());
    }
}
