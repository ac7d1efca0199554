using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Tests.Weighing;

public sealed class SpottingWeightsTests
{
    private static readonly SpottedWords Words = new()
    {
        Kind = EntityKind.Person,
        Says = 12,
        Letters = 20,
        Cost = 8,
        Tokens = 2,
        Slip = Slip.Swap,
        Rare = 0,
        Ordinary = 0,
        HasStrange = true,
        HasSeveralWords = true,
        FollowsName = false,
        IsGlued = false,
        HasProclitic = false,
        IsUncertain = false,
        IsAdjective = false,
        IsAwaited = false,
        IsBeforeShortForm = false,
        IsBeforeNisba = false,
        Frame = SentenceFrame.None,
        IsKnown = false,
        Weakest = 6,
        IsExpected = false,
    };

    private static readonly Dictionary<string, SpottedWords> LessProbable = new(StringComparer.Ordinal)
    {
        ["the letters fit less"] = Words with { Says = 9 },
        ["the channel charges more"] = Words with { Cost = 12 },
        ["the letters are what any name has"] = Words with { Letters = 12 },
        ["other letters differ as well"] = Words with { Slip = Slip.None },
        ["dots differ"] = Words with { Slip = Slip.Dots },
        ["one word for two"] = Words with { HasSeveralWords = false },
        ["all words are known"] = Words with { HasStrange = false },
        ["something was taken off"] = Words with { HasProclitic = true },
        ["the form needs the document"] = Words with { IsUncertain = true },
        ["another family's surname"] = Words with { IsAdjective = true },
        ["a word before what is right"] = Words with { IsBeforeShortForm = true },
        ["a body"] = Words with { Kind = EntityKind.Organization },
    };

    public static TheoryData<string> Names => [.. LessProbable.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_speaks_against_a_spelling_lowers_its_odds(string name) =>
        Assert.True(SpottingOdds.OfWords(LessProbable[name]) < SpottingOdds.OfWords(Words), name);

    [Fact]
    public void Letters_alone_are_not_enough_for_a_name_of_the_packs() => Assert.True(SpottingOdds.OfWords(Words) < 0);

    [Fact]
    public void Odds_are_the_sum_of_the_features_by_weight()
    {
        var features = new double[SpottingWeights.Count];
        SpottingOdds.Note(Words, features);
        Assert.Equal(SpottingWeights.Default.Sum(features), SpottingOdds.OfWords(Words), 9);
        Assert.Equal(1, features[(int)SpottingFeature.Always]);
        Assert.Equal(0, features[(int)SpottingFeature.Cue]);
    }
}
