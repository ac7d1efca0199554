using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Scoring;

namespace Arabic.NameNormalizer.Tests.Candidates;

public sealed class NameQueryTests
{
    private static readonly NameCollection Names = NameCollection.Build([("خليفه حفتر", true), ("صدام حفتر", true), ("محمد سلمان", true)]);

    [Theory]
    [InlineData("محمد حفتر", "بيتر هيبر")]
    [InlineData("بيتر هيبر", "محمد حفتر")]
    [InlineData("سلمان", "سلطين")]
    public void What_was_asked_before_says_nothing_of_the_next_query(string before, string key)
    {
        var evidence = new TokenEvidence(Names);
        var (used, fresh) = (new NameQuery(), new NameQuery());
        used.PrepareLetters(Names, before.AsSpan());
        for (var place = 0; place < used.Tokens.Count; place++) evidence.IsOther(used, place);
        used.PrepareLetters(Names, key.AsSpan());
        fresh.PrepareLetters(Names, key.AsSpan());
        for (var place = 0; place < fresh.Tokens.Count; place++) Assert.Equal(evidence.IsOther(fresh, place), evidence.IsOther(used, place));
    }
}
