using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Tables;

/// <summary>A row of a table under its header.</summary>
/// <param name="layer">The pack or table that the row comes from.</param>
/// <param name="columns">The place of each column.</param>
/// <param name="cells">The cells in their order.</param>
/// <param name="isMarred">Whether bytes of the table were lost, which has been reported.</param>
internal sealed class TableRow(
    string layer, IReadOnlyDictionary<string, int> columns, IReadOnlyList<TableCell> cells, bool isMarred)
{
    /// <summary>What a cell of an overlay holds to clear the cell below it.</summary>
    public const string Cleared = "-";

    private IReadOnlyList<string>? _aliasWords;

    /// <summary>Whether bytes of the table were lost, and marks stand in their place.</summary>
    public bool IsMarred => isMarred;

    /// <summary>Whether the row comes from a built-in pack, over which the user's tables lie.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>The pack or table that the row comes from; of an overlay, the pack below it, whose subject stays its own.</summary>
    public string Layer { get; } = layer;

    /// <summary>The layer, and of an overlay both, for people to read.</summary>
    public string Origin { get; init; } = layer;

    /// <summary>Whether the row adds a spelling; if not, it describes an entity.</summary>
    public bool IsAlias => Has(TableColumns.Alias);

    /// <summary>Whether the row takes something out of a pack.</summary>
    public bool Disables => Text(TableColumns.Policy) == CellParser.Disabled;

    /// <summary>Where the row starts.</summary>
    public TablePosition Position => cells[0].Position;

    /// <summary>The folded words of the alias, folded once for all who ask.</summary>
    public IReadOnlyList<string> AliasWords => _aliasWords ??= WordKeys.Of(Text(TableColumns.Alias), Folder.Key);

    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The cell under a column; empty, and placed at the row's start, where the table or the row lacks it.</summary>
    public TableCell this[string column] =>
        columns.TryGetValue(column, out var index) && index < cells.Count ? cells[index] : new TableCell("", Position);

    public string Text(string column) => this[column].Text;

    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>The values of a cell that holds several, separated by a bar.</summary>
    public IReadOnlyList<string> Values(string column) => Text(column).Length == 0
        ? []
        : [.. Text(column).Split('|').Select(value => value.Trim()).Where(value => value.Length > 0)];

    /// <summary>
    /// This row laid over one of a pack: cells that it fills take the place of those below, <see cref="Cleared"/> clears
    /// them, empty ones let them show. All cells keep their places, so that faults are told where they stand.
    /// </summary>
    /// <param name="under">The row of the pack.</param>
    /// <param name="kept">Columns that stay as they are below.</param>
    public TableRow Over(TableRow under, params string[] kept)
    {
        var merged = TableColumns.Known.Where(column => under.Has(column) || (Has(column) && !kept.Contains(column, StringComparer.Ordinal)))
            .Select(column => (column, Cell: Merged(under, column, kept))).ToList();
        return From(merged, under.Layer, $"{Layer} over {under.Layer}", isMarred);
    }

    /// <summary>A row that no table has, made for a reason that stands in it.</summary>
    public static TableRow From(
        IReadOnlyList<(string Column, TableCell Cell)> filled, string layer, string origin, bool isMarred = false)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (column, _) in filled) places.Add(column, places.Count);
        return new TableRow(layer, places, [.. filled.Select(pair => pair.Cell)], isMarred) { IsBuiltIn = true, Origin = origin };
    }

    private TableCell Merged(TableRow under, string column, string[] kept)
    {
        var own = this[column];
        if (own.Text.Length == 0 || kept.Contains(column, StringComparer.Ordinal)) return under[column];
        return own.Text == Cleared ? own with { Text = "" } : own;
    }
}
