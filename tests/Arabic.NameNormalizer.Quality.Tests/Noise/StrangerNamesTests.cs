using Arabic.NameNormalizer.Quality.Noise;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Tests.Noise;

public sealed class StrangerNamesTests
{
    [Fact]
    public void Nobody_of_the_packs_is_among_them()
    {
        var known = BuiltInNames.Forms().Select(form => PlainFold.Of(form.Form)).ToHashSet(StringComparer.Ordinal);
        var strangers = new StrangerNames(BuiltInNames.Entities);
        Assert.All(StrangerNames.Kinds, kind =>
        {
            var names = strangers.Make(kind.Make, 40, seed: 2);
            Assert.Equal(40, names.Count);
            Assert.Equal(names, strangers.Make(kind.Make, 40, seed: 2));
            Assert.All(names, name => Assert.DoesNotContain(PlainFold.Of(name.Query), known));
            Assert.All(names, name => Assert.Null(name.RightId));
        });
    }
}
