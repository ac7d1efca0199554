using System.Text;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Tokens;

public sealed class MaskedTextTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "</", "<!--", "-->", "<!", "<?", "?>", "[", "]>", "]]>", "<![CDATA[", "<b>", "</b>", "<p>", "<code>", "</code>", "<script", "</script>",
        "&", ";", "#", "&amp;", "&#1581;", "&#x", "`", "``", "```", "\n", "\n\n", " ", "\"", "'", "=", "a", "ح", "/", "\u200F", "\uD83D",
    ];

    private static readonly Gen<string> AnyMarkup =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(chosen => string.Concat(chosen.Select(i => Pieces[i])));

    [Fact]
    public void Regions_are_in_order_and_apart_and_all_else_stays() => AnyMarkup.Sample(text =>
    {
        foreach (var markup in Enum.GetValues<TextMarkup>())
        {
            var masked = MaskedText.Of(text, markup);
            var end = 0;
            var isHidden = new bool[text.Length];
            foreach (var region in RegionFinder.Find(text.AsSpan(), markup))
            {
                Assert.InRange(region.Start, end, text.Length - 1);
                Assert.InRange(region.End, region.Start + 1, text.Length);
                isHidden.AsSpan(region.Start, region.End - region.Start).Fill(true);
                end = region.End;
            }
            Assert.Equal(text.Length, masked.Span.Length);
            for (var i = 0; i < text.Length; i++)
            {
                Assert.Equal(isHidden[i], masked.Hides(i, i + 1));
                if (!isHidden[i]) Assert.Equal(text[i], masked.Span[i]);
                var length = Math.Min(text.Length - i, 5);
                Assert.Equal(isHidden.AsSpan(i, length).Contains(true), masked.Hides(i, i + length));
            }
        }
    }, iter: 10_000);

    [Theory]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<a ")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='<a b=\"")]
    [InlineData("<a b")]
    [InlineData("<!--")]
    [InlineData("<? >")]
    [InlineData("<!a[")]
    [InlineData("<![CDATA[")]
    [InlineData("<code>")]
    [InlineData("<script></scrip")]
    [InlineData("<b>\u200B")]
    [InlineData("&")]
    [InlineData("&#x;")]
    [InlineData("` ``")]
    [InlineData("a=\"")]
    [InlineData("```a")]
    [InlineData("\n   ```")]
    [InlineData("`\n")]
    public void A_long_text_takes_time_in_proportion_to_its_length(string part)
    {
        var text = new StringBuilder().Insert(0, part, 400_000 / part.Length).ToString();
        Watchdog.Finishes(() => Assert.All(Enum.GetValues<TextMarkup>(), markup =>
            Assert.Equal(text.Length, MaskedText.Of(text, markup).Span.Length)));
    }

    [Fact]
    public void Backticks_of_every_number_take_time_in_proportion_to_their_length()
    {
        var text = string.Join(" ", Enumerable.Range(1, 1400).Select(count => new string('`', count)));
        Watchdog.Finishes(() => Assert.Equal(text, MaskedText.Of(text, TextMarkup.None).Span.ToString()));
    }
}
