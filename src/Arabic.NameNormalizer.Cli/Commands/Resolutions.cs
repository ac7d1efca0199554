namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Looks many names up at once, on all processors, with as many candidates as are asked for.</summary>
internal static class Resolutions
{
    public static IReadOnlyList<NameResolution> Of(ArabicNameNormalizer normalizer, IReadOnlyList<string> names, int top)
    {
        if (top == 1) return normalizer.ResolveAll(names);

        var resolutions = new NameResolution[names.Count];
        Parallel.For(0, names.Count, i => resolutions[i] = normalizer.Resolve(names[i], top));
        return resolutions;
    }
}
