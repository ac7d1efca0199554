namespace Arabic.NameNormalizer.Tables;

/// <summary>All tables of a normalizer, read and checked: entities, and the forms by which they are known.</summary>
/// <remarks>
/// 1. Each table is read by itself: encoding, header, cells.
/// 2. The user's tables are laid over the built-in packs.
/// 3. Rows with a canonical form make the entities.
/// 4. Canonical forms, short forms and aliases make the forms.
/// 5. The forms are held against each other.
/// All faults of all steps are collected; with an error among them nothing is kept.
/// </remarks>
internal sealed class NameTables
{
    private NameTables(TableFaults faults) => Faults = faults.Sorted();

    public IReadOnlyList<NameEntity> Entities { get; private init; } = [];

    public IReadOnlyList<NameForm> Forms { get; private init; } = [];

    public IReadOnlyList<TableFault> Faults { get; }

    /// <summary>What is a fault only if all packs were chosen: ids of confusable entities that no table has.</summary>
    public IReadOnlyList<TableFault> Missing { get; private init; } = [];

    public bool IsUsable => Faults.All(fault => fault.IsWarning);

    public static NameTables Read(IEnumerable<TableSource> sources) => Read(sources, new TableFaults());

    /// <summary>Reads the tables, and leaves what is wrong with the collector, for whoever looks further.</summary>
    public static NameTables Read(IEnumerable<TableSource> sources, TableFaults faults)
    {
        var rows = sources.SelectMany(source => TableReader.Read(source, faults)).ToList();

        var ids = new EntityIds(rows.Where(row => row.IsBuiltIn));
        var overlay = new TableOverlay(rows, ids, faults);

        var confusables = new Confusables(overlay.EntityRows, ids);
        var entities = new EntityCollector(ids, confusables, faults);
        foreach (var row in overlay.EntityRows) entities.Add(row);
        var missing = confusables.Check(overlay, faults);

        var forms = new FormCollector(entities, ids, overlay, faults);
        foreach (var entity in entities.InOrder) forms.AddCanonical(entity);
        foreach (var row in overlay.AliasRows) forms.AddAlias(row);
        forms.CheckOtherNames();

        new FormChecker(faults).Check(forms.Forms);
        return faults.HasErrors
            ? new NameTables(faults)
            : new NameTables(faults)
            {
                Entities = [.. entities.InOrder.Select(draft => draft.Entity)],
                Forms = forms.Forms,
                Missing = missing,
            };
    }
}
