using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Index;

/// <summary>The tables that were compiled when the library was built, against the text of data/.</summary>
public sealed class BuiltInTablesTests
{
    private static readonly NameIndex Index = new(BuiltInIndex.Data!);

    private static readonly NameTables FromText = NameTables.Read(
        ArabicNameNormalizerOptions.BuiltInPacks.SelectMany(TableSource.FromPack)
            .Select(source => TableSource.FromText(source.Name, Repository.Read(source.Name)) with { Layer = source.Layer, IsBuiltIn = true }));

    [Fact]
    public void They_are_those_of_the_text()
    {
        Assert.DoesNotContain(FromText.Faults, fault => !fault.IsWarning);
        Assert.Equal(FromText.Entities.Select(Written.Of), Index.Entities.Select(Written.Of));
        Assert.Equal(FromText.Forms.Select(Written.Of), Index.Forms.Select(Written.Of));
        Assert.Equal(new NameIndexBuilder().AddForms(FromText.Forms).AddLanguage(ArabicNameNormalizerOptions.BuiltInPacks).Compile().Hash, Index.Data.Hash);
    }

    [Fact]
    public void Every_name_leads_to_the_same_phrase()
    {
        var twin = new NameIndexBuilder().AddForms(FromText.Forms).AddLanguage(ArabicNameNormalizerOptions.BuiltInPacks).Build();
        var phrases = FromText.Forms.SelectMany(form => form.Cues.Concat(form.AntiCues).Append(form.Surface))
            .Concat(EmbeddedTable.Rows("language/given-names.tsv").Select(row => row[0]))
            .Concat(EmbeddedTable.Rows("language/guard-words.tsv").Select(row => row[0]))
            .Concat(ArabicNameNormalizerOptions.BuiltInPacks.SelectMany(TableSource.TopicsOf).Select(topic => topic.Term));
        Assert.All(phrases.Distinct(StringComparer.Ordinal), phrase => Assert.Equal(Of(twin.Find(phrase.AsSpan())!), Of(Index.Find(phrase.AsSpan())!)));

        static string Of(PhrasePayload phrase) => string.Join(" ¦ ", phrase.Cue, phrase.IsGuarded, phrase.Speaks,
            string.Join(',', phrase.Topics), string.Join(',', phrase.GivenNames), string.Join(';', phrase.Forms.Select(form =>
                $"{form.Form.Entity.Id} {form.Form.Surface} {string.Join(',', form.Cues)} {string.Join(',', form.AntiCues)} {form.TargetSays.Count}")));
    }

    /// <summary>Rows stand on their lines, cell by cell; only comments are gone.</summary>
    [Fact]
    public void The_text_that_overlays_need_is_that_of_the_packs() => Assert.All(EmbeddedTable.Names("packs/").Where(name => !TableSource.IsTopic(name)), name => Assert.Equal(
        string.Join('\n', Repository.Read("data/" + name).Split('\n').Select(line => line.StartsWith('#') ? "" : line)).TrimEnd('\n'),
        EmbeddedTable.Text(name).TrimEnd('\n')));

    /// <summary>
    /// What the last column says to people alone is left out; the letters' counts are what is computed with, and the reason
    /// of a guarded word tells names from words.
    /// </summary>
    [Fact]
    public void Other_tables_have_all_their_rows() => Assert.All(
        EmbeddedTable.Names("").Where(name => !name.StartsWith("packs/", StringComparison.Ordinal) || TableSource.IsTopic(name)), name =>
        {
            var rows = Repository.Read("data/" + name).Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
            var columns = (rows[0][^1] is "reason" or "note" or "meaning" && name != "language/guard-words.tsv") || name is "engine/skeleton.tsv" ? rows[0].Length - 1 : rows[0].Length;
            Assert.Equal(rows.Select(row => string.Join('\t', row[..columns])), EmbeddedTable.Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        });

    [Fact]
    public void Every_table_is_there() => Assert.Equal(
        new[] { "data/packs", "data/language", "data/engine" }.SelectMany(folder => Repository.Files(folder, "*.tsv")).Order(StringComparer.Ordinal),
        EmbeddedTable.Names("").Select(name => "data/" + name));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Folding_rules_are_those_of_the_text(int level)
    {
        var (compiled, text) = (FoldingRules.Load((FoldLevel)level), FoldingRules.Read((FoldLevel)level));
        for (int c = char.MinValue; c <= char.MaxValue; c++) Assert.Equal(text[(char)c], compiled[(char)c]);
        Assert.Equal(text.Compositions.OrderBy(pair => pair.Key), compiled.Compositions.OrderBy(pair => pair.Key));
        Assert.Equal(text.MaxExpansion, compiled.MaxExpansion);
        Assert.Equal(Checksum.Of(FoldingRules.Compile()), Folder.Stamp);
    }
}
