using Arabic.NameNormalizer.Cli.Lines;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Cli.Curation;

/// <summary>Counts what tables hold: entities by kind, aliases by noise and by policy, for each layer and together.</summary>
/// <remarks>A pack of several subjects has a row of its own for each, and one for all of them together.</remarks>
internal static class TableStatistics
{
    public const string All = "all";

    public static Sheet Of(NameTables tables)
    {
        var sheet = new Sheet("layer", "what", "value", "count");
        foreach (var layer in Layers(tables)) AddLayer(sheet, layer, [.. tables.Forms.Where(form => IsIn(form, layer))]);
        return sheet;
    }

    private static IEnumerable<string> Layers(NameTables tables)
    {
        var layers = tables.Forms.Select(form => form.Origin).Distinct(StringComparer.Ordinal).ToList();
        var packs = layers.Where(layer => Pack(layer) is not null).GroupBy(Pack, StringComparer.Ordinal)
            .Where(subjects => subjects.Count() > 1 && !layers.Contains(subjects.Key!, StringComparer.Ordinal)).Select(subjects => subjects.Key!);
        return layers.Concat(packs).Order(StringComparer.Ordinal).Append(All);
    }

    /// <summary>The pack of which a layer is one subject.</summary>
    private static string? Pack(string layer) =>
        layer.Split('/') is [var pack, _] && ArabicNameNormalizerOptions.BuiltInPacks.Contains(pack, StringComparer.Ordinal) ? pack : null;

    private static bool IsIn(NameForm form, string layer) => layer == All || form.Origin == layer || Pack(form.Origin) == layer;

    private static void AddLayer(Sheet sheet, string layer, List<NameForm> forms)
    {
        var entities = forms.Where(form => form.IsCanonical).Select(form => form.Entity).Distinct().ToList();
        var aliases = forms.Where(form => !form.IsCanonical).ToList();
        sheet.Add(layer, "entities", All, entities.Count);
        Count("kind", entities, entity => entity.Kind);
        sheet.Add(layer, "aliases", All, aliases.Count);
        Count("noise", aliases, alias => alias.Noise);
        Count("policy", aliases, alias => alias.Policy);

        void Count<TItem, TValue>(string what, List<TItem> items, Func<TItem, TValue> value)
            where TValue : struct, Enum
        {
            foreach (var group in items.GroupBy(value).OrderBy(group => group.Key))
                sheet.Add(layer, what, Words.Of(group.Key), group.Count());
        }
    }
}
