namespace Arabic.NameNormalizer.Tables;

/// <summary>Collects what is wrong in the tables of one normalizer.</summary>
internal sealed class TableFaults
{
    private readonly List<TableFault> _faults = [];
    private readonly HashSet<(string Code, TablePosition Position)> _known = [];
    private readonly HashSet<(string Code, TablePosition Position)> _waived = [];

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

    /// <summary>Adds what is wrong with a form, unless it is a warning that the form's row waives.</summary>
    public void Add(FaultRule rule, NameForm form, string message)
    {
        if (rule.IsWarning && form.Waives.Contains(rule.Code, StringComparer.Ordinal)) _waived.Add((rule.Code, form.Position));
        else Add(rule, form.Position, message);
    }

    /// <summary>Adds faults that were found elsewhere.</summary>
    public void Add(IEnumerable<TableFault> faults)
    {
        foreach (var fault in faults)
        {
            HasErrors |= !fault.IsWarning;
            _faults.Add(fault);
        }
    }

    /// <summary>Whether a waiver of a form's row, or of another form of the same row, has silenced something.</summary>
    public bool IsWaived(NameForm form, string code) => _waived.Contains((code, form.Position));

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
