using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Folding;

/// <summary>Reads the project's own tables: those that are not compiled, and the text of those that are.</summary>
/// <remarks>They are linted before they ship, so this reader is as plain as can be: no quotes, no escapes.</remarks>
internal static class EmbeddedTable
{
    /// <summary>Where they are packed; <see langword="null"/> in the program that compiles them, which has them as they are.</summary>
    private static readonly TableArchive? Archive = BuiltIn.Data is { } data ? new TableArchive(data) : null;

    /// <summary>The data rows, split at tabs, without comments and the header.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StringReader(Text(name));
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (header) header = false;
            else yield return line.Split('\t');
        }
    }

    /// <summary>The text of a table, with all its rows on their lines; comments may be left out.</summary>
    public static string Text(string name)
    {
        if (Archive is not null) return Archive.Text(name) ?? throw Lacking(name);
        using var reader = new StreamReader(typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name) ?? throw Lacking(name));
        return reader.ReadToEnd();
    }

    /// <summary>The names of the tables under a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. (Archive?.Names ?? typeof(EmbeddedTable).Assembly.GetManifestResourceNames())
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)];

    private static InvalidOperationException Lacking(string name) => new($"The assembly lacks its table {name}.");
}
