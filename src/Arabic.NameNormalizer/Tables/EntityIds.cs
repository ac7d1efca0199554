namespace Arabic.NameNormalizer.Tables;

/// <summary>Tells which entity a row speaks of.</summary>
/// <remarks>
/// By the id it has, or the one it names; without either by its canonical form: in a user's table that of a pack's
/// entity stands for this entity, if it is the only one of the name. What is left gets an id made of its canonical form.
/// </remarks>
internal sealed class EntityIds
{
    private readonly Dictionary<string, string?> _builtIn = new(StringComparer.Ordinal);

    public EntityIds(IEnumerable<TableRow> builtIn)
    {
        foreach (var row in builtIn)
        {
            if (row.Optional(TableColumns.Canonical) is not { } canonical) continue;
            var id = Of(row);
            _builtIn[canonical] = !_builtIn.TryGetValue(canonical, out var known) || id == known ? id : null;
        }
    }

    /// <summary>The id of the row's entity, which no table need describe; empty if the row names none.</summary>
    public string Of(TableRow row)
    {
        var named = row.Optional(TableColumns.Id) ?? row.Optional(TableColumns.Entity);
        if (named is not null) return named;
        var canonical = row.Text(TableColumns.Canonical);
        return !row.IsBuiltIn && _builtIn.TryGetValue(canonical, out var id) && id is not null ? id : Slug(canonical);
    }

    private static string Slug(string canonical) =>
        string.Join("-", canonical.Split([' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
