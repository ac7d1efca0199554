namespace Arabic.NameNormalizer.Tables;

/// <summary>A row of a table under its header.</summary>
/// <param name="layer">The pack or table that the row comes from.</param>
/// <param name="columns">The place of each column.</param>
/// <param name="cells">The cells in their order.</param>
/// <param name="isMarred">Whether bytes of the table were lost, which has been reported.</param>
internal sealed class TableRow(
    string layer, IReadOnlyDictionary<string, int> columns, IReadOnlyList<TableCell> cells, bool isMarred)
{
    /// <summary>Whether bytes of the table were lost, and marks stand in their place.</summary>
    public bool IsMarred => isMarred;

    /// <summary>The pack or table that the row comes from.</summary>
    public string Layer => layer;

    /// <summary>Where the row starts.</summary>
    public TablePosition Position => cells[0].Position;

    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The cell under a column; empty, and placed at the row's start, where the table or the row lacks it.</summary>
    public TableCell this[string column] =>
        columns.TryGetValue(column, out var index) && index < cells.Count ? cells[index] : new TableCell("", Position);

    public string Text(string column) => this[column].Text;

    public string? Optional(string column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>The values of a cell that holds several, separated by a bar.</summary>
    public IReadOnlyList<string> Values(string column) =>
        [.. Text(column).Split('|').Select(value => value.Trim()).Where(value => value.Length > 0)];
}
