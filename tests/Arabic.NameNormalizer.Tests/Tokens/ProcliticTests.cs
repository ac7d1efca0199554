using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tests.Tokens;

public sealed class ProcliticTests
{
    [Theory]
    [InlineData("الجفرة", "للجفرة")]
    [InlineData("الليل", "لليل")]
    [InlineData("حفتر", "لحفتر")]
    [InlineData("ال", "لل")]
    [InlineData("", "ل")]
    public void Lam_melts_with_an_article(string form, string expected) => Assert.Equal(expected, Proclitics.AfterLam(form));

    [Fact]
    public void The_shortest_chain_comes_first() =>
        Assert.Equal(Proclitics.All.OrderBy(proclitic => proclitic.Glued.Length).ToList(), Proclitics.All);

    [Fact]
    public void Each_chain_is_folded_and_keeps_a_part_of_itself() => Assert.All(Proclitics.All, proclitic =>
    {
        Assert.Equal(Folder.Key.Fold(proclitic.Glued), proclitic.Glued);
        Assert.StartsWith(proclitic.Keep, proclitic.Glued, StringComparison.Ordinal);
        Assert.Equal(proclitic.HasArticle, proclitic.Keep.Length < proclitic.Glued.Length);
    });

    [Fact]
    public void A_chain_that_is_longer_is_made_of_shorter_ones()
    {
        var known = Proclitics.All.Select(proclitic => proclitic.Glued).ToHashSet(StringComparer.Ordinal);
        Assert.All(known.Where(glued => glued.Length > 1 && glued is not ("ال" or "لل")), glued =>
            Assert.True(known.Contains(glued[..1]) && known.Contains(glued[1..]), glued));
    }

    [Fact]
    public void No_chain_is_overlooked_by_the_quick_test_of_the_first_letter() => Assert.All(Proclitics.All,
        proclitic => Assert.Contains(proclitic, Proclitics.ThatMayStart((proclitic.Glued + "حفتر").AsSpan())));
}
