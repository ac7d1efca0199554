using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Compiler;

/// <summary>Writes what <see cref="TableArchive"/> reads.</summary>
internal static class TableArchiveWriter
{
    // What stands last in a table for people alone: why a row is there, how often that was seen whose cost tells
    // all (of the channel the counts stay, since it is learned further). The
    // reason of a guarded word tells whether it is a name.
    private static readonly string[] Reasons = ["reason", "note", "meaning"];
    private const string Count = "count";
    private const string WithReasons = "language/guard-words.tsv";
    private static readonly string[] WithoutCounts = ["engine/skeleton.tsv"];

    /// <param name="texts">Tables whose text is packed.</param>
    /// <param name="packTables">Tables that are listed, and lie elsewhere.</param>
    public static byte[] Write(IEnumerable<string> texts, IReadOnlyCollection<string> packTables)
    {
        var unpacked = texts.Select(name => (Name: name, Bytes: TableCoding.Encode(Rows(name, EmbeddedTable.Text(name))))).ToList();
        var packed = unpacked.Select(text => Packing.Pack(text.Bytes)).ToList();
        var directory = new RecordWriter().Number(unpacked.Count + packTables.Count);
        for (var i = 0; i < packed.Count; i++)
            directory.Text(unpacked[i].Name).Number(unpacked[i].Bytes.Length).Number(packed[i].Length);
        foreach (var name in packTables) directory.Text(name).Number(0).Number(0);
        return [.. directory.ToArray(), .. packed.SelectMany(bytes => bytes)];
    }

    private static List<string[]> Rows(string name, string text)
    {
        var rows = text.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        if (rows.Exists(row => row.Length != rows[0].Length)) throw new InvalidDataException($"The rows under {string.Join(' ', rows[0])} have different numbers of cells.");
        var count = ColumnCount(name, rows[0]);
        return [.. rows.Select(row => row[..count])];
    }

    /// <summary>How many of the columns are kept.</summary>
    private static int ColumnCount(string name, string[] header) =>
        (Reasons.Contains(header[^1]) && name != WithReasons) || (header[^1] == Count && WithoutCounts.Contains(name)) ? header.Length - 1 : header.Length;
}
