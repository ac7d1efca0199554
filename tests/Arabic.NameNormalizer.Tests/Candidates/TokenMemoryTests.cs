using Arabic.NameNormalizer.Candidates;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>What is remembered of words, against looking each of them up.</summary>
public sealed class TokenMemoryTests
{
    private static readonly TokenIndex Names = TokenIndex.Build(["حفتر", "باشاغا", "السراج", "النمروش", "صالح", "سلامه", "وليامز", "المشري"]);
    private static readonly Gen<string> Word = Gen.Char["بحدرسشصفقلمن"].Array[3, 4].Select(letters => new string(letters));

    /// <summary>There are so many words that they push each other out.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_word_is_found_as_without_a_memory(bool isWide)
    {
        var memory = new TokenMemory(isWide);
        var (remembered, found) = (new FoundToken[TokenMemory.MostFoundWide], new FoundToken[TokenMemory.MostFoundWide]);
        Word.Array[20_000].Sample(words =>
        {
            foreach (var word in words.Concat(words.Reverse().Take(5000)))
            {
                var count = isWide ? TokenSearch.FindWide(Names, word.AsSpan(), found) : TokenSearch.FindNear(Names, word.AsSpan(), found.AsSpan(0, TokenMemory.MostFound));
                Assert.Equal(count, memory.Find(Names, word.AsSpan(), remembered));
                Assert.Equal(found[..count].Select(Near), remembered[..count].Select(Near));
            }
        }, iter: 2, threads: 1);

        static (int, int) Near(FoundToken token) => (token.Id, token.Cost);
    }
}
