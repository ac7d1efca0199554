using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

public sealed class GramIndexTests
{
    private static readonly Gen<string> Key = Gen.OneOf(Texts.NoisyName, Texts.Word, Texts.Surface)
        .Select(name => WordKeys.Join(name, Folder.Key)).Where(key => key.Length > 0);

    [Fact]
    public void Nearest_has_the_scores_that_brute_force_has() => Gen.Select(Key.Array[0, 60], Key, Gen.Int[1, 12])
        .Sample((keys, query, room) =>
        {
            var nearest = new int[room];
            var count = GramIndex.Build(keys).Nearest(query.AsSpan(), nearest);
            var found = nearest.Take(count).Select(id => Dice(query, keys[id])).ToList();
            var expected = keys.Select(key => Dice(query, key)).Where(dice => dice > 0).OrderDescending().Take(room);
            Assert.Equal(expected, found);
            Assert.Equal(count, nearest.Take(count).Distinct().Count());
        }, iter: 2000);

    [Fact]
    public void A_name_is_nearest_to_itself()
    {
        var keys = Texts.Tables.Forms.Select(form => form.Key).Distinct(StringComparer.Ordinal).ToList();
        var index = GramIndex.Build(keys);
        Assert.All(keys, key =>
        {
            var nearest = new int[1];
            Assert.Equal(1, index.Nearest(key.AsSpan(), nearest));
            Assert.Equal(1, Dice(key, keys[nearest[0]]));
        });
    }

    [Fact]
    public void Very_long_keys_do_no_harm()
    {
        var keys = new[] { new string('ب', 600), "حفتر" };
        var nearest = new int[2];
        Assert.Equal(1, GramIndex.Build(keys).Nearest(new string('ب', 600).AsSpan(), nearest));
        Assert.Equal(0, nearest[0]);
    }

    [Fact]
    public void Nothing_is_near_in_an_empty_index_or_to_nothing()
    {
        Assert.Equal(0, GramIndex.Build([]).Nearest("حفتر".AsSpan(), new int[3]));
        Assert.Equal(0, GramIndex.Build(["حفتر"]).Nearest(default, new int[3]));
        Assert.Equal(0, GramIndex.Build(["حفتر"]).Nearest("سيسي".AsSpan(), new int[3]));
    }

    private static float Dice(string query, string name)
    {
        var (ofQuery, ofName) = (Pairs(query), Pairs(name));
        return 2f * ofQuery.Intersect(ofName).Count() / (ofQuery.Count + ofName.Count);
    }

    private static HashSet<string> Pairs(string key)
    {
        var padded = "\u0001" + key + "\u0001";
        return [.. Enumerable.Range(0, padded.Length - 1).Select(i => padded.Substring(i, 2))];
    }
}
