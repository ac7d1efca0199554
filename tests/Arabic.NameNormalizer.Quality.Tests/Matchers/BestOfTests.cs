using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Sets;
using CsCheck;

namespace Arabic.NameNormalizer.Quality.Tests.Matchers;

public sealed class BestOfTests
{
    [Fact]
    public void It_is_the_head_of_the_sorted_table() =>
        Gen.Select(Gen.Int[0, 5].Array[0, 60], Gen.Int[1, 6]).Sample((scores, count) =>
        {
            var best = new BestOf(count);
            for (var i = 0; i < scores.Length; i++) best.Add($"{i / 2}", scores[i], i); // two forms an entity
            var sorted = scores.Select((score, i) => (Id: $"{i / 2}", score, i)).OrderByDescending(row => row.score).ThenBy(row => row.i)
                .DistinctBy(row => row.Id).Take(count).Select(row => new Ranked(row.Id, row.score));
            var taken = new Ranked[count];
            Assert.Equal(sorted, taken.Take(best.Take(taken)));
        }, iter: 2000);

    [Fact]
    public void Levenshtein_is_what_its_definition_gives() =>
        Gen.Select(Gen.String[Gen.Char["ابتر"], 0, 6], Gen.String[Gen.Char["ابتر"], 0, 6]).Sample((a, b) =>
        {
            var longer = Math.Max(a.Length, b.Length);
            Assert.Equal(longer == 0 ? 1 : 1 - (Slow(a, b) / (double)longer), LevenshteinMatcher.Similarity(a, b), 12);
        });

    [Fact]
    public void Peers_find_a_name_that_is_one_letter_off()
    {
        TableName[] table = [new("a", "سمير"), new("b", "منصور"), new("c", "خليفة")];
        using var peers = new Peers(table);
        Assert.Equal(3, peers.All.Count);
        Assert.All(peers.All, peer => Assert.Equal("b", First(peer, "منصوور")));
    }

    private static string First(IMatcher matcher, string query)
    {
        var best = new Ranked[1];
        Assert.Equal(1, matcher.Rank(query, best));
        return best[0].Id;
    }

    private static int Slow(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        var rest = Slow(a[1..], b[1..]);
        return a[0] == b[0] ? rest : 1 + Math.Min(rest, Math.Min(Slow(a[1..], b), Slow(a, b[1..])));
    }
}
