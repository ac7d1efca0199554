using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Curation;

/// <summary>The tables that an argument names: a file, or all TSV and CSV files of a folder and those below it.</summary>
internal static class TableFiles
{
    /// <summary>The files in ordinal order; topics, which hold no names, are left out.</summary>
    /// <exception cref="InputException">There is no such file, or no table in the folder.</exception>
    public static IReadOnlyList<string> Of(string path)
    {
        if (!Directory.Exists(path))
        {
            InputFile.Require(path);
            return [path];
        }
        string[] files =
        [
            .. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsTable).Order(StringComparer.Ordinal),
        ];
        return files.Length > 0 ? files : throw new InputException($"{path}: no tables in this folder");
    }

    private static bool IsTable(string path) =>
        Path.GetExtension(path) is ".tsv" or ".csv" && Path.GetFileName(path) != "topic.tsv";
}
