using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tests.Index;

/// <summary>The compiled tables against the objects from which they were compiled: the slow, obvious twin.</summary>
public sealed class CompiledTablesTests
{
    private static readonly NameIndex Compiled = new NameIndexBuilder().AddForms(Texts.Tables.Forms)
        .AddLanguage(ArabicNameNormalizerOptions.BuiltInPacks).Build();

    [Fact]
    public void Entities_are_those_of_the_tables() =>
        Assert.Equal(Texts.Tables.Entities.Select(Written.Of), Compiled.Entities.Select(Written.Of));

    [Fact]
    public void Forms_are_those_of_the_tables() =>
        Assert.Equal(Texts.Tables.Forms.Select(Written.Of), Compiled.Forms.Select(Written.Of));

    [Fact]
    public void Whoever_asks_gets_the_same_objects()
    {
        var byId = Compiled.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        Assert.All(Compiled.Forms, form => Assert.Same(byId[form.Entity.Id], form.Entity));
        Assert.Equal(Compiled.Forms, Compiled.Forms);
        Assert.Same(Compiled.Find("حفتر".AsSpan()), Compiled.Find("حفتر".AsSpan()));
    }

    [Fact]
    public void Cues_have_the_numbers_of_their_phrases() => Assert.All(
        Compiled.Forms.Select(form => Compiled.Find(form.Surface.AsSpan())!).SelectMany(phrase => phrase.Forms).DistinctBy(indexed => indexed.Form),
        indexed =>
        {
            Assert.Equal(Numbers(indexed.Form.Cues), indexed.Cues);
            Assert.Equal(Numbers(indexed.Form.AntiCues), indexed.AntiCues);
        });

    [Fact]
    public void Language_tables_are_in_it()
    {
        foreach (var name in EmbeddedTable.Rows("language/given-names.tsv").Select(row => row[0]))
            Assert.Contains(WordKeys.Join(name, Folder.Light), Compiled.Find(name.AsSpan())!.GivenNames);
        foreach (var word in EmbeddedTable.Rows("language/guard-words.tsv").Select(row => row[0]))
            Assert.True(Compiled.Find(word.AsSpan())!.IsGuarded);
        foreach (var (layer, term) in ArabicNameNormalizerOptions.BuiltInPacks.SelectMany(TableSource.TopicsOf))
            Assert.Contains(layer, Compiled.Find(term.AsSpan())!.Topics);
    }

    [Fact]
    public void Compiling_again_gives_the_same_bytes() => Assert.Equal(Compiled.Data.Hash,
        new NameIndexBuilder().AddForms(Compiled.Forms).AddLanguage(ArabicNameNormalizerOptions.BuiltInPacks).Compile().Hash);

    [Fact]
    public void Another_table_has_another_hash() => Assert.NotEqual(Hash("canonical\nسرت"), Hash("canonical\nسبها"));

    private static string Hash(string table) =>
        new NameIndexBuilder().AddForms(NameTables.Read([TableSource.FromText("t", table)]).Forms).Compile().Hash;

    private static IEnumerable<int> Numbers(IEnumerable<string> cues) =>
        cues.Select(cue => Compiled.Find(cue.AsSpan())!.Cue).Distinct().Order();
}
