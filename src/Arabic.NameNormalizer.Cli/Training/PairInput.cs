using Arabic.NameNormalizer.Cli.IO;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Cli.Training;

/// <summary>Where pairs come from.</summary>
internal static class PairInput
{
    /// <summary>A file or standard input.</summary>
    public static TableSource Source(string path)
    {
        if (path != InputFile.StandardInput) InputFile.Require(path);
        return TableSource.FromBytes(InputFile.NameOf(path), () =>
        {
            using var input = InputFile.Open(path);
            using var bytes = new MemoryStream();
            input.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    /// <summary>The column 'latin' of a table; nothing without a table.</summary>
    /// <exception cref="InputException">There is no such file, or no such column.</exception>
    public static HashSet<string> LatinOf(string? path)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (path is null) return names;
        InputFile.Require(path);
        var rows = InputFile.Guarded(path, () => File.ReadAllLines(path)).Select(line => line.Split('\t')).ToList();
        var column = rows.Count == 0 ? -1 : Array.IndexOf(rows[0], "latin");
        if (column < 0) throw new InputException($"{path}: no column 'latin' in its first line");
        foreach (var row in rows.Skip(1))
            if (column < row.Length) names.Add(row[column]);
        return names;
    }
}
