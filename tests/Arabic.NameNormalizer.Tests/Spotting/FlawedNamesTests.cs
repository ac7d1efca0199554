using Arabic.NameNormalizer.Spotting;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Spotting;

/// <summary>Names of several words of which all but one stand in a text as they are.</summary>
public sealed class FlawedNamesTests
{
    public static TheoryData<string, string, string> Rows => new()
    {
        { "a letter doubled", "قالت وززارة الدفاع الروسية إنها أسقطت مسيرات.", "قالت وزارة الدفاع الروسية إنها أسقطت مسيرات." },
        { "letters swapped", "رفعت هيئة الحيققة والكرامة تقريرها.", "رفعت هيئة الحقيقة والكرامة تقريرها." },
        { "other dots", "أعلن مكتب التحقيقات الفبدرالي توقيف مشتبه به.", "أعلن مكتب التحقيقات الفيدرالي توقيف مشتبه به." },
        { "behind a proclitic", "وفي بيان لمكتب التحقيقات الفبدرالي أمس.", "وفي بيان لمكتب التحقيقات الفيدرالي أمس." },
        { "the first word, behind a proclitic", "جاء ذلك في بيان لوززارة الدفاع الروسية.", "جاء ذلك في بيان لوزارة الدفاع الروسية." },
        { "a space within", "زار وفد من اللجنة الدول ية للصليب الأحمر السجن.", "زار وفد من اللجنة الدولية للصليب الأحمر السجن." },
        { "no space", "زار وفد من اللجنة الدولية للصليبالأحمر السجن.", "زار وفد من اللجنة الدولية للصليب الأحمر السجن." },
        { "a word of the language makes another thing", "اجتمع مجلس الأمن العربي أمس.", "اجتمع مجلس الأمن العربي أمس." },
        { "a word that is not near", "أعلن مكتب التحقيقات البلوتوني توقيف مشتبه به.", "أعلن مكتب التحقيقات البلوتوني توقيف مشتبه به." },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_flawed_word_is_put_right(string name, string text, string expected) => Rewrites.To(name, text, expected);

    [Theory]
    [InlineData("ﷲ", 60)]
    [InlineData("ﻻ", 150)]
    [InlineData("ظ", 200)]
    [InlineData("ظ", 201)]
    public void Words_of_any_length_may_stand_around_a_strange_one(string letter, int count)
    {
        var word = string.Concat(Enumerable.Repeat(letter, count));
        var around = string.Join(" ", Enumerable.Repeat(word, NameFile.Most));
        Rewrites.To("alone", $"{around} وززارة {around}", $"{around} وززارة {around}");
        Rewrites.To("in a garbled text", $"قال خليفة هفتار {around} ظظظظظ {around}", $"قال خليفة حفتر {around} ظظظظظ {around}");
    }

    [Fact]
    public void A_name_is_filed_by_what_a_text_has_of_it()
    {
        string[] words = ["ا", "بب", "ججج", "دددد", "هه", "و"];
        Gen.Select(Gen.Shuffle(words), Gen.Int[NameFile.Fewest, NameFile.Most], Gen.Int[0, NameFile.Most - 1], Gen.Int[1, 2]).Sample((shuffled, count, place, left) =>
        {
            if (place + left > count) return;
            var hash = NameFile.Start(count, place, left);
            // In another order than they are filed.
            for (var i = count - 1; i >= 0; i--)
                if (i < place || i >= place + left) hash = unchecked(hash + NameFile.Of(shuffled[i].AsSpan(), i));
            var sameWords = NameFile.Start(count, place, left);
            for (var i = 0; i < count; i++)
                if (i < place || i >= place + left) sameWords = unchecked(sameWords + NameFile.Of(shuffled[count - 1 - i].AsSpan(), i));
            var expected = Enumerable.Range(0, count).Where(i => i < place || i >= place + left).All(i => shuffled[i] == shuffled[count - 1 - i]);
            Assert.Equal(expected, hash == sameWords);
        });
    }
}
