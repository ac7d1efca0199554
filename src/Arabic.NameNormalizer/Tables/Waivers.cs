namespace Arabic.NameNormalizer.Tables;

/// <summary>Reads the <c>waives</c> column: the codes of warnings that a row answers with its reason.</summary>
internal static class Waivers
{
    public static IReadOnlyList<string> Of(TableRow row, TableFaults faults)
    {
        var codes = row.Values(TableColumns.Waives);
        if (codes.Count == 0) return codes;
        var at = row[TableColumns.Waives].Position;
        foreach (var code in codes)
            if (!FaultRule.Waivable.Contains(code, StringComparer.Ordinal))
                faults.Add(FaultRule.BadWaiver, at, $"'{code}' is no warning of a row.");
        if (row.Optional(TableColumns.Reason) is null)
            faults.Add(FaultRule.BadWaiver, at, $"The row waives {string.Join(", ", codes)} and gives no reason.");
        return codes;
    }
}
