using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Spotting;
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
}
