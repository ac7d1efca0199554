namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Looks many names up at once.</summary>
internal static class Resolutions
{
    public static IEnumerable<NameResolution> Of(ArabicNameNormalizer normalizer, IReadOnlyList<string> names, int top) =>
        top == 1 ? normalizer.ResolveAll(names) : names.Select(name => normalizer.Resolve(name, top));
}
