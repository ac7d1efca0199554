using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Rewriting;

/// <summary>Markup and code are never changed, and what runs through a mention keeps it from being changed.</summary>
public sealed class MarkupTests
{
    private static readonly GoldenTable Table = GoldenTable.Load("markup.tsv");
    private static readonly ArabicNameNormalizer[] Normalizer = [Of(TextMarkup.None), Of(TextMarkup.Html)];

    /// <summary>What is opaque under both options wherever it stands whole, names and all.</summary>
    private static readonly string[] Opaque =
    [
        "<a href=\"خليفة حتر\">", "<a title='باشغا'>", "</b>", "<p class=\"باشغا\">", "</p>", "<br/>", "<td>", "<i>", "<x:y باشغا=\"باشغا\" >",
        "<!-- خليفة حتر <b> -->", "<img\nalt=\"باشغا\">",
    ];

    private static readonly string[] OpaqueInHtml =
    [
        "<script>باشغا</script>", "<style>باشغا</style>", "<pre>باشغا <i>باشغا</i></pre>", "<code>خليفة حتر</code>", "<?x باشغا?>",
        "<!DOCTYPE باشغا>", "<![CDATA[", "&amp;", "&#1581;", "&nbsp;", "&باشغا;", "&foo;",
    ];

    private static readonly string[] Prose =
        ["خليفة حتر", "باشغا", "هفتر", "المشير", "خليفة", "حتر", "قوات", "إطلاق النار", "صدام", "و", "ل", " ", " ", " ", "\n", "\r\n", "\n\n", "، ", "x"];

    private static readonly string[] Broken = ["<", ">", "&", "`", "```", "\"", "'", "=", "<a title=\"", "<!--", "-->", "<script>", "]]>", "<code", "&#", "\n```\n", "</", "title=\""];

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_becomes_what_is_listed(string name)
    {
        var row = Table[name];
        var names = Normalizer[(int)Enum.Parse<TextMarkup>(row["markup"])];
        var result = names.Rewrite(row["text"]);
        Assert.Equal(Show.Text(row["expected"]), Show.Text(result.Text));
        Assert.Equal(row["text"], result.Undo());
        Assert.Empty(names.Rewrite(result.Text).Changes);
    }

    [Theory]
    [InlineData("خليفة <b>حتر</b>", "خليفة <b>حتر", "خليفة حفتر")]
    [InlineData("باش&#1594;ا", "باش&#1594;ا", "باشاغا")]
    public void A_mention_that_markup_runs_through_is_reported(string text, string surface, string replacement)
    {
        var mention = Assert.Single(Normalizer[1].FindMentions(text));
        Assert.Equal((surface, replacement, MentionAction.Annotate), (mention.Surface, mention.Replacement, mention.Action));
        Assert.Contains("left alone: markup runs through it", mention.Evidence);
    }

    [Fact]
    public void Markup_is_one_of_the_enumeration() => Assert.Throws<ArgumentOutOfRangeException>(() => Of((TextMarkup)7));

    [Fact]
    public void Nothing_opaque_is_ever_changed_in_HTML() => Pieces(Prose, [.. Opaque, .. OpaqueInHtml]).Sample(pieces =>
        AssertOpaque(Normalizer[1], pieces, piece => OpaqueInHtml.Contains(piece) || Opaque.Contains(piece)), iter: 4000);

    [Fact]
    public void No_tag_is_ever_changed_in_plain_text() => Pieces(Prose, Opaque).Sample(pieces =>
        AssertOpaque(Normalizer[0], pieces, Opaque.Contains), iter: 4000);

    [Fact]
    public void Broken_markup_leads_to_no_other_change_than_of_mentions() =>
        Pieces([.. Prose, .. Broken], [.. Opaque, .. OpaqueInHtml]).Sample(pieces =>
        {
            var text = string.Concat(pieces);
            foreach (var names in Normalizer)
            {
                var result = names.Rewrite(text);
                Assert.Equal(text, result.Undo());
                Assert.All(result.Changes, change => Assert.DoesNotContain(change.Surface, "<>&`;"));
                Assert.True(names.Rewrite(result.Text).Changes.Count == 0, Show.Text(text));
            }
        }, iter: 6000);

    [Fact]
    public void A_text_without_signs_of_markup_is_the_same_under_both_options() => Texts.AnyText.Sample(text =>
    {
        if (text.AsSpan().ContainsAny("<&`=")) return;
        Assert.Equal(Normalizer[0].Rewrite(text).Text, Normalizer[1].Rewrite(text).Text);
    }, iter: 500);

    private static Gen<string[]> Pieces(string[] prose, string[] opaque) => Gen.Frequency(
        (3, Gen.Int[0, prose.Length - 1].Select(i => prose[i])), (1, Gen.Int[0, opaque.Length - 1].Select(i => opaque[i]))).Array[0, 24];

    private static void AssertOpaque(ArabicNameNormalizer names, string[] pieces, Predicate<string> isOpaque)
    {
        var text = string.Concat(pieces);
        var result = names.Rewrite(text);
        Assert.Equal(text, result.Undo());
        Assert.True(names.Rewrite(result.Text).Changes.Count == 0, Show.Text(text));
        var start = 0;
        foreach (var piece in pieces)
        {
            var (from, to) = (start, start += piece.Length);
            if (isOpaque(piece))
                Assert.All(result.Changes, change => Assert.True(change.Mention.End <= from || change.OriginalStart >= to, $"{Show.Text(text)}: {change}"));
        }
    }

    private static ArabicNameNormalizer Of(TextMarkup markup) => Normalizers.Behaviour(options => options.Markup = markup);
}
