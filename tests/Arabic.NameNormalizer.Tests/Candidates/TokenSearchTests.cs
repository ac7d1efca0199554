using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>The search against brute force, over the given names of the language tables and misspellings of them.</summary>
public sealed class TokenSearchTests
{
    private static readonly string[] Words = [.. EmbeddedTable.Rows("language/given-names.tsv")
        .Select(row => Folder.Key.Fold(row[0])).Where(word => ChannelAlphabet.Encode(word).Length > 0).Distinct(StringComparer.Ordinal)];

    private static readonly TokenIndex Names = TokenIndex.Build(Words);

    [Fact]
    public void It_finds_what_brute_force_finds()
    {
        var same = 0;
        var missed = new List<string>();
        var random = new Random(20201);
        for (var n = 0; n < 300; n++)
        {
            var query = Misspelt(Words[random.Next(Words.Length)], random);
            var (id, cost) = BruteForce(query);
            var found = Find(query, 5);
            if (cost > TokenSearch.Dearest(query.Length) || (found.Length > 0 && (found[0].Id == id || found[0].Cost == cost))) same++;
            else missed.Add($"{query}: {Words[id]} {cost}, found {(found.Length > 0 ? $"{Words[found[0].Id]} {found[0].Cost}" : "nothing")}");
        }
        Assert.True(same >= 297, string.Join("; ", missed));
    }

    [Fact]
    public void Costs_are_those_of_the_channel_and_rise()
    {
        var random = new Random(7);
        for (var n = 0; n < 100; n++)
        {
            var query = Misspelt(Words[random.Next(Words.Length)], random);
            var found = Find(query, 8);
            Assert.Equal(found.OrderBy(token => token.Cost).ThenBy(token => token.Id), found);
            Assert.Equal(found.Length, found.Select(token => token.Id).Distinct().Count());
            Assert.All(found, token => Assert.Equal(
                (query, Words[token.Id], token.Cost),
                (query, Words[token.Id], ChannelDistance.Of(ChannelCosts.Default, query.AsSpan(), Words[token.Id].AsSpan()))));
        }
    }

    [Fact]
    public void A_listed_word_finds_itself() => Gen.Int[0, Words.Length - 1].Sample(id =>
        Assert.Contains(Find(Words[id], 8), token => token.Id == id), iter: 200);

    [Fact]
    public void A_query_allocates_nothing()
    {
        var buffer = new FoundToken[5];
        Assert.Equal(0, Allocations.Of(() => TokenSearch.Find(Names, "محامد".AsSpan(), buffer)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("ابتثجحخدذرزسشصضطظعغفقكلمنهويابتثجحخد")]
    public void What_the_channel_cannot_read_finds_nothing(string query) => Assert.Empty(Find(query, 5));

    [Fact]
    public void An_empty_index_finds_nothing()
    {
        var buffer = new FoundToken[5];
        Assert.Equal(0, TokenSearch.Find(TokenIndex.Build([]), "محمد".AsSpan(), buffer));
    }

    private static FoundToken[] Find(string query, int count)
    {
        var buffer = new FoundToken[count];
        return buffer[..TokenSearch.Find(Names, query.AsSpan(), buffer)];
    }

    private static (int Id, int Cost) BruteForce(string query) => Enumerable.Range(0, Words.Length)
        .Select(id => (id, ChannelDistance.Of(ChannelCosts.Default, query.AsSpan(), Words[id].AsSpan())))
        .OrderBy(pair => pair.Item2).ThenBy(pair => pair.id).First();

    /// <summary>One or two letters put in, left out or replaced, vowels more often than not.</summary>
    private static string Misspelt(string word, Random random)
    {
        const string letters = "ااوويياويتطسصكقغجحهدذز";
        for (var edits = random.Next(1, 3); edits > 0; edits--)
        {
            var at = random.Next(word.Length);
            var letter = letters[random.Next(letters.Length)].ToString();
            word = random.Next(3) switch
            {
                0 => word.Insert(at, letter),
                1 when word.Length > 2 => word.Remove(at, 1),
                _ => word.Remove(at, 1).Insert(at, letter),
            };
        }
        return word;
    }
}
