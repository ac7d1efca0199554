using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tables;

/// <summary>Lays the user's tables over the built-in packs: first step of compiling them.</summary>
/// <remarks>
/// 1. A row with the policy disabled takes an entity with all its aliases, or one alias, out of the pack.
/// 2. A row that describes an entity of a pack is laid over the pack's row, cell by cell. Forms of the name that are
///    canonical no longer remain as aliases, so that texts with them are still understood, and put right.
/// 3. An alias that the pack lists for the same entity is laid over the pack's row in the same way.
/// 4. A surface that the user gives to another entity, or makes a canonical form, is the user's alone.
/// What remains has no two rows for one thing, so that the checks of the other steps hold for all rows alike: an overlay
/// may say again what the pack says, but neither the packs among themselves nor the user's tables may.
/// </remarks>
internal sealed class TableOverlay
{
    private readonly EntityIds _ids;
    private readonly TableFaults _faults;
    private readonly Dictionary<string, TableRow> _described = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableRow> _disabled = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableRow> _overlays = new(StringComparer.Ordinal);
    private readonly List<TableRow> _formerNames = [];

    public TableOverlay(IReadOnlyList<TableRow> rows, EntityIds ids, TableFaults faults)
    {
        _ids = ids;
        _faults = faults;
        var builtIn = rows.Where(row => row.IsBuiltIn && !IsIdle(row)).ToList();
        var own = rows.Where(row => !row.IsBuiltIn).ToList();
        if (own.Count == 0)
        {
            (EntityRows, AliasRows) = (builtIn, builtIn);
            return;
        }

        foreach (var row in builtIn)
            if (row.Optional(TableColumns.Canonical) is not null && !_described.ContainsKey(ids.Of(row))) _described.Add(ids.Of(row), row);
        var ownEntities = OverlayEntities(own);
        EntityRows =
        [
            .. builtIn.Where(row => !IsDisabled(row))
                .Select(row => row.Has(TableColumns.Canonical) && _overlays.TryGetValue(ids.Of(row), out var over) ? over : row),
            .. ownEntities,
        ];
        AliasRows = OverlayAliases(builtIn, own);
    }

    /// <summary>The rows that may describe entities.</summary>
    public IReadOnlyList<TableRow> EntityRows { get; }

    /// <summary>The rows that may hold aliases.</summary>
    public IReadOnlyList<TableRow> AliasRows { get; }

    /// <summary>The row that takes an entity out of its pack, or <see langword="null"/>.</summary>
    public TableRow? DisabledBy(string id) => _disabled.TryGetValue(id, out var row) ? row : null;

    private static bool SaysDisabled(TableRow row) => row.Text(TableColumns.Policy) == CellParser.Disabled;

    private static string Key(IReadOnlyList<string> words) => string.Join(" ", words);

    private static string Key(string name) => WordKeys.Join(name, Folder.Key);

    private static bool IsAlias(TableRow row) => row.Has(TableColumns.Alias);

    /// <summary>A pack that disables something of its own, which it might as well leave out.</summary>
    private bool IsIdle(TableRow row)
    {
        if (!SaysDisabled(row)) return false;
        _faults.Add(FaultRule.NothingBelow, row[TableColumns.Policy].Position, "A pack lies over nothing that it could disable.");
        return true;
    }

    private bool IsDisabled(TableRow row) => _disabled.Count > 0 && _disabled.ContainsKey(_ids.Of(row));

    /// <summary>Tells the user's rows of entities apart, and gives back those that are more than an overlay.</summary>
    private List<TableRow> OverlayEntities(List<TableRow> own)
    {
        foreach (var row in own.Where(row => !IsAlias(row) && SaysDisabled(row)))
        {
            var id = _ids.Of(row);
            if (_described.ContainsKey(id)) _disabled[id] = row;
            else _faults.Add(FaultRule.NothingBelow, row[TableColumns.Policy].Position, $"No chosen pack describes the entity '{id}'.");
        }

        var others = new List<TableRow>();
        foreach (var row in own.Where(row => !SaysDisabled(row)))
        {
            var id = _ids.Of(row);
            var isNew = !_described.TryGetValue(id, out var under) || _disabled.ContainsKey(id);
            if (IsAlias(row)) others.Add(row);
            else if (isNew && row.Optional(TableColumns.Id) is not null && row.Optional(TableColumns.Canonical) is null)
                _faults.Add(FaultRule.NothingBelow, row[TableColumns.Id].Position, $"'{id}' has no canonical form, and no chosen pack describes it.");
            else if (isNew || _overlays.ContainsKey(id)) others.Add(row);
            else Overlay(id, row, under!);
        }
        return others;
    }

    private void Overlay(string id, TableRow row, TableRow under)
    {
        var over = row.Over(under);
        _overlays.Add(id, over);
        var isShort = under.Optional(TableColumns.Short) is not null;
        Remember(TableColumns.Canonical, isShort ? "" : under.Text(TableColumns.Policy));
        if (isShort && over.Optional(TableColumns.Short) is not null) Remember(TableColumns.Short, under.Text(TableColumns.Policy));

        void Remember(string column, string policy)
        {
            if (Key(under.Text(column)) == Key(over.Text(column))) return;
            TableCell Cell(string text) => new(text, row[column].Position);
            _formerNames.Add(TableRow.From(
            [
                (TableColumns.Alias, Cell(under.Text(column))),
                (TableColumns.Entity, Cell(id)),
                (TableColumns.Form, Cell(column == TableColumns.Short ? column : "")),
                (TableColumns.Noise, Cell("spelling")),
                (TableColumns.Policy, Cell(policy)),
                (TableColumns.Needs, Cell(policy == "with-evidence" ? "cue|document|topic" : "")),
                (TableColumns.Reason, Cell($"the canonical form in '{under.Layer}'")),
            ], under.Layer, over.Origin));
        }
    }

    private List<TableRow> OverlayAliases(List<TableRow> builtIn, List<TableRow> own)
    {
        var byPlace = new Dictionary<(string Id, string Key), List<TableRow>>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in own)
        {
            foreach (var column in new[] { TableColumns.Canonical, TableColumns.Short })
                if (!SaysDisabled(row) && row.Optional(column) is { } name && !IsNameOf(row, name)) taken.Add(Key(name));
            if (!IsAlias(row)) continue;
            var place = (_ids.Of(row), Key(row.AliasWords));
            if (!byPlace.TryGetValue(place, out var there)) byPlace.Add(place, there = []);
            there.Add(row);
        }
        foreach (var row in own)
            if (IsAlias(row) && row.Text(TableColumns.Policy) is not ("never" or CellParser.Disabled)) taken.Add(Key(row.AliasWords));

        var used = new HashSet<TableRow>();
        var merged = new List<TableRow>();
        foreach (var row in builtIn.Where(IsAlias).Concat(_formerNames))
        {
            if (IsDisabled(row)) continue;
            var key = Key(row.AliasWords);
            if (byPlace.TryGetValue((_ids.Of(row), key), out var there))
            {
                var alias = row.Text(TableColumns.Alias);
                var over = there.Find(candidate => candidate.Text(TableColumns.Alias) == alias) ?? there[0];
                used.Add(over);
                if (!SaysDisabled(over)) merged.Add(OverAlias(over, row));
            }
            else if (!taken.Contains(key)) merged.Add(row);
        }
        foreach (var row in own)
        {
            if (used.Contains(row)) continue;
            if (!SaysDisabled(row)) merged.Add(row);
            else if (IsAlias(row)) ReportIdle(row);
        }
        return merged;
    }

    /// <summary>Whether the pack gives the entity of the row this name already.</summary>
    private bool IsNameOf(TableRow row, string name) =>
        _described.TryGetValue(_ids.Of(row), out var under)
        && (under.Text(TableColumns.Canonical) == name || under.Text(TableColumns.Short) == name);

    /// <summary>Only the cells of an alias; what evidence it needs goes with the policy that asks for it.</summary>
    private static TableRow OverAlias(TableRow row, TableRow under)
    {
        var asksOtherwise = row.Optional(TableColumns.Policy) is not (null or "with-evidence") && row.Optional(TableColumns.Needs) is null;
        var over = row.Over(under, TableColumns.Alias, TableColumns.Entity, TableColumns.Id, TableColumns.Canonical,
            TableColumns.Short, TableColumns.Kind, TableColumns.Latin, TableColumns.Wikidata, TableColumns.Description, TableColumns.Confusable);
        if (!asksOtherwise) return over;
        var cells = TableColumns.Known.Where(over.Has)
            .Select(column => (column, column == TableColumns.Needs ? over[column] with { Text = "" } : over[column])).ToList();
        return TableRow.From(cells, over.Layer, over.Origin);
    }

    private void ReportIdle(TableRow row)
    {
        var id = _ids.Of(row);
        var alias = row.Text(TableColumns.Alias);
        _faults.Add(FaultRule.NothingBelow, row[TableColumns.Alias].Position, !_described.TryGetValue(id, out var under)
            ? $"No chosen pack describes the entity '{id}'."
            : Key(under.Text(TableColumns.Canonical)) == Key(row.AliasWords) || Key(under.Text(TableColumns.Short)) == Key(row.AliasWords)
                ? $"'{alias}' is no alias but a canonical form of '{id}', whose own row says its policy."
                : $"No chosen pack has the alias '{alias}' of '{id}'.");
    }
}
