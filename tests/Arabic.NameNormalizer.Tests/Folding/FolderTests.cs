using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Folding;

public sealed class FolderTests
{
    private static readonly GoldenTable Table = GoldenTable.Load("folding.tsv");
    private static readonly SlowFolder SlowLight = new(FoldLevel.Light);
    private static readonly SlowFolder SlowKey = new(FoldLevel.Key);

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Light_fold_is_as_listed(string name) =>
        Assert.Equal(Show.Text(Table[name]["light"]), Show.Text(Folder.Light.Fold(Table[name]["text"])));

    [Theory]
    [MemberData(nameof(Names))]
    public void Key_is_as_listed(string name) =>
        Assert.Equal(Show.Text(Table[name]["key"]), Show.Text(Folder.Key.Fold(Table[name]["text"])));

    [Fact]
    public void Every_class_of_the_folding_table_has_a_golden_row() =>
        Assert.Subset(
            Table.Rows.Select(row => row["class"]).ToHashSet(StringComparer.Ordinal),
            EmbeddedTable.Rows("language/folding.tsv").Select(row => row[3]).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Light_fold_equals_the_slow_folder() => Texts.Anything.Sample(
        text => Assert.Equal(Show.Text(SlowLight.Fold(text)), Show.Text(Folder.Light.Fold(text))), iter: 3000);

    [Fact]
    public void Key_equals_the_slow_folder() => Texts.Anything.Sample(
        text => Assert.Equal(Show.Text(SlowKey.Fold(text)), Show.Text(Folder.Key.Fold(text))), iter: 3000);

    [Fact]
    public void Folding_a_folded_text_changes_nothing() => Texts.Anything.Sample(text =>
    {
        foreach (var folder in new[] { Folder.Light, Folder.Key })
        {
            var once = folder.Fold(text);
            Assert.Equal(Show.Text(once), Show.Text(folder.Fold(once)));
        }
    }, iter: 3000);

    [Fact]
    public void The_key_of_a_light_fold_is_the_key() => Texts.Anything.Sample(
        text => Assert.Equal(Show.Text(Folder.Key.Fold(text)), Show.Text(Folder.Key.Fold(Folder.Light.Fold(text)))), iter: 3000);

    [Fact]
    public void Origins_are_in_range_and_never_go_back() => Texts.Anything.Sample(text =>
    {
        foreach (var folder in new[] { Folder.Light, Folder.Key })
        {
            var folded = new char[folder.BufferLength(text.Length)];
            var origins = new int[folded.Length];
            var length = folder.Fold(text.AsSpan(), folded, origins);
            Assert.InRange(length, 0, folded.Length);
            Assert.Equal(Show.Text(folder.Fold(text)), Show.Text(new string(folded, 0, length)));
            var last = 0;
            foreach (var origin in origins.AsSpan(0, length))
            {
                Assert.InRange(origin, last, text.Length - 1);
                last = origin;
            }
        }
    }, iter: 3000);

    [Fact]
    public void Each_origin_is_where_its_letter_comes_from() => Texts.NoisyName.Sample(text =>
    {
        var folded = new char[Folder.Key.BufferLength(text.Length)];
        var origins = new int[folded.Length];
        var length = Folder.Key.Fold(text.AsSpan(), folded, origins);
        for (var i = 0; i < length; i++)
            Assert.Contains(folded[i].ToString(), Folder.Key.Fold(text[origins[i]].ToString()), StringComparison.Ordinal);
    }, iter: 2000);

    [Fact]
    public void Surrogates_pass_through() => Gen.String[Gen.Char['\uD800', '\uDFFF'], 1, 8].Sample(surrogates =>
    {
        Assert.Equal(Show.Text(surrogates), Show.Text(Folder.Light.Fold(surrogates)));
        Assert.Equal(Show.Text(surrogates), Show.Text(Folder.Key.Fold(surrogates)));
    });

    [Fact]
    public void Every_single_character_folds_as_the_slow_folder_says()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            // The slow folder is slow: what the tables do not name is left to the test of random texts.
            if (c is > 0x800 and < 0xFB00 && c % 7 != 0) continue;
            var text = ((char)c).ToString();
            Assert.Equal(Show.Text(SlowKey.Fold(text)), Show.Text(Folder.Key.Fold(text)));
            Assert.Equal(Show.Text(SlowLight.Fold(text)), Show.Text(Folder.Light.Fold(text)));
        }
    }

    [Fact]
    public void Folding_into_a_buffer_allocates_nothing()
    {
        var text = string.Join(" ", Table.Rows.Select(row => row["text"]));
        var folded = new char[Folder.Key.BufferLength(text.Length)];
        var origins = new int[folded.Length];
        Assert.Equal(0, Allocations.Of(() =>
        {
            Folder.Light.Fold(text.AsSpan(), folded, origins);
            Folder.Key.Fold(text.AsSpan(), folded, origins);
        }));
    }
}
