using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>The parts of the search by classes of consonants, each against what is plain.</summary>
public sealed class SkeletonSearchTests
{
    private static readonly string[] Words = ["حفتر", "الدبيبه", "باشاغا", "سرت", "عباس", "اكار", "واغنر", "النمروش", "اوي"];
    private static readonly SkeletonIndex Index = TokenIndex.Build(Words).Skeletons;

    [Fact]
    public void Each_word_is_in_the_bucket_of_its_own_classes()
    {
        for (var id = 0; id < Words.Length; id++) Assert.Contains(id, Find(Words[id]));
    }

    [Theory]
    [InlineData("هفتار", "حفتر")]
    [InlineData("صيرط", "سرت")]
    [InlineData("دبيبا", "الدبيبه")]
    [InlineData("اباس", "عباس")]
    public void Vowels_articles_and_like_consonants_do_not_part_words(string query, string word) =>
        Assert.Contains(Array.IndexOf(Words, word), Find(query));

    [Fact]
    public void Changes_sort_by_cost_and_keep_what_they_hold() => Gen.Select(Gen.Int[0, 60_000], Gen.Bool, Gen.Int[0, 32], Gen.Int[0, 32]).Sample((cost, isMissing, place, group) =>
    {
        var change = new SkeletonChange(cost, isMissing, place, group);
        Assert.Equal((cost, isMissing, place, group), (change.Cost, change.IsMissing, change.Place, change.Class));
        Assert.True(change.Key < new SkeletonChange(cost + 1, false, 0, 0).Key);
    });

    [Fact]
    public void What_was_found_for_a_place_is_found_again() => Gen.Select(Gen.Int[0, 8], Gen.Int[0, 1 << 24]).Array[0, 500].Sample(found =>
    {
        var costs = new FoundCosts(2048);
        costs.Add(3, 3, 7);
        costs.Clear(found.Length);
        var known = new Dictionary<(int, int), int>();
        for (var i = 0; i < found.Length; i++)
            if (known.TryAdd(found[i], i)) costs.Add(found[i].Item1, found[i].Item2, i);
        Assert.All(known, pair => Assert.Equal(pair.Value, costs.Find(pair.Key.Item1, pair.Key.Item2)));
        if (!known.ContainsKey((3, 3))) Assert.Equal(-1, costs.Find(3, 3));
    }, iter: 200);

    private static List<int> Find(string query)
    {
        var pattern = new SkeletonPattern();
        pattern.Prepare(SkeletonCosts.Default, ChannelAlphabet.Encode(query));
        var hash = 0u;
        foreach (var group in pattern.Classes) hash = SkeletonIndex.Hash(hash, group);
        Assert.True(Index.Marks.MayHave(hash));
        var (start, end) = Index.Place(hash);
        var families = Index.Families(start, end);
        var found = new List<int>();
        for (var at = 0; at < families.Length;)
        {
            var family = SkeletonFamily.Read(families, ref at);
            if (!family.MayBe(hash) || family.Width != pattern.Width) continue;
            for (var i = 0; i < family.Count; i++) found.Add(family[i]);
        }
        return found;
    }
}
