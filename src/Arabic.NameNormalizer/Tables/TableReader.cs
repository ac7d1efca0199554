namespace Arabic.NameNormalizer.Tables;

/// <summary>Reads one table: header, then rows; what is wrong with its shape becomes a fault.</summary>
internal static class TableReader
{
    /// <summary>The rows of the table, empty if its header cannot be used.</summary>
    public static List<TableRow> Read(TableSource source, TableFaults faults)
    {
        var errors = faults.Count;
        var text = source.Read(faults);
        var isMarred = faults.Count > errors;
        var rows = new List<TableRow>();
        Dictionary<string, int>? columns = null;
        var width = 0;
        foreach (var cells in new DelimitedReader(source.Name, text, faults).Rows())
        {
            if (columns is null)
            {
                columns = Header(cells, faults);
                width = cells.Count;
                continue;
            }
            if (cells.Count > width && cells.Skip(width).Any(cell => cell.Text.Length > 0))
                faults.Add(FaultRule.TooManyCells, cells[width].Position,
                    FormattableString.Invariant($"The row has {cells.Count} cells, the header {width}."));
            if (cells.Any(cell => cell.Text.Length > 0))
                rows.Add(new TableRow(source.Layer, columns, cells, isMarred) { IsBuiltIn = source.IsBuiltIn });
        }

        var top = new TablePosition(source.Name, 1, 1);
        if (columns is null) faults.Add(FaultRule.NoHeader, top, "The table is empty.");
        else if (!IsUsable(columns)) faults.Add(FaultRule.NoHeader, top, "The header names no column to take names from.");
        else if (rows.Count == 0) faults.Add(FaultRule.NoRows, top, "The table has a header and no rows.");
        return columns is not null && IsUsable(columns) ? rows : [];
    }

    private static bool IsUsable(Dictionary<string, int> columns) =>
        columns.ContainsKey(TableColumns.Canonical)
        || (columns.ContainsKey(TableColumns.Alias)
            ? columns.ContainsKey(TableColumns.Entity)
            : columns.ContainsKey(TableColumns.Id));

    private static Dictionary<string, int> Header(List<TableCell> cells, TableFaults faults)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
        {
            var name = cells[i].Text.ToLowerInvariant();
            if (!TableColumns.Known.Contains(name, StringComparer.Ordinal))
                faults.Add(FaultRule.UnknownColumn, cells[i].Position, $"The column '{cells[i].Text}' is unknown.");
            else if (columns.TryGetValue(name, out _))
                faults.Add(FaultRule.RepeatedColumn, cells[i].Position, $"The column '{name}' stands twice.");
            else
                columns[name] = i;
        }
        return columns;
    }
}
