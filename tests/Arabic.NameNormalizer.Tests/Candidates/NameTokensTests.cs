using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

public sealed class NameTokensTests
{
    [Theory]
    [InlineData("خليفة حفتر", "خليفه|حفتر")]
    [InlineData("عبد الله الثني", "عبدالله|الثني")]
    [InlineData("عبدالله الثني", "عبدالله|الثني")]
    [InlineData("صلاح الدين النمروش", "صلاحالدين|النمروش")]
    [InlineData("مصطفى صنع الله", "مصطفي|صنعالله")]
    [InlineData("أبا بكر", "ابوبكر")]
    [InlineData("محمد بن سلمان", "محمد|سلمان")]
    [InlineData("بن سلمان", "بنسلمان")]
    [InlineData("عبد العزيز بن عبد الرحمن", "عبدالعزيز|عبدالرحمن")]
    [InlineData("اللواء المتقاعد خليفة حفتر", "المتقاعد|خليفه|حفتر")]
    [InlineData("الشيخ", "الشيخ")]
    [InlineData("محمد الأمير", "محمد|الامير")]
    [InlineData("عبد", "عبد")]
    [InlineData("الله", "الله")]
    [InlineData("محمد بن", "محمد|بن")]
    public void A_name_is_split_into_what_is_compared(string name, string tokens) => Assert.Equal(tokens, Split(name));

    [Fact]
    public void No_name_has_more_than_eight_tokens_and_no_letter_is_lost() => Texts.Surface.Array[1, 12].Sample(words =>
    {
        var key = WordKeys.Join(string.Join(" ", words), Folder.Key);
        if (key.Length > 400) return;
        var split = new NameTokens();
        split.Split(NameParts.Default, key.AsSpan());
        Assert.InRange(split.Count, key.Length == 0 ? 0 : 1, NameTokens.Most);
        Assert.Equal(split.Glued.ToString(), string.Concat(Enumerable.Range(0, split.Count).Select(i => split[i].ToString())));
    });

    private static string Split(string name)
    {
        var split = new NameTokens();
        split.Split(NameParts.Default, WordKeys.Join(name, Folder.Key).AsSpan());
        return string.Join("|", Enumerable.Range(0, split.Count).Select(i => split[i].ToString()));
    }
}
