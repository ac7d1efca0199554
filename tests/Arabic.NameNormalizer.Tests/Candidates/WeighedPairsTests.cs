using Arabic.NameNormalizer.Candidates;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>What is remembered of pairs, against a dictionary that forgets nothing.</summary>
public sealed class WeighedPairsTests
{
    private static readonly NameCollection Names = NameCollection.Build([("حفتر", true), ("باشاغا", true)]);
    private static readonly NameCollection Others = NameCollection.Build([("السراج", true)]);
    private static readonly Gen<string> Word = Gen.Char["بحدرسشصفقلمن"].Array[1, 16].Select(letters => new string(letters));
    private static readonly Gen<(string Word, int Token)[]> Pairs = Gen.Select(Word, Gen.Int[0, 40_000]).Array[30_000];

    [Fact]
    public void What_is_found_is_what_was_kept_for_just_this_pair()
    {
        Pairs.Sample(pairs =>
        {
            var memory = new WeighedPairs();
            var kept = new Dictionary<(string, int), (int, int)>();
            var found = 0;
            foreach (var (word, token) in pairs.Concat(pairs.Reverse().Take(5000)))
            {
                if (memory.TryFind(Names, word.AsSpan(), token, out var cost, out var read))
                {
                    Assert.Equal(kept[(word, token)], (cost, read));
                    found++;
                }
                else
                {
                    memory.Keep(word.AsSpan(), token, kept.Count, token);
                    kept[(word, token)] = (kept.Count, token);
                }
            }
            Assert.True(found > 1000, $"{found} pairs were remembered");
        }, iter: 3, threads: 1);
    }

    [Fact]
    public void Other_names_know_nothing_of_it()
    {
        var memory = new WeighedPairs();
        Assert.False(memory.TryFind(Names, "حتر".AsSpan(), 0, out _, out _));
        memory.Keep("حتر".AsSpan(), 0, 1000, 300);
        Assert.True(memory.TryFind(Names, "حتر".AsSpan(), 0, out var cost, out var read));
        Assert.Equal((1000, 300), (cost, read));
        Assert.False(memory.TryFind(Others, "حتر".AsSpan(), 0, out _, out _));
    }
}
