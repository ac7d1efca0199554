using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Language;

public sealed class WordModelTests
{
    private static readonly GoldenTable Table = GoldenTable.Load("word-kinds.tsv");
    private static readonly SlowWordModel Slow = new();

    /// <summary>Forms of the tables' stems, with affixes that go together and with ones that do not.</summary>
    private static readonly Gen<string> Form = Gen
        .Select(Gen.Int[0, Slow.Stems.Count - 1], Gen.Int[0, Slow.Prefixes.Count - 1], Gen.Int[0, Slow.Suffixes.Count - 1])
        .Select((stem, prefix, suffix) => Slow.Prefixes[prefix].Text + Slow.Stems[stem] + Slow.Suffixes[suffix].Text);

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_token_is_of_the_listed_kind(string name) => Assert.Equal(
        Table[name]["kind"], WordModel.Default.KindOf(Folder.Key.Fold(Table[name]["token"]).AsSpan()).ToString().ToLowerInvariant());

    [Fact]
    public void Forms_of_stems_are_read_as_the_slow_model_reads_them() =>
        Form.Sample(key => AssertSame(key), iter: 3000);

    [Fact]
    public void Words_with_a_teh_marbuta_are_read_as_the_slow_model_reads_them() =>
        Form.Select(key => $"{key}ه").Sample(key => AssertSame(key, isFeminine: true), iter: 2000);

    [Theory]
    [InlineData("a feminine", "مدرسة", true)]
    [InlineData("an adjective of relation", "السياسية", true)]
    [InlineData("what would be a verb with its object", "ترهنوة", false)]
    [InlineData("what would be a plural with its owner", "معلموة", false)]
    public void What_is_written_with_a_teh_marbuta_ends_in_no_pronoun(string what, string word, bool isWord)
    {
        var key = Folder.Key.Fold(word);
        Assert.True(WordModel.Default.Look(key.AsSpan()).Kind != WordKind.Unknown, what);
        Assert.True(isWord == (WordModel.Default.LookFeminine(key.AsSpan()).Kind != WordKind.Unknown), what);
    }

    [Fact]
    public void Words_of_texts_are_read_as_the_slow_model_reads_them() =>
        Texts.Word.Select(Folder.Key.Fold).Sample(key => AssertSame(key), iter: 2000);

    [Fact]
    public void Anything_is_read_as_the_slow_model_reads_it() =>
        Texts.Anything.Select(Folder.Key.Fold).Sample(key => AssertSame(key), iter: 2000);

    [Fact]
    public void Every_form_that_the_tables_make_of_a_stem_is_known() =>
        Gen.Int[0, Slow.Stems.Count - 1].Select(i => Slow.Stems[i]).Sample(stem => Assert.All(Slow.FormsOf(stem), form =>
            Assert.True(form.Length > 24 || WordModel.Default.KindOf(form.AsSpan()) != WordKind.Unknown, Show.Text(form))), iter: 100);

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        var keys = Table.Rows.Select(row => Folder.Key.Fold(row["token"])).ToArray();
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var key in keys) WordModel.Default.Look(key.AsSpan());
        }));
    }

    [Fact]
    public void The_more_common_the_more_frequent()
    {
        Assert.True(Frequency("كتاب") > Frequency("وكتابهما"));
        Assert.True(Frequency("الحكومة") > Frequency("الثعلب"));
        Assert.Equal(double.NegativeInfinity, Frequency("كخذنبظق"));
        Assert.Equal(double.NegativeInfinity, Frequency(""));
    }

    private static double Frequency(string word) => WordModel.Default.LogFrequency(Folder.Key.Fold(word).AsSpan());

    private static void AssertSame(string key, bool isFeminine = false)
    {
        var slow = Slow.Look(key, isFeminine);
        var fast = isFeminine ? WordModel.Default.LookFeminine(key.AsSpan()) : WordModel.Default.Look(key.AsSpan());
        Assert.Equal((Show.Text(key), slow.Kind, slow.Band + slow.Affixes), (Show.Text(key), fast.Kind, fast.Band + fast.Affixes));
    }
}
