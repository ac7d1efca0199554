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
    private NameTables(IReadOnlyList<NameEntity> entities, IReadOnlyList<NameForm> forms, IReadOnlyList<TableFault> faults)
    {
        Entities = entities;
        Forms = forms;
        Faults = faults;
    }

    public IReadOnlyList<NameEntity> Entities { get; }

    public IReadOnlyList<NameForm> Forms { get; }

    public IReadOnlyList<TableFault> Faults { get; }

    public bool IsUsable => Faults.All(fault => fault.IsWarning);

    public static NameTables Read(IEnumerable<TableSource> sources)
    {
        var faults = new TableFaults();
        var rows = sources.SelectMany(source => TableReader.Read(source, faults)).ToList();

        var ids = new EntityIds(rows.Where(row => row.IsBuiltIn));
        var overlay = new TableOverlay(rows, ids, faults);

        var entities = new EntityCollector(ids, faults);
        foreach (var row in overlay.EntityRows) entities.Add(row);

        var forms = new FormCollector(entities, ids, overlay, faults);
        foreach (var entity in entities.InOrder) forms.AddCanonical(entity);
        foreach (var row in overlay.AliasRows) forms.AddAlias(row);

        new FormChecker(faults).Check(forms.Forms);
        return faults.HasErrors
            ? new NameTables([], [], faults.Sorted())
            : new NameTables([.. entities.InOrder.Select(draft => draft.Entity)], forms.Forms, faults.Sorted());
    }
}
