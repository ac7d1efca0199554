using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Spotting;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tests.Spotting;

public sealed class ProcliticChoiceTests
{
    [Theory]
    [InlineData("large, and not like beer", "كبيرة", "ك", true)]
    [InlineData("a boy, and not: and he was hard in dispute", "ولد", "و", true)]
    [InlineData("in a city", "بمدينة", "ب", false)]
    [InlineData("and a house", "وبيت", "و", false)]
    [InlineData("what is behind it is no word", "كزقفط", "ك", true)]
    public void A_word_that_the_language_has_keeps_its_letters(string what, string word, string glued, bool isPlainer)
    {
        var key = Folder.Key.Fold(word);
        var chain = Proclitics.All.First(proclitic => proclitic.Glued == glued && !proclitic.HasArticle);
        Assert.True(isPlainer == ProcliticChoice.IsPlainerAsItStands(key.AsSpan(), chain), what);
    }

    [Theory]
    [InlineData("and, before a name with the same letter", "وورزازيت", "ورزازات", true)]
    [InlineData("the letter of the name", "ورزازيت", "ورزازات", false)]
    [InlineData("and", "وحفتار", "حفتر", true)]
    [InlineData("and, before the second word", "سرت ومصراطة", "سرت مصراتة", true)]
    [InlineData("nothing", "حفتار", "حفتر", false)]
    public void A_conjunction_of_the_text_is_no_letter_of_the_name(string what, string words, string name, bool swallows)
    {
        var form = NameTables.Read([TableSource.FromText("t", "canonical\n" + name)]).Forms.Single(form => form.IsCanonical);
        Assert.True(swallows == ProcliticChoice.Swallows(Folder.Key.Fold(words).AsSpan(), form), what);
    }

    [Theory]
    [InlineData("the right name behind a lam, and the alias is garbled", "لسرحات اقسن", "سرحات أكسن", "سيرحات أكسن", true)]
    [InlineData("a lam before one that is garbled too", "لسرهات اقسن", "سرحات أكسن", "سيرحات أكسن", true)]
    [InlineData("the name's own lam", "لبنون", "لبنان", "لوبنان", false)]
    [InlineData("the lam of its article", "لاغواط", "الأغواط", "لاجواط", false)]
    public void A_preposition_of_the_text_is_no_letter_of_a_garbled_alias(string what, string words, string name, string alias, bool swallows)
    {
        var form = NameTables.Read([TableSource.FromText("t", $"alias,canonical\n{alias},{name}")]).Forms.Single(form => !form.IsCanonical);
        Assert.True(swallows == ProcliticChoice.Swallows(Folder.Key.Fold(words).AsSpan(), form), what);
    }

    [Theory]
    [InlineData("and, before the whole name", "وباراك", "وب", "باراك أوباما", true)]
    [InlineData("and by", "وبباراك", "وب", "باراك أوباما", false)]
    [InlineData("and", "وباراك", "و", "باراك أوباما", false)]
    public void A_letter_of_the_name_is_no_proclitic(string what, string word, string glued, string name, bool takes)
    {
        var form = NameTables.Read([TableSource.FromText("t", "canonical\n" + name)]).Forms.Single(form => form.IsCanonical);
        var chain = Proclitics.All.First(proclitic => proclitic.Glued == glued && !proclitic.HasArticle);
        Assert.True(takes == ProcliticChoice.TakesOfName(Folder.Key.Fold(word).AsSpan(), chain, form), what);
    }
}
