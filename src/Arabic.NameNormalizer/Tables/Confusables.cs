namespace Arabic.NameNormalizer.Tables;

/// <summary>Which entities are easily taken for each other: the <c>confusable</c> column, read in both directions.</summary>
internal sealed class Confusables
{
    private readonly Dictionary<string, SortedSet<string>> _byId = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Other, TableRow Row)> _declared = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Reads the rows that may describe entities.</summary>
    public Confusables(IEnumerable<TableRow> rows, EntityIds ids)
    {
        foreach (var row in rows)
        {
            if (row.Optional(TableColumns.Canonical) is not null) _known.Add(ids.Of(row));
            if (row.Optional(TableColumns.Confusable) is null) continue;
            var id = ids.Of(row);
            foreach (var other in row.Values(TableColumns.Confusable))
            {
                _declared.Add((id, other, row));
                Add(id, other);
                Add(other, id);
            }
        }
    }

    /// <summary>The ids of the entities of the table that are easily taken for one, in ordinal order.</summary>
    public IReadOnlyList<string> Of(string id) =>
        _byId.TryGetValue(id, out var others) ? Array.AsReadOnly(others.Where(other => other != id && _known.Contains(other)).ToArray()) : [];

    /// <summary>
    /// Reports ids that no table has. A pack may name an entity of a pack that was not chosen, or that the user disabled:
    /// those are given back, for whoever knows that nothing is missing.
    /// </summary>
    public List<TableFault> Check(TableOverlay overlay, TableFaults faults)
    {
        var open = new List<TableFault>();
        foreach (var (id, other, row) in _declared)
        {
            if (_known.Contains(other) && other != id) continue;
            var at = row[TableColumns.Confusable].Position;
            var message = other == id ? $"'{id}' is taken for itself." : $"No table describes the entity '{other}', for which '{id}' is taken.";
            if (!row.IsBuiltIn || other == id) faults.Add(FaultRule.UnknownConfusable, at, message);
            else if (overlay.DisabledBy(other) is null) open.Add(new TableFault(FaultRule.UnknownConfusable, at, message));
        }
        return open;
    }

    private void Add(string id, string other)
    {
        if (!_byId.TryGetValue(id, out var others)) _byId.Add(id, others = new SortedSet<string>(StringComparer.Ordinal));
        others.Add(other);
    }
}
