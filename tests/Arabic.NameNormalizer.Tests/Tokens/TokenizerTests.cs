using System.Text;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Tokens;

public sealed class TokenizerTests
{
    private static readonly GoldenTable Table = GoldenTable.Load("tokens.tsv");

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Tokens_are_as_listed(string name)
    {
        var text = Table[name]["text"];
        var tokens = string.Join(" ", Tokens(text).Select(token => Written(token, text)));
        Assert.Equal(Show.Text(Table[name]["tokens"]), Show.Text(tokens));
    }

    [Fact]
    public void Tokens_are_in_order_and_do_not_overlap() => Texts.AnyText.Sample(text =>
    {
        var end = 0;
        foreach (var token in Tokens(text))
        {
            Assert.InRange(token.Start, end, text.Length - 1);
            Assert.InRange(token.End, token.Start + 1, text.Length);
            end = token.End;
        }
    }, iter: 3000);

    [Fact]
    public void What_is_in_no_token_is_white_space_or_invisible() => Texts.AnyText.Sample(text =>
    {
        var isInToken = new bool[text.Length];
        foreach (var token in Tokens(text)) isInToken.AsSpan(token.Start, token.Length).Fill(true);
        for (var i = 0; i < text.Length; i++)
            Assert.True(isInToken[i] || char.IsWhiteSpace(text[i]) || Letters.IsInvisible(text[i]),
                $"{Show.Text(text)}: the character at {i} is in no token");
    }, iter: 3000);

    [Fact]
    public void Words_are_made_of_word_characters_and_as_long_as_can_be() => Texts.AnyText.Sample(text =>
    {
        var previous = default(Token);
        foreach (var token in Tokens(text))
        {
            var isWord = token.Kind is TokenKind.Word or TokenKind.Number;
            if (isWord)
            {
                Assert.All(text[token.Start..token.End], c => Assert.True(Letters.IsWord(c) || Letters.IsInvisible(c)));
                Assert.True(Letters.IsWord(text[token.Start]) && Letters.IsWord(text[token.End - 1]), Show.Text(text));
                Assert.False(previous.Kind is TokenKind.Word or TokenKind.Number && previous.End == token.Start && token.Start > 0,
                    $"{Show.Text(text)}: two words touch at {token.Start}");
            }
            if (token.Kind == TokenKind.Punctuation) Assert.Equal(1, token.Length);
            previous = token;
        }
    }, iter: 3000);

    [Fact]
    public void A_word_that_follows_another_is_on_its_line_or_the_next_with_little_between() => Texts.AnyText.Sample(text =>
    {
        var tokens = Tokens(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].FollowsWord) continue;
            var before = tokens.FindLastIndex(i - 1, token => token.Kind != TokenKind.Punctuation);
            Assert.InRange(before, 0, i - 1);
            Assert.NotEqual(TokenKind.Opaque, tokens[before].Kind);
            Assert.InRange(tokens[i].Line - tokens[before].Line, 0, 1);
            Assert.All(text[tokens[before].End..tokens[i].Start], c => Assert.True(
                char.IsWhiteSpace(c) || Letters.IsInvisible(c) || c is '-' or '\u2010' or '\u2011' or '_' or '+'));
        }
    }, iter: 3000);

    [Fact]
    public void Tokens_are_those_of_the_slow_tokenizer() => Texts.AnyText.Sample(text => Assert.Equal(
        SlowTokenizer.Tokens(text), Tokens(text).Select(token => (token.Start, token.End, token.Kind))), iter: 5000);

    [Fact]
    public void Lines_are_counted_as_line_breaks_are() => Texts.AnyText.Sample(text =>
    {
        foreach (var token in Tokens(text))
        {
            var before = text[..token.Start].Replace("\r\n", "\n", StringComparison.Ordinal);
            Assert.Equal(before.Count(Letters.IsLineBreak), token.Line);
        }
    }, iter: 2000);

    [Theory]
    [InlineData("a.")]
    [InlineData("ا.")]
    [InlineData("@")]
    [InlineData("a@")]
    [InlineData(".@")]
    [InlineData("..@-")]
    [InlineData("a-_")]
    [InlineData(":")]
    [InlineData("://")]
    [InlineData("a:/")]
    [InlineData("1.")]
    [InlineData(".a ")]
    [InlineData("ا.ا@")]
    [InlineData("\u200F")]
    [InlineData("ا\u200F.")]
    [InlineData("#_")]
    [InlineData("a.b/?")]
    public void A_long_run_takes_time_in_proportion_to_its_length(string part)
    {
        var run = new StringBuilder().Insert(0, part, 1_000_000 / part.Length).ToString();
        Watchdog.Finishes(() => Assert.True(Tokens(run).Count <= run.Length));
    }

    [Fact]
    public void Walking_a_text_allocates_nothing()
    {
        var text = string.Join(" ", Table.Rows.Select(row => row["text"]));
        Assert.Equal(0, Allocations.Of(() =>
        {
            var tokens = new Tokenizer(text.AsSpan());
            while (tokens.MoveNext()) continue;
        }));
    }

    private static List<Token> Tokens(string text)
    {
        var found = new List<Token>();
        var tokens = new Tokenizer(text.AsSpan());
        while (tokens.MoveNext()) found.Add(tokens.Current);
        return found;
    }

    private static string Written(Token token, string text) => FormattableString.Invariant(
        $"{char.ToLowerInvariant(token.Kind.ToString()[0])}{(token.FollowsWord ? "+" : "")}{(token.InHashtag ? "#" : "")}{(token.Line > 0 ? token.Line : "")}:{text[token.Start..token.End]}");
}
