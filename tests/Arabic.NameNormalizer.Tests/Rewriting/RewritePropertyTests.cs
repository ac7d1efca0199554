using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Rewriting;

/// <summary>What holds for every text: golden sentences, random concatenations of them, and random texts.</summary>
public sealed class RewritePropertyTests
{
    private static readonly ArabicNameNormalizer[] Normalizer =
        [ArabicNameNormalizer.Default, Normalizers.Unifying, Normalizers.Of("behaviour"), Normalizers.Of("users")];

    private static readonly GoldenTable Twice = GoldenTable.Load("rewrite-twice.tsv");

    public static TheoryData<string> TwiceNames => Twice.Names;

    [Theory]
    [MemberData(nameof(TwiceNames))]
    public void A_known_case_is_the_same_after_a_second_rewrite(string name) => AssertIdempotent(Twice[name]["text"]);

    [Fact]
    public void Rewriting_a_golden_text_again_changes_nothing() => Assert.All(Texts.Sentences, AssertIdempotent);

    [Theory]
    [InlineData("mt-article")]
    [InlineData("seed/article")]
    public void Rewriting_an_article_again_changes_nothing(string article) =>
        AssertIdempotent(File.ReadAllText(GoldenTable.PathOf(article + ".txt")));

    [Fact]
    public void Rewriting_golden_sentences_together_again_changes_nothing() => Texts.SentenceText.Sample(AssertIdempotent, iter: Tries.Of(1500));

    [Fact]
    public void Rewriting_words_of_the_tables_again_changes_nothing() => Texts.WordText.Sample(AssertIdempotent, iter: Tries.Of(4000));

    [Fact]
    public void Rewriting_names_side_by_side_again_changes_nothing() => Gen.OneOf(Texts.Surface, Texts.Surface, Texts.Word).Array[1, 8]
        .Select(parts => string.Join(" ", parts)).Sample(AssertIdempotent, iter: Tries.Of(4000));

    [Fact]
    public void Rewriting_any_text_again_changes_nothing() => Texts.AnyText.Sample(AssertIdempotent, iter: Tries.Of(2000));

    [Fact]
    public void Undo_gives_the_original() => EachText((text, result) => Assert.Equal(Show.Text(text), Show.Text(result.Undo())));

    [Fact]
    public void Mentions_are_in_order_and_cut_out_their_surfaces() => EachText((text, result) =>
    {
        var end = 0;
        foreach (var mention in result.Mentions)
        {
            Assert.InRange(mention.Start, end, text.Length - 1);
            Assert.Equal(mention.Start + mention.Length, mention.End);
            Assert.Equal(text[mention.Start..mention.End], mention.Surface);
            Assert.NotEmpty(mention.Surface);
            Assert.NotEmpty(mention.Evidence);
            Assert.InRange(mention.Score, 0, 1);
            end = mention.End;
        }
    });

    [Fact]
    public void Changes_are_the_mentions_that_are_rewritten() => EachText((_, result) => Assert.Equal(
        result.Mentions.Where(mention => mention.Action == MentionAction.Rewrite), result.Changes.Select(change => change.Mention)));

    [Fact]
    public void Changes_have_their_offsets_in_both_texts_and_nothing_else_differs() => EachText((text, result) =>
    {
        var (original, rewritten) = (0, 0);
        foreach (var change in result.Changes)
        {
            Assert.Equal(text[original..change.OriginalStart], result.Text[rewritten..change.RewrittenStart]);
            Assert.Equal(change.Surface, text.Substring(change.OriginalStart, change.OriginalLength));
            Assert.Equal(change.Replacement, result.Text.Substring(change.RewrittenStart, change.RewrittenLength));
            Assert.NotEqual(change.Surface, change.Replacement);
            (original, rewritten) = (change.OriginalStart + change.OriginalLength, change.RewrittenStart + change.RewrittenLength);
        }
        Assert.Equal(text[original..], result.Text[rewritten..]);
        if (result.Changes.Count == 0) Assert.Same(text, result.Text);
    });

    [Fact]
    public void Finding_mentions_and_rewriting_agree() => EachText((text, result) => Assert.Equal(
        ArabicNameNormalizer.Default.FindMentions(text).Select(mention => mention.ToString()),
        ArabicNameNormalizer.Default.Rewrite(text).Mentions.Select(mention => mention.ToString())), iter: Tries.Of(300));

    [Fact]
    public void Every_rewritten_mention_is_sure() => EachText((_, result) => Assert.All(result.Changes,
        change => Assert.True(change.Mention.Score >= ArabicNameNormalizerOptions.DefaultAcceptScore)));

    private static void EachText(Action<string, RewriteResult> assert, int iter = 1500) => Texts.AnyText.Sample(text =>
    {
        foreach (var names in Normalizer) assert(text, names.Rewrite(text));
    }, iter: Tries.Of(iter));

    private static void AssertIdempotent(string text)
    {
        for (var i = 0; i < Normalizer.Length; i++)
        {
            var once = Normalizer[i].Rewrite(text).Text;
            var again = Normalizer[i].Rewrite(once);
            Assert.True(again.Changes.Count == 0,
                $"Normalizer {i} changes its own text:\n{Show.Text(text)}\n{Show.Text(once)}\n{Show.Text(again.Text)}\n{string.Join("\n", again.Changes)}");
        }
    }
}
