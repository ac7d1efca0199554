using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tables;

/// <summary>Lays the user's tables over the built-in packs: first step of compiling them.</summary>
/// <remarks>
/// 1. A row with the policy disabled takes an entity with all its aliases, or one alias, out of the pack.
/// 2. A row that describes an entity of a pack is laid over the pack's row, cell by cell. Forms of the name that are
///    canonical no longer remain as aliases, so that texts with them are still understood, and put right.
/// 3. <see cref="AliasOverlay"/> does the like with aliases.
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
        DisableEntities(own);
        var more = OverlayEntities(own);
        var left = builtIn.Where(row => _disabled.Count == 0 || !_disabled.ContainsKey(ids.Of(row))).ToList();
        EntityRows =
        [
            .. left.Select(row => row.Has(TableColumns.Canonical) && _overlays.TryGetValue(ids.Of(row), out var over) ? over : row),
            .. more,
        ];
        AliasRows = new AliasOverlay(_described, ids, faults).Lay(left.Where(row => row.IsAlias).Concat(_formerNames), own);
    }

    /// <summary>The rows that may describe entities.</summary>
    public IReadOnlyList<TableRow> EntityRows { get; }

    /// <summary>The rows that may hold aliases.</summary>
    public IReadOnlyList<TableRow> AliasRows { get; }

    /// <summary>The row that takes an entity out of its pack, or <see langword="null"/>.</summary>
    public TableRow? DisabledBy(string id) => _disabled.TryGetValue(id, out var row) ? row : null;

    /// <summary>A pack that disables something of its own, which it might as well leave out.</summary>
    private bool IsIdle(TableRow row)
    {
        if (!row.Disables) return false;
        _faults.Add(FaultRule.NothingBelow, row[TableColumns.Policy].Position, "A pack lies over nothing that it could disable.");
        return true;
    }

    private void DisableEntities(List<TableRow> own)
    {
        foreach (var row in own.Where(row => !row.IsAlias && row.Disables))
        {
            var id = _ids.Of(row);
            if (_described.ContainsKey(id)) _disabled[id] = row;
            else _faults.Add(FaultRule.NothingBelow, row[TableColumns.Policy].Position, $"No chosen pack describes the entity '{id}'.");
        }
    }

    /// <summary>Tells the user's rows of entities apart, and gives back those that are more than an overlay.</summary>
    private List<TableRow> OverlayEntities(List<TableRow> own)
    {
        var others = new List<TableRow>();
        foreach (var row in own.Where(row => !row.Disables))
        {
            var id = _ids.Of(row);
            var isNew = !_described.TryGetValue(id, out var under) || _disabled.ContainsKey(id);
            if (row.IsAlias) others.Add(row);
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
            if (WordKeys.Join(under.Text(column), Folder.Key) == WordKeys.Join(over.Text(column), Folder.Key)) return;
            TableCell Cell(string text) => new(text, row[column].Position);
            _formerNames.Add(TableRow.From(
            [
                (TableColumns.Alias, Cell(under.Text(column))),
                (TableColumns.Entity, Cell(id)),
                (TableColumns.Form, Cell(column == TableColumns.Short ? column : "")),
                (TableColumns.Noise, Cell("spelling")),
                (TableColumns.Policy, Cell(policy)),
                (TableColumns.Needs, Cell(policy == CellParser.WithEvidence ? "cue|document|topic" : "")),
                (TableColumns.Reason, Cell($"the canonical form in '{under.Layer}'")),
            ], under.Layer, over.Origin));
        }
    }
}
