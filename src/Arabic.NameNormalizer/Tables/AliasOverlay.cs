using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tables;

/// <summary>Lays the user's aliases over those of the packs.</summary>
/// <remarks>
/// 1. An alias that the pack lists for the same entity is laid over the pack's row, cell by cell, or disables it. All
///    spellings of the pack that fold to the same are meant, unless the user has a row for that very spelling.
/// 2. A surface that the user gives to another entity, or makes a canonical form, is the user's alone.
/// 3. The user's other rows come behind those of the packs.
/// </remarks>
internal sealed class AliasOverlay(IReadOnlyDictionary<string, TableRow> described, EntityIds ids, TableFaults faults)
{
    private static readonly string[] OfEntities =
    [
        TableColumns.Alias, TableColumns.Entity, TableColumns.Id, TableColumns.Canonical, TableColumns.Short, TableColumns.Kind,
        TableColumns.Latin, TableColumns.Wikidata, TableColumns.Description, TableColumns.Confusable,
    ];

    private readonly Dictionary<(string Id, string Key), List<TableRow>> _byPlace = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <param name="builtIn">The aliases of the packs.</param>
    /// <param name="own">All rows of the user's tables.</param>
    public List<TableRow> Lay(IEnumerable<TableRow> builtIn, IReadOnlyList<TableRow> own)
    {
        foreach (var row in own) Note(row);
        var used = new HashSet<TableRow>();
        var rows = new List<TableRow>();
        foreach (var row in builtIn)
        {
            if (Overlaying(row) is not { } over)
            {
                if (!_taken.Contains(Key(row.AliasWords))) rows.Add(row);
                continue;
            }
            used.Add(over);
            if (!over.Disables) rows.Add(Over(over, row));
        }
        foreach (var row in own.Where(row => !used.Contains(row)))
        {
            if (!row.Disables) rows.Add(row);
            else if (row.IsAlias) ReportIdle(row);
        }
        return rows;
    }

    private static string Key(IReadOnlyList<string> words) => string.Join(" ", words);

    private static string Key(string name) => WordKeys.Join(name, Folder.Key);

    private void Note(TableRow row)
    {
        foreach (var column in new[] { TableColumns.Canonical, TableColumns.Short })
            if (!row.Disables && row.Optional(column) is { } name && !IsNameBelow(row, name)) _taken.Add(Key(name));
        if (!row.IsAlias) return;
        var place = (ids.Of(row), Key(row.AliasWords));
        if (!_byPlace.TryGetValue(place, out var there)) _byPlace.Add(place, there = []);
        there.Add(row);
        if (!row.Disables && row.Text(TableColumns.Policy) != CellParser.Never) _taken.Add(place.Item2);
    }

    /// <summary>Whether the pack gives the entity of the row this name already.</summary>
    private bool IsNameBelow(TableRow row, string name) =>
        described.TryGetValue(ids.Of(row), out var under)
        && (under.Text(TableColumns.Canonical) == name || under.Text(TableColumns.Short) == name);

    private TableRow? Overlaying(TableRow row)
    {
        if (!_byPlace.TryGetValue((ids.Of(row), Key(row.AliasWords)), out var there)) return null;
        var alias = row.Text(TableColumns.Alias);
        return there.Find(over => over.Text(TableColumns.Alias) == alias) ?? there[0];
    }

    /// <summary>Only the cells of an alias; what evidence it needs goes with the policy that asks for it.</summary>
    private static TableRow Over(TableRow row, TableRow under)
    {
        var over = row.Over(under, OfEntities);
        if (row.Optional(TableColumns.Policy) is null or CellParser.WithEvidence || row.Optional(TableColumns.Needs) is not null) return over;
        var cells = TableColumns.Known.Where(over.Has)
            .Select(column => (column, column == TableColumns.Needs ? over[column] with { Text = "" } : over[column])).ToList();
        return TableRow.From(cells, over.Layer, over.Origin);
    }

    private void ReportIdle(TableRow row)
    {
        var id = ids.Of(row);
        var alias = row.Text(TableColumns.Alias);
        var key = Key(row.AliasWords);
        faults.Add(FaultRule.NothingBelow, row[TableColumns.Alias].Position, !described.TryGetValue(id, out var under)
            ? $"No chosen pack describes the entity '{id}'."
            : Key(under.Text(TableColumns.Canonical)) == key || Key(under.Text(TableColumns.Short)) == key
                ? $"'{alias}' is no alias but a canonical form of '{id}', whose own row says its policy."
                : $"No chosen pack has the alias '{alias}' of '{id}'.");
    }
}
