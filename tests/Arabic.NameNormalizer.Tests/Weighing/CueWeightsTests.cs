using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Tests.Weighing;

public sealed class CueWeightsTests
{
    [Fact]
    public void The_fewer_entities_have_a_cue_the_more_it_says()
    {
        var weights = new[] { 1, 2, 5, 20, 100, 1000, 5000 }.Select(CueWeights.Of).ToList();
        Assert.Equal(weights.OrderDescending(), weights);
        Assert.True(weights[0] > weights[3]);
        Assert.All(weights, weight => Assert.True(weight > 0));
    }

    [Fact]
    public void A_cue_of_an_alias_alone_says_as_much_as_that_of_one_entity() => Assert.Equal(CueWeights.Of(1), CueWeights.Of(0));
}
