namespace Arabic.NameNormalizer.Tests.Rewriting;

public sealed class UnlistedOptionTests
{
    private const string Table = "canonical,kind\nخلوصي كوناشالي,person";

    [Fact]
    public void Unlisted_spellings_are_found_unless_the_option_says_no()
    {
        const string text = "وصل خلوصي كونشالي اليوم";
        Assert.Single(Create(isOn: true).FindMentions(text));
        Assert.Empty(Create(isOn: false).FindMentions(text));
    }

    [Fact]
    public void Listed_ones_are_found_either_way()
    {
        const string text = "وصل خلوصي كوناشالي اليوم";
        Assert.Single(Create(isOn: true).FindMentions(text));
        Assert.Single(Create(isOn: false).FindMentions(text));
    }

    [Fact]
    public void Single_names_are_resolved_either_way() => Assert.Equal(
        Create(isOn: true).Resolve("خلوصي كونشالي").Outcome, Create(isOn: false).Resolve("خلوصي كونشالي").Outcome);

    private static ArabicNameNormalizer Create(bool isOn) => ArabicNameNormalizer.Create(options =>
    {
        options.Packs.Clear();
        options.FindUnlisted = isOn;
        options.AddTable("t", Table);
    });
}
