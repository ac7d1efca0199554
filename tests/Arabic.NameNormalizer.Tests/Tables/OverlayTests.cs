using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Tables;

public sealed class OverlayTests
{
    private static readonly GoldenTable Table = GoldenTable.Load("overlays.tsv");

    public static TheoryData<string> Names => Table.Names;

    private static string[] PackTables =>
        [.. Repository.Files("data/packs", "*.tsv").Where(file => !file.EndsWith("/topic.tsv", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_left_is_as_listed(string name)
    {
        var row = Table[name];
        var tables = Read(row["pack"], row["own"]);
        Assert.Equal(row["faults"], string.Join("; ", tables.Faults.Select(fault => FormattableString.Invariant($"{fault.Code} {fault.Line},{fault.Column}"))));
        Assert.Equal(row["forms"], string.Join(" | ", tables.Forms.Select(Written)));
    }

    [Fact]
    public void Cells_that_the_overlay_leaves_empty_are_those_of_the_pack()
    {
        var tables = Read(
            "id,canonical,kind,short,latin,wikidata,description,cues,anticues,policy\na,خليفة حفتر,person,حفتر,Haftar,Q1,Commander,قوات,بيت,with-evidence",
            "id,canonical,latin,description,cues\na,,Hifter,-,جيش");
        var entity = Assert.Single(tables.Entities);
        Assert.Equal(("خليفة حفتر", EntityKind.Person, "حفتر", "Hifter", "Q1", null),
            (entity.Canonical, entity.Kind, entity.ShortForm, entity.Latin, entity.Wikidata, entity.Description));
        Assert.Equal(["جيش"], tables.Forms[1].Cues);
        Assert.Equal(["بيت"], tables.Forms[1].AntiCues);
    }

    [Fact]
    public void An_alias_keeps_what_the_overlay_does_not_say()
    {
        var form = Read(
            "id,canonical,short,alias,form,noise,policy,needs,rival,cues,anticues,reason\na,خليفة حفتر,حفتر,بيتر,short,transliteration,with-evidence,topic+cue,Peter,قوات,مورر,English",
            "alias,entity,policy\nبيتر,a,annotate-only").Forms.Single(form => !form.IsCanonical);
        Assert.Equal(("حفتر", NoiseKind.Transliteration, AliasPolicy.AnnotateOnly, "Peter", "English"),
            (form.Target, form.Noise, form.Policy, form.Rival, form.Reason));
        Assert.Empty(form.Needs);
        Assert.Equal(["قوات"], form.Cues);
        Assert.Equal(["مورر"], form.AntiCues);
    }

    [Fact]
    public void An_alias_for_an_entity_that_is_disabled_says_where()
    {
        var fault = Assert.Single(NameTables.Read([
            Pack("id,canonical\na,سرت"), TableSource.FromText("off", "id,policy\na,disabled"), TableSource.FromText("more", "alias,entity\nسرتا,a")]).Faults);
        Assert.Equal("ANN009", fault.Code);
        Assert.Contains("disabled (off, line 2)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_an_overlay_is_told_where_it_stands_and_one_below_where_that_does()
    {
        var tables = Read("id,canonical,short\na,خليفة حفتر,!!", "id,canonical,kind\na,,town");
        Assert.Equal(["own ANN008 2,4", "pack ANN006 2,14"], tables.Faults
            .Select(fault => FormattableString.Invariant($"{fault.Source} {fault.Code} {fault.Line},{fault.Column}"))
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_entity_stays_on_the_subject_of_its_pack() => Assert.All(
        Read("id,canonical,alias\na,سرت,سرتا", "alias,entity,policy\nسرتا,a,with-evidence\nسيرتا,a,with-evidence").Forms,
        form => Assert.Equal("pack", form.Layer));

    [Fact]
    public void The_order_of_two_tables_of_the_user_does_not_matter()
    {
        static TableSource Own(string name, string text) => TableSource.FromText(name, text);
        var pack = Pack("id,canonical,alias\na,سرت,سرتا");
        var policies = Own("policies", "alias,entity,policy\nسرتا,a,never");
        var more = Own("more", "alias,entity\nسيرتا,a");
        Assert.Equal(
            NameTables.Read([pack, policies, more]).Forms.Select(Written).Order(StringComparer.Ordinal),
            NameTables.Read([pack, more, policies]).Forms.Select(Written).Order(StringComparer.Ordinal));
    }

    /// <summary>No two packs have an entity in common, so that all of them at once say what each of them would.</summary>
    [Theory]
    [InlineData("/entities.tsv")]
    [InlineData("/aliases.tsv")]
    [InlineData("")]
    public void A_pack_over_itself_is_the_same_pack(string tables)
    {
        var packs = ArabicNameNormalizerOptions.BuiltInPacks.SelectMany(TableSource.FromPack).ToList();
        var doubled = NameTables.Read([.. packs, .. PackTables.Where(file => file.EndsWith(tables, StringComparison.Ordinal)).Select(file => TableSource.FromText(file, Repository.Read(file)))]);
        Assert.Equal([], doubled.Faults.Select(fault => fault.ToString()));
        Assert.Equal(Texts.Tables.Forms.Select(Whole), doubled.Forms.Select(Whole));
    }

    [Fact]
    public void The_explanation_shows_the_layers()
    {
        var names = ArabicNameNormalizer.Create(options => options.AddTable("team", "alias,entity,policy\nالعكر,hulusi-akar,annotate-only"));
        Assert.Contains("'team over libya'", names.Explain("العكر").Steps.Single(step => step.Stage == "index").Detail, StringComparison.Ordinal);
        Assert.Contains("'libya'", names.Explain("خليفة حفتر").Steps.Single(step => step.Stage == "index").Detail, StringComparison.Ordinal);
    }

    private static NameTables Read(string pack, string own) =>
        NameTables.Read(own.Length == 0 ? [Pack(pack)] : [Pack(pack), TableSource.FromText("own", own)]);

    private static TableSource Pack(string text) => TableSource.FromText("pack", text) with { IsBuiltIn = true };

    private static string Written(NameForm form) =>
        $"{form.Entity.Id}: {form.Surface}" + (form.Surface == form.Target ? "" : $" → {form.Target}")
        + $" {form.Policy}" + (form.Origin == "pack" ? "" : $" [{form.Origin}]");

    private static string Whole(NameForm form) =>
        $"{form.Entity.Id} {form.Layer} {form.Surface} {form.Target} {form.Noise} {form.Policy} {string.Join(',', form.Needs)} {form.Rival} "
        + $"{string.Join(',', form.Cues)} {string.Join(',', form.AntiCues)} {form.Reason}";
}
