using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Tests.Grammar;

/// <summary>Words that only look like a garbled name, each beside one that may be one.</summary>
public sealed class NameGrammarTests
{
    private static readonly Dictionary<string, NameForm> Forms = NameTables.Read([TableSource.FromText("t",
        "canonical\tshort\tkind\nبوروندي\t\tplace\nعادل الجبير\tالجبير\tperson\nالكونغرس\t\torganization\nعبد الله بو حبيب\tبو حبيب\tperson\n"
        + "القدس\t\tplace\nالأوروغواي\t\tplace\nخليفة حفتر\tحفتر\tperson\nتركيا\t\tplace")])
        .Forms.ToDictionary(form => form.Surface, StringComparer.Ordinal);

    [Theory]
    [InlineData("an adjective of a place", "تركيه", "تركيا", false)]
    [InlineData("an adjective of a name that ends in yeh", "الاوروجوايي", "الأوروغواي", false)]
    [InlineData("a vowel of a place", "توركيا", "تركيا", true)]
    [InlineData("a noun with an article", "البوروندي", "بوروندي", false)]
    [InlineData("a letter of a place", "بورندي", "بوروندي", true)]
    [InlineData("nothing but the article", "كونغرس", "الكونغرس", false)]
    [InlineData("the article and a vowel", "كونجريس", "الكونغرس", true)]
    [InlineData("a compound in one word", "عبدالله بوحبيب", "عبد الله بو حبيب", false)]
    [InlineData("two words run together", "خليفهحفتر", "خليفة حفتر", true)]
    [InlineData("an elative", "اقدس", "القدس", false)]
    [InlineData("an adjective of a surname may be a slip", "الجبيري", "الجبير", true)]
    public void Some_words_cannot_be_a_garbled_name(string what, string words, string name, bool isAllowed) =>
        Assert.True(isAllowed == (new NameGrammar().Allows(words.AsSpan(), Forms[name], null, hasAlef: true, isNoun: false) && !new NameGrammar().IsRightAsItIs(words.AsSpan(), Forms[name])), what);

    [Theory]
    [InlineData("an adjective", false, false)]
    [InlineData("a noun", true, true)]
    public void A_word_with_the_ending_of_an_adjective_may_be_a_place_where_it_is_none(string what, bool isNoun, bool isAllowed) =>
        Assert.True(isAllowed == new NameGrammar().Allows("بورندي".AsSpan(), Form("place", "بورندة"), null, hasAlef: false, isNoun), what);

    [Theory]
    [InlineData("another word", "organization", "مجموعة فاغنر", "مرتزقة فاغنر", false)]
    [InlineData("a usage that is a word by chance", "place", "أولان باتور", "أولان باتر", true)]
    [InlineData("a fuller name", "person", "محمد بن زايد", "محمد بن زايد آل نهيان", false)]
    [InlineData("other spaces", "company", "لوك أويل", "لوكويل", true)]
    public void A_usage_of_other_words_is_right_and_one_of_other_spaces_is_garbled_like_the_name(string what, string kind, string right, string usage, bool isAllowed)
    {
        TableSource[] tables =
        [
            TableSource.FromText("e", $"canonical,id,kind\n{right},e,{kind}"),
            TableSource.FromText("a", $"alias,entity,noise,policy\n{usage},e,spelling,annotate-only"),
        ];
        var form = NameTables.Read(tables).Forms.Single(form => !form.IsCanonical);
        var garbled = (form.Key + "ه").AsSpan();
        Assert.True(isAllowed == new NameGrammar().Allows(garbled, form, null, hasAlef: false, isNoun: true), what);
    }

    [Theory]
    [InlineData("an article lost", "عادل جبير", "عادل الجبير", true)]
    [InlineData("nothing lost", "عادل الجبير", "عادل الجبير", false)]
    [InlineData("a letter lost as well", "عادل جبر", "عادل الجبير", false)]
    [InlineData("of a single word", "جبير", "عادل الجبير", false)]
    public void Articles_that_a_full_name_has_lost_are_told(string what, string words, string name, bool lacks) =>
        Assert.True(lacks == NameGrammar.LacksArticles(words.AsSpan(), Forms[name]), what);

    [Theory]
    [InlineData("جولدمان", "غولدمان", true)]
    [InlineData("جولدمن", "غولدمان", true)]
    [InlineData("جلدمن", "غولدمان", false)]
    [InlineData("غولدمان", "غولدمان", false)]
    [InlineData("جولدماز", "غولدمان", false)]
    public void Another_letter_for_a_foreign_g_is_customary(string word, string name, bool isCustomary) =>
        Assert.Equal(isCustomary, CustomaryLetters.MayBeAllThatDiffers(word.AsSpan(), name.AsSpan()));

    [Theory]
    [InlineData("a vowel left out", "كلرادو", "كولرادو", true)]
    [InlineData("another final vowel", "بيداوه", "بيداوا", true)]
    [InlineData("another final vowel and one left out", "بداوه", "بيداوا", false)]
    [InlineData("another vowel inside", "بيديوا", "بيداوا", false)]
    public void Where_usage_is_split_a_vowel_more_is_one_more_usage(string what, string word, string name, bool isNearly) =>
        Assert.True(isNearly == CustomaryLetters.IsNearlyIt(word.AsSpan(), name.AsSpan()), what);

    [Theory]
    [InlineData("an adjective's ending", "عادل الجبيري", "عادل الجبير", true)]
    [InlineData("the same and another letter", "عادل الجبري", "عادل الجبير", false)]
    [InlineData("the wife's", "زيلينسكا", "زيلينسكي", true)]
    [InlineData("another man's", "تيخانوفسكي", "تيخانوفسكايا", true)]
    [InlineData("a vowel more", "زيلينيسكي", "زيلينسكي", false)]
    [InlineData("of a place", "القدسي", "القدس", false)]
    public void A_surname_made_of_another_is_somebody_elses(string what, string words, string name, bool isMade)
    {
        var form = Forms.TryGetValue(name, out var known) ? known : Form("person", name);
        Assert.True(isMade == OtherSurname.IsMadeOf(words.AsSpan(), form), what);
    }

    [Theory]
    [InlineData("ليبي", "ليبيا", true)]
    [InlineData("المصريين", "مصر", true)]
    [InlineData("بوروندي", "بوروندي", false)]
    [InlineData("نافالنيي", "نافالني", false)]
    [InlineData("حفتار", "حفتر", false)]
    public void Adjectives_of_names_are_told_by_their_endings(string word, string name, bool isAdjective) =>
        Assert.Equal(isAdjective, Nisba.MayBeOf(word.AsSpan(), name.AsSpan()));

    [Theory]
    [InlineData("زهلي", true)]
    [InlineData("نيروبيه", true)]
    [InlineData("ليبيين", false)]
    [InlineData("سوريات", false)]
    [InlineData("حفتر", false)]
    public void Adjectives_of_one_are_told_from_those_of_several(string word, bool isOfOne) => Assert.Equal(isOfOne, Nisba.MayBeOfOne(word.AsSpan()));

    [Theory]
    [InlineData("على", true)]
    [InlineData("فإن", true)]
    [InlineData("علي", false)]
    [InlineData("بن", false)]
    public void Particles_are_told_letter_for_letter(string word, bool isParticle) =>
        Assert.Equal(isParticle, Particles.Has(word.AsSpan()));

    private static NameForm Form(string kind, string canonical) =>
        NameTables.Read([TableSource.FromText("t", $"canonical\tkind\n{canonical}\t{kind}")]).Forms.Single(form => string.Equals(form.Surface, canonical, StringComparison.Ordinal));
}
