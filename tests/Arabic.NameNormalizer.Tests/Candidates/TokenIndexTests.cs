using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>Tokens by number and by their letters, against a list and a dictionary.</summary>
public sealed class TokenIndexTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.Char["ابتجحدرسشعغفقكلمنهوي"].Array[1, 9].Select(letters => new string(letters)),
        Gen.Char["بتثنيفق"].Array[1, 4].Select(letters => new string(letters)),
        Gen.Char["اب"].Array[33, 40].Select(letters => new string(letters)),
        Gen.Char["ab12ب٣"].Array[1, 6].Select(letters => new string(letters)));

    [Fact]
    public void A_token_is_read_and_found_as_it_was_given() => Gen.Select(Word.Array[0, 60], Word.Array[0, 10]).Sample((words, others) =>
    {
        string[] tokens = [.. words.Distinct(StringComparer.Ordinal)];
        var index = TokenIndex.Build(tokens);
        var buffer = new char[NameTokens.Longest];
        Assert.Equal(tokens.Length, index.Text.Count);
        for (var token = 0; token < tokens.Length; token++)
        {
            Assert.Equal(tokens[token], index.Text.Read(token, buffer).ToString());
            Assert.Equal(tokens[token].Length > ChannelAlphabet.WordLength ? [] : ChannelAlphabet.Encode(tokens[token]), index[token].ToArray());
            Assert.Equal(token, index.Find(tokens[token].AsSpan()));
        }
        foreach (var other in others) Assert.Equal(Array.IndexOf(tokens, other), index.Find(other.AsSpan()));
    }, iter: 2000);

    [Fact]
    public void An_empty_index_finds_nothing() => Assert.Equal(-1, TokenIndex.Build([]).Find("حفتر".AsSpan()));
}
