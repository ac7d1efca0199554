using Arabic.NameNormalizer.Quality.Noise;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Tests.Noise;

public sealed class NoisyNamesTests
{
    public static TheoryData<string> Kinds => [.. NoiseClass.All.Select(noise => noise.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_seed_gives_the_same_names_and_none_is_a_canonical_form(string kind)
    {
        var noise = NoiseClass.All.Single(noise => noise.Name == kind);
        var names = new NoisyNames(BuiltInNames.Entities);
        var made = names.Make(noise, 60, seed: 5);
        Assert.Equal(made, names.Make(noise, 60, seed: 5));
        Assert.True(made.Count >= 30, $"{made.Count} names only");
        var known = BuiltInNames.Forms().Select(form => PlainFold.Of(form.Form)).ToHashSet(StringComparer.Ordinal);
        Assert.All(made, name => Assert.DoesNotContain(PlainFold.Of(name.Query), known));
    }

    [Theory]
    [InlineData("typo: letters swapped", 0)]
    [InlineData("typo: letter lost", -1)]
    [InlineData("typo: letter doubled", 1)]
    [InlineData("typo: neighbour on the keyboard", 0)]
    [InlineData("ocr: dots lost", 0)]
    [InlineData("ocr: dots gained", 0)]
    [InlineData("words glued", -1)]
    [InlineData("word split", 1)]
    public void A_slip_changes_one_thing(string kind, int longer)
    {
        var noise = NoiseClass.All.Single(noise => noise.Name == kind);
        var random = new Random(7);
        for (var i = 0; i < 100; i++)
        {
            var spoilt = noise.Spoil("خليفة المنقوش", random);
            Assert.NotEqual("خليفة المنقوش", spoilt);
            Assert.Equal("خليفة المنقوش".Length + longer, spoilt!.Length);
        }
    }
}
