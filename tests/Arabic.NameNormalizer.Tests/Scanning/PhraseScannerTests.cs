using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Scanning;

public sealed class PhraseScannerTests
{
    private static readonly NameIndex Index = new NameIndexBuilder().AddForms(Texts.Tables.Forms)
        .AddLanguage(ArabicNameNormalizerOptions.BuiltInPacks).Build();

    private static readonly SlowScanner Slow = new(Index,
    [
        .. Index.Forms.SelectMany(form => form.Cues.Concat(form.AntiCues).Append(form.Surface)),
        .. Index.Forms.Select(form => SlowCompounds.InOneWord(WordKeys.Join(form.Surface, Folder.Key))),
        .. EmbeddedTable.Rows("language/given-names.tsv").Select(row => row[0]),
        .. EmbeddedTable.Rows("language/guard-words.tsv").Select(row => row[0]),
        .. ArabicNameNormalizerOptions.BuiltInPacks
            .SelectMany(TableSource.TopicsOf).Select(topic => topic.Term),
    ]);

    [Fact]
    public void Finds_what_the_slow_scanner_finds() => Texts.AnyText.Sample(text =>
    {
        var fast = PhraseScanner.Scan(Index, text.AsSpan()).Select(hit => (hit.Payload, hit.FirstWord, hit.LastWord, hit.End,
            hit.First.Proclitic?.Glued ?? "", hit.First.IsArticleRestored));
        Assert.Equal(Written(Slow.Scan(text)), Written(fast));
    }, iter: 3000);

    [Fact]
    public void Every_form_is_hit_where_it_stands_alone() => Assert.All(Index.Forms, form => Assert.Contains(
        PhraseScanner.Scan(Index, ("، " + form.Surface + ".").AsSpan()),
        hit => hit.Payload.Forms.Any(indexed => indexed.Form == form)));

    [Fact]
    public void The_name_starts_where_the_proclitic_ends() => Gen.Select(Texts.Surface, Gen.Int[0, 3]).Sample((surface, i) =>
    {
        var glued = "وبلف"[i].ToString();
        foreach (var hit in PhraseScanner.Scan(Index, (glued + surface).AsSpan()))
        {
            if (hit.First.Proclitic?.Glued != glued) continue;
            Assert.Equal(hit.First.Ordinal == 0 ? 1 : -1, hit.First.Ordinal == 0 ? hit.First.NameStart : -1);
            Assert.Equal(hit.First.NameStart, hit.First.KeepEnd);
        }
    }, iter: 1000);

    [Theory]
    [InlineData("والجفرة", 1, "و")]
    [InlineData("وَالجفرة", 2, "و")]
    [InlineData("للجفرة", 2, "لل")]
    [InlineData("وللجفرة", 3, "ولل")]
    [InlineData("بحفتر", 1, "ب")]
    [InlineData("وبـحفتر", 3, "وب")]
    public void Offsets_are_those_of_the_text_as_it_is(string text, int nameStart, string proclitic)
    {
        var index = new NameIndexBuilder().AddForms(NameTables.Read([TableSource.FromText("t", "canonical\nالجفرة\nحفتر")]).Forms).Build();
        var hit = Assert.Single(PhraseScanner.Scan(index, text.AsSpan()));
        Assert.Equal((nameStart, text.Length, proclitic), (hit.First.NameStart, hit.End, hit.First.Proclitic!.Glued));
    }

    [Theory]
    [InlineData("خليفة ")]
    [InlineData("و")]
    [InlineData("لل")]
    [InlineData("قوات حفتر ")]
    [InlineData("\u064E")]
    public void A_long_text_is_scanned_in_time_in_proportion_to_its_length(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 400_000 / part.Length));
        Watchdog.Finishes(() => Assert.All(PhraseScanner.Scan(Index, text.AsSpan()).Take(1), hit => Assert.True(hit.End <= text.Length)));
    }

    private static string Written(IEnumerable<(PhrasePayload Payload, int First, int Last, int End, string Proclitic, bool IsRestored)> hits) =>
        string.Join("\n", hits.Select(hit => FormattableString.Invariant(
                $"words {hit.First:000} to {hit.Last:000}, end {hit.End}, proclitic '{hit.Proclitic}', article {hit.IsRestored}, {hit.Payload.Forms.FirstOrDefault()?.Form.Key} {hit.Payload.Cue}"))
            .Order(StringComparer.Ordinal));
}
