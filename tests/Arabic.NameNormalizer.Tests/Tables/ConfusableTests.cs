using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Tests.Tables;

public sealed class ConfusableTests
{
    private const string Brothers = "id,canonical,confusable\na,خليفة حفتر,c | b\nb,صدام حفتر,\nc,خالد حفتر,b\nd,سرت,";

    [Fact]
    public void What_one_declares_holds_for_both() => Assert.Equal(
        ["a: b, c", "b: a, c", "c: a, b", "d: "],
        Read(Own(Brothers)).Entities.Select(entity => $"{entity.Id}: {string.Join(", ", entity.Confusable)}"));

    [Fact]
    public void A_pack_may_name_entities_of_a_pack_that_is_not_chosen()
    {
        var tables = Read(Own("id,canonical,confusable\na,سرت,elsewhere") with { IsBuiltIn = true });
        Assert.Empty(tables.Faults);
        Assert.Empty(Assert.Single(tables.Entities).Confusable);
        Assert.Equal("ANN023", Assert.Single(tables.Missing).Code);
    }

    [Fact]
    public void Nobody_is_taken_for_an_entity_that_is_disabled()
    {
        var tables = Read(Own(Brothers) with { IsBuiltIn = true }, Own("id,policy\nb,disabled"));
        Assert.Empty(tables.Faults);
        Assert.Empty(tables.Missing);
        Assert.Equal(["c"], tables.Entities[0].Confusable);
    }

    [Fact]
    public void An_overlay_replaces_or_clears_the_cell() => Assert.Equal(
        ["d", "c", "b", "a"],
        Read(Own(Brothers) with { IsBuiltIn = true }, Own("id,confusable\na,d")).Entities.Select(entity => string.Join(",", entity.Confusable)));

    [Fact]
    public void The_list_cannot_be_changed() => Assert.Throws<NotSupportedException>(
        () => ((IList<string>)Read(Own(Brothers)).Entities[0].Confusable)[0] = "x");

    [Fact]
    public void The_explanation_names_them()
    {
        var names = ArabicNameNormalizer.Create(options =>
        {
            options.Packs.Clear();
            options.AddTable("t", Brothers);
        });
        Assert.EndsWith("; easily taken for b, c", names.Explain("خليفة حفتر").Steps[^1].Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("easily taken", names.Explain("سرت").Steps[^1].Detail, StringComparison.Ordinal);
    }

    private static TableSource Own(string text) => TableSource.FromText("t", text);

    private static NameTables Read(params TableSource[] sources) => NameTables.Read(sources);
}
