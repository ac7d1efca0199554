using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Rewriting;

/// <summary>What happens to running text, case by case.</summary>
public sealed class RewriteTests
{
    private static readonly GoldenTable Behaviour = GoldenTable.Load("rewrite.tsv");
    private static readonly GoldenTable Subject = GoldenTable.Load("subject.tsv");
    private static readonly GoldenTable Garbled = GoldenTable.Load("garbled.tsv");
    private static readonly GoldenTable Traps = GoldenTable.Load("traps.tsv");

    public static TheoryData<string> BehaviourNames => Behaviour.Names;

    public static TheoryData<string> SubjectNames => Subject.Names;

    public static TheoryData<string> GarbledNames => Garbled.Names;

    public static TheoryData<string> TrapNames => Traps.Names;

    [Theory]
    [MemberData(nameof(BehaviourNames))]
    public void A_text_becomes_what_is_listed(string name) => Assert.Equal(
        Show.Text(Behaviour[name]["expected"]), Show.Text(Normalizers.Of("behaviour").Rewrite(Behaviour[name]["text"]).Text));

    [Theory]
    [MemberData(nameof(BehaviourNames))]
    public void Mentions_are_as_listed(string name) => Assert.Equal(
        Show.Text(Behaviour[name]["mentions"]), Show.Text(Written(Normalizers.Of("behaviour").FindMentions(Behaviour[name]["text"]))));

    [Theory]
    [MemberData(nameof(SubjectNames))]
    public void The_subject_of_a_text_is_evidence(string name) =>
        Assert.Equal(Subject[name]["expected"], ArabicNameNormalizer.Default.Rewrite(Subject[name]["text"]).Text);

    [Theory]
    [MemberData(nameof(GarbledNames))]
    public void A_garbled_sentence_is_put_right(string name) =>
        Assert.Equal(Garbled[name]["expected"], ArabicNameNormalizer.Default.Rewrite(Garbled[name]["text"]).Text);

    [Theory]
    [MemberData(nameof(GarbledNames))]
    public void A_sentence_that_is_right_stays(string name) =>
        Assert.Equal(Garbled[name]["expected"], ArabicNameNormalizer.Default.Rewrite(Garbled[name]["expected"]).Text);

    [Theory]
    [MemberData(nameof(TrapNames))]
    public void A_trap_is_left_alone(string name) =>
        Assert.Equal(Traps[name]["text"], ArabicNameNormalizer.Default.Rewrite(Traps[name]["text"]).Text);

    [Theory]
    [InlineData("mt-article")]
    [InlineData("seed/article")]
    public void An_article_is_put_right(string article) => Assert.Equal(
        File.ReadAllText(GoldenTable.PathOf(article + ".expected.txt")),
        ArabicNameNormalizer.Default.Rewrite(File.ReadAllText(GoldenTable.PathOf(article + ".txt"))).Text);

    [Fact]
    public void Each_change_of_the_article_is_as_listed()
    {
        var expected = File.ReadAllLines(GoldenTable.PathOf("seed/expected.tsv")).Skip(1)
            .Select(line => line.Split('\t')).Select(cells => string.Join("\t", cells.Take(5)));
        var changes = ArabicNameNormalizer.Default.Rewrite(File.ReadAllText(GoldenTable.PathOf("seed/article.txt"))).Changes;
        Assert.Equal(expected, changes.Select(change => FormattableString.Invariant(
            $"{change.OriginalStart}\t{change.OriginalLength}\t{change.Surface}\t{change.Replacement}\t{change.Mention.Entity.Id}")));
    }

    [Theory]
    [InlineData("قال مصطفي صنع الله أمس", "قال مصطفى صنع الله أمس")]
    [InlineData("خليفه حفتر", "خليفة حفتر")]
    [InlineData("خَلِيفَة حَفتَر", "خَلِيفَة حَفتَر")]
    [InlineData("وللجفره", "وللجفرة")]
    public void One_spelling_for_each_name_if_that_is_asked_for(string text, string expected)
    {
        Assert.Equal(expected, Normalizers.Of("behaviour-unifying").Rewrite(text).Text);
        Assert.Equal(text, Normalizers.Of("behaviour").Rewrite(text).Text);
    }

    [Theory]
    [InlineData("وصلت القافلة إلى مدينة سيرت", "وصلت القافلة إلى مدينة سرت")]
    [InlineData("هذا ما سيرت له الرحلات", "هذا ما سيرت له الرحلات")]
    public void A_usual_spelling_of_a_word_needs_the_evidence_that_the_word_needs(string text, string expected) =>
        Assert.Equal(expected, Normalizers.Of("behaviour-unifying").Rewrite(text).Text);

    [Fact]
    public void A_usual_spelling_that_lacks_evidence_says_so() => Assert.Contains(
        "left alone: it needs cue or document or topic",
        Normalizers.Of("behaviour-unifying").Rewrite("هذا ما سيرت له الرحلات").Mentions.Single().Evidence);

    [Fact]
    public void A_higher_threshold_changes_less_and_reports_the_same()
    {
        const string text = "هفتر المشير";
        var strict = Normalizers.Behaviour(options => options.AcceptScore = 0.98).Rewrite(text);
        Assert.Equal(text, strict.Text);
        Assert.Equal(["هفتر"], strict.Mentions.Select(mention => mention.Surface));
        Assert.Equal("حفتر المشير", Normalizers.Of("behaviour").Rewrite(text).Text);
    }

    [Fact]
    public void A_contender_is_named_as_the_reason_to_abstain()
    {
        var mention = Assert.Single(Normalizers.Of("behaviour").FindMentions("المدينة البرد المشير"));
        Assert.Equal(MentionAction.Annotate, mention.Action);
        Assert.Contains(mention.Evidence, evidence => evidence.Contains("'bard'", StringComparison.Ordinal) || evidence.Contains("'barid'", StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_evidence_is_named()
    {
        var mention = Assert.Single(Normalizers.Of("behaviour").FindMentions("المشير بيتر"));
        Assert.Contains("left alone: it needs document", mention.Evidence);
        Assert.InRange(mention.Score, 0, 0.5);
    }

    [Fact]
    public void Many_texts_are_rewritten_as_each_of_them() => Assert.Equal(
        Texts.Sentences.Select(text => ArabicNameNormalizer.Default.Rewrite(text).Text),
        ArabicNameNormalizer.Default.RewriteAll(Texts.Sentences).Select(result => result.Text));

    [Theory]
    [InlineData("خليفة حتر ")]
    [InlineData("هفتر المشير ")]
    [InlineData("العكر وبيتر وأشار ")]
    [InlineData("و")]
    [InlineData("قوات حفتر\n")]
    public void A_long_text_comes_to_an_end(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        Watchdog.Finishes(() => Assert.Equal(text, ArabicNameNormalizer.Default.Rewrite(text).Undo()));
    }

    private static string Written(IEnumerable<NameMention> mentions) => string.Join(" ", mentions.Select(mention =>
        FormattableString.Invariant($"{(mention.Action == MentionAction.Rewrite ? "!" : "")}{mention.Start}:{mention.Surface}={mention.Replacement}@{mention.Entity.Id}")));
}
