using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tests.Data;

public sealed class PackTests
{
    private static readonly string[] OneLetterProclitics = ["و", "ف", "ب", "ل", "ك"];
    private static readonly List<NameForm> Aliases = [.. Texts.Tables.Forms.Where(form => !form.IsCanonical)];

    [Fact]
    public void The_packs_have_neither_error_nor_warning() =>
        Assert.Empty(ArabicNameNormalizer.Check(_ => { }).Select(fault => fault.ToString()));

    [Fact]
    public void The_packs_pass_the_lint() => Assert.Equal([], ArabicNameNormalizer.Lint(_ => { }).Select(fault => fault.ToString()));

    [Fact]
    public void Every_alias_has_a_reason_and_a_kind() => Assert.All(Aliases, form =>
    {
        Assert.False(string.IsNullOrWhiteSpace(form.Reason), form.Surface);
        Assert.NotEqual(NoiseKind.Unspecified, form.Noise);
    });

    [Fact]
    public void A_rival_is_never_always() => Assert.All(
        Aliases.Where(form => form.Rival is not null), form => Assert.NotEqual(AliasPolicy.Always, form.Policy));

    [Fact]
    public void Every_entity_has_a_kind_a_latin_name_and_a_description() => Assert.All(Texts.Tables.Entities, entity =>
    {
        Assert.Matches("^[a-z0-9]+(?:-[a-z0-9]+)*$", entity.Id);
        Assert.NotEqual(EntityKind.Other, entity.Kind);
        Assert.False(string.IsNullOrWhiteSpace(entity.Latin), entity.Id);
        Assert.False(string.IsNullOrWhiteSpace(entity.Description), entity.Id);
        Assert.Matches("^(?:Q[1-9][0-9]*)?$", entity.Wikidata ?? "");
    });

    [Fact]
    public void A_wikidata_item_is_one_entity() => Assert.Empty(Texts.Tables.Entities.Where(entity => entity.Wikidata is not null)
        .GroupBy(entity => entity.Wikidata, StringComparer.Ordinal).Where(group => group.Count() > 1)
        .Select(group => string.Join(", ", group)));

    [Fact]
    public void A_short_form_is_made_of_words_of_the_full_one() => Assert.All(
        Texts.Tables.Entities.Where(entity => entity is { ShortForm: not null, Kind: EntityKind.Person }), entity => Assert.Subset(
            WordKeys.Of(entity.Canonical, Folder.Key).ToHashSet(StringComparer.Ordinal),
            WordKeys.Of(entity.ShortForm!, Folder.Key).ToHashSet(StringComparer.Ordinal)));

    [Fact]
    public void Where_evidence_is_needed_a_cue_can_give_it() => Assert.All(
        Texts.Tables.Forms.Where(form => form.Needs.Count > 0 && form.Needs.All(needed => needed.HasFlag(EvidenceKinds.Cue))),
        form => Assert.True(form.Cues.Count > 0, $"{form.Surface} of {form.Entity.Id} needs a cue and has none."));

    /// <summary>بنكيا is "by bank" before it is نكيا behind a preposition, which would be Nokia.</summary>
    [Fact]
    public void A_sure_alias_behind_a_proclitic_is_no_word() => Assert.Equal([],
        from form in Aliases
        where form.Policy == AliasPolicy.Always && form.Words.Count == 1 && !IsWord(form.Key)
        from proclitic in OneLetterProclitics
        let text = $"وقال المسؤول إن {proclitic}{form.Surface} كما ذكر."
        where IsWord(proclitic + form.Key) && ArabicNameNormalizer.Default.Rewrite(text).Text != text
        select text);

    [Fact]
    public void A_guarded_word_is_no_sure_name()
    {
        var sure = Texts.Tables.Forms.Where(form => form.Policy == AliasPolicy.Always && form.Words.Count == 1)
            .Select(form => form.Key).ToHashSet(StringComparer.Ordinal);
        var guarded = EmbeddedTable.Rows("language/guard-words.tsv").Select(row => WordKeys.Join(row[0], Folder.Key));
        Assert.Equal([], guarded.Intersect(sure, StringComparer.Ordinal));
    }

    [Fact]
    public void The_expected_changes_of_the_sample_are_sorted()
    {
        var starts = File.ReadAllLines(GoldenTable.PathOf("seed/expected.tsv")).Skip(1)
            .Select(line => int.Parse(line.Split('\t')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(starts.Order(), starts);
    }

    private static bool IsWord(string key) => WordModel.Default.KindOf(key.AsSpan()).HasFlag(WordKind.Word);
}
