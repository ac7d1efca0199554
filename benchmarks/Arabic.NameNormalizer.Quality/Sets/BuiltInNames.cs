namespace Arabic.NameNormalizer.Quality.Sets;

/// <summary>The names of the built-in packs.</summary>
internal static class BuiltInNames
{
    public static IReadOnlyList<NameEntity> Entities => ArabicNameNormalizer.Default.Entities;

    /// <summary>The canonical forms, full and short.</summary>
    public static TableName[] Forms() => [.. Entities.SelectMany(entity => entity.ShortForm is { } shortForm
        ? new[] { new TableName(entity.Id, entity.Canonical), new TableName(entity.Id, shortForm) }
        : [new TableName(entity.Id, entity.Canonical)])];
}
