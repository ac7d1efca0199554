namespace Arabic.NameNormalizer.Tables;

/// <summary>Collects what is wrong in the tables of one normalizer.</summary>
internal sealed class TableFaults
{
    private readonly List<TableFault> _faults = [];
    private readonly HashSet<(string Code, TablePosition Position)> _known = [];

    /// <summary>Whether any of them forbids using the tables.</summary>
    public bool HasErrors { get; private set; }

    public int Count => _faults.Count;

    /// <summary>Adds a fault; a second breach of one rule at one place is not told again.</summary>
    public void Add(FaultRule rule, TablePosition position, string message)
    {
        HasErrors |= !rule.IsWarning;
        if (!_known.Add((rule.Code, position))) return;
        _faults.Add(new TableFault(rule, position, message));
    }

    /// <summary>All of them by source, line and column; sources in the order in which they were first met.</summary>
    public IReadOnlyList<TableFault> Sorted()
    {
        var sources = _faults.Select(fault => fault.Source).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. _faults.OrderBy(fault => sources.IndexOf(fault.Source))
                .ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)
                .ThenBy(fault => fault.Code, StringComparer.Ordinal),
        ];
    }
}
