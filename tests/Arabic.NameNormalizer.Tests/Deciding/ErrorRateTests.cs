namespace Arabic.NameNormalizer.Tests.Deciding;

public sealed class ErrorRateTests
{
    [Fact]
    public void Unless_set_it_is_what_the_score_leaves()
    {
        Assert.Equal(0.1, ArabicNameNormalizer.Default.MaxErrorRate);
        Assert.Equal(0.3, ArabicNameNormalizer.Create(options => options.AcceptScore = 0.7).MaxErrorRate);
        Assert.Equal(0.02, ArabicNameNormalizer.Create(options => (options.MaxErrorRate, options.AcceptScore) = (0.02, 0.7)).MaxErrorRate);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void It_is_a_share(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ArabicNameNormalizer.Create(options => options.MaxErrorRate = value));

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.01)]
    [InlineData(0.05)]
    [InlineData(0.1)]
    [InlineData(0.3)]
    public void No_answer_to_an_unlisted_name_is_likelier_wrong(double rate)
    {
        var names = Strict(rate);
        var given = 0;
        foreach (var answer in Garbled.Select(name => names.Resolve(name)))
        {
            if (!answer.IsMatch || answer.Candidates[0].Noise != NoiseKind.Fuzzy) continue;
            given++;
            Assert.True(answer.Score >= 1 - rate, $"{answer}");
        }
        Assert.True(rate < 0.01 || given > 0, "Nothing was answered.");
    }

    [Fact]
    public void The_less_may_be_wrong_the_less_is_answered()
    {
        var given = new[] { 0.3, 0.01, 0.001, 0 }.Select(Given).ToList();
        Assert.Equal(given.OrderByDescending(count => count), given);
        Assert.True(given[0] > given[^2] && given[^1] == 0, string.Join(" ", given));

        static int Given(double rate)
        {
            var names = Strict(rate);
            return Garbled.Select(name => names.Resolve(name)).Count(answer => answer.IsMatch && answer.Candidates[0].Noise == NoiseKind.Fuzzy);
        }
    }

    [Fact]
    public void What_a_table_lists_is_its_word()
    {
        var names = Strict(0.001);
        Assert.True(names.Resolve("حتر").IsMatch);
        Assert.True(names.Resolve("خليفه حفتر").IsMatch);
        Assert.Equal("وصل خلوصي أكار", names.Rewrite("وصل هولوسي عشار").Text);
    }

    [Fact]
    public void In_texts_unlisted_spellings_are_rewritten_only_if_they_are_sure_enough()
    {
        const string text = "قال وزير الدفاع التركي خلوسي أكر إن بلاده تتابع الوضع في ليبيا.";
        var mention = Assert.Single(ArabicNameNormalizer.Default.FindMentions(text), found => found.Noise == NoiseKind.Fuzzy);
        Assert.Equal(MentionAction.Rewrite, mention.Action);
        var strict = Assert.Single(Strict(0).FindMentions(text), found => found.Noise == NoiseKind.Fuzzy);
        Assert.Equal(MentionAction.Annotate, strict.Action);
    }

    private static IEnumerable<string> Garbled =>
        ["كاليفا حافطر", "خليفا هفتار", "هولوصي آكارر", "فتحي باشاغاا", "صلاح النمروج", "فايز السراغ", "خوليصي اكر", "عقيلا سالح", "محمد المنفيي"];

    private static ArabicNameNormalizer Strict(double rate) => ArabicNameNormalizer.Create(options => options.MaxErrorRate = rate);
}
