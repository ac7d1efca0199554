namespace Arabic.NameNormalizer.Tables;

/// <summary>An entity on its way into the table, with what its aliases inherit.</summary>
internal sealed record DraftEntity(
    NameEntity Entity, TableRow Row, AliasPolicy Policy, IReadOnlyList<string> Cues, IReadOnlyList<string> AntiCues,
    IReadOnlyList<string> Waives);

/// <summary>Makes the entities of all tables: second step of compiling them.</summary>
/// <remarks>
/// A row with a canonical form describes an entity; rows of one canonical form and one id (or none) describe the same
/// one, so that <c>alias,canonical</c> may repeat the canonical form. Without an id the canonical form makes it.
/// </remarks>
internal sealed class EntityCollector(EntityIds ids, Confusables confusables, TableFaults faults)
{
    private static readonly string[] Description =
        [TableColumns.Kind, TableColumns.Short, TableColumns.Latin, TableColumns.Wikidata, TableColumns.Description];

    private readonly Dictionary<string, DraftEntity> _byId = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, DraftEntity> ById => _byId;

    /// <summary>The entities in the order in which the tables name them.</summary>
    public List<DraftEntity> InOrder { get; } = [];

    public void Add(TableRow row)
    {
        if (!row.Has(TableColumns.Canonical)) return;
        var canonical = row[TableColumns.Canonical];
        if (canonical.Text.Length == 0 && row.Optional(TableColumns.Entity) is not null) return;

        // All cells are read before any of them ends the row, so that all their faults are told at once.
        var hasAlias = row.Has(TableColumns.Alias);
        var isName = CellParser.IsName(row, TableColumns.Canonical, faults);
        var kind = CellParser.EntityKind(row[TableColumns.Kind], faults);
        var policy = hasAlias ? AliasPolicy.Always : CellParser.Policy(row[TableColumns.Policy], faults);
        var shortForm = row[TableColumns.Short];
        var hasShort = shortForm.Text.Length > 0 && CellParser.IsName(row, TableColumns.Short, faults);
        if (!isName) return;

        var id = ids.Of(row);
        if (_byId.TryGetValue(id, out var known))
        {
            CheckRepetition(row, known);
            return;
        }
        var entity = new NameEntity(id, kind, canonical.Text)
        {
            ShortForm = hasShort ? shortForm.Text : null,
            Latin = row.Optional(TableColumns.Latin),
            Wikidata = row.Optional(TableColumns.Wikidata),
            Description = row.Optional(TableColumns.Description),
            Confusable = confusables.Of(id),
        };
        var draft = new DraftEntity(entity, row, policy,
            hasAlias ? [] : row.Values(TableColumns.Cues), hasAlias ? [] : row.Values(TableColumns.AntiCues),
            hasAlias ? [] : Waivers.Of(row, faults));
        _byId.Add(id, draft);
        InOrder.Add(draft);
    }

    private void CheckRepetition(TableRow row, DraftEntity known)
    {
        var same = string.Equals(row.Text(TableColumns.Canonical), known.Entity.Canonical, StringComparison.Ordinal);
        var mayRepeat = row.Has(TableColumns.Alias) || row.Optional(TableColumns.Id) is null;
        if (same && mayRepeat)
        {
            CheckDescription(row, known);
            return;
        }
        var at = row.Has(TableColumns.Id) ? row[TableColumns.Id] : row[TableColumns.Canonical];
        faults.Add(FaultRule.DuplicateId, at.Position, FormattableString.Invariant(
            $"The id '{known.Entity.Id}' is taken by '{known.Entity.Canonical}' ({known.Row.Position.Source}, line {known.Row.Position.Line})."));
    }

    private void CheckDescription(TableRow row, DraftEntity known)
    {
        foreach (var column in Description)
        {
            if (row.Optional(column) is not { } text || text == known.Row.Text(column)) continue;
            faults.Add(FaultRule.ConflictingDescription, row[column].Position, FormattableString.Invariant(
                $"The {column} '{text}' is not that of '{known.Entity.Id}' on line {known.Row.Position.Line}."));
        }
    }
}
