namespace Arabic.NameNormalizer.Folding;

/// <summary>Reads the project's own tables, which travel inside the assembly as the text that people edit.</summary>
/// <remarks>They are linted before they ship, so this reader is as plain as can be: no quotes, no escapes.</remarks>
internal static class EmbeddedTable
{
    /// <summary>The data rows, split at tabs, without comments and the header.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = Open(name);
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (header) header = false;
            else yield return line.Split('\t');
        }
    }

    /// <summary>The whole text of a table.</summary>
    public static string Text(string name)
    {
        using var reader = Open(name);
        return reader.ReadToEnd();
    }

    /// <summary>The names of the tables under a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. typeof(EmbeddedTable).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)];

    private static StreamReader Open(string name) => new(
        typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The assembly lacks its table {name}."));
}
