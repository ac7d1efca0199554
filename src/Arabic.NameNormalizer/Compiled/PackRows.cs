using System.Text;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>The rows of the packs' entities and aliases, for those who lay tables of their own over them.</summary>
/// <remarks>
/// 1. Nearly all of it is what <see cref="IndexedRows"/> makes of the index. Here is the rest.
/// 2. First the words that its numbers stand for: how many, and each as 1 for a column of aliases, column, number, word. Then the tables.
/// 3. A table is its header, its number of rows, and what is unusual: empty lines before a row; rows with fewer cells
///    than the header; for each column the cells that are other than the index has them. All of these are told by the
///    distance from the one before.
/// </remarks>
internal sealed class PackRows
{
    private readonly byte[] _rows;
    private readonly IndexedRows _index;
    private readonly Dictionary<string, int> _starts = new(StringComparer.Ordinal);

    public PackRows(Blob blob)
    {
        _rows = blob.Unpacked(SectionId.PackRows).ToArray();
        _index = new IndexedRows(blob);
        var reader = new RecordReader(_rows);
        for (var left = reader.Number(); left > 0; left--)
        {
            var isAlias = reader.Number() > 0;
            var column = reader.Text();
            _index.Words.Add((isAlias, column, reader.Number()), reader.Text());
        }
        for (var left = reader.Number(); left > 0; left--)
        {
            var name = reader.Text();
            var length = reader.Number();
            _starts.Add(name, reader.Position);
            reader.Bytes(length);
        }
    }

    /// <summary>Whether a table is one of those of aliases; the others are of entities.</summary>
    public static bool IsOfAliases(string table) => table.EndsWith("/aliases.tsv", StringComparison.Ordinal);

    /// <summary>The pack of a table.</summary>
    public static string Layer(string table) => table.Substring(table.IndexOf('/') + 1, table.LastIndexOf('/') - table.IndexOf('/') - 1);

    /// <summary>The text of a table.</summary>
    public string Text(string table)
    {
        var reader = new RecordReader(_rows.AsSpan(_starts[table]));
        var header = new string[reader.Number()];
        for (var i = 0; i < header.Length; i++) header[i] = reader.Text();
        var count = reader.Number();
        var gaps = Numbers(ref reader, count + 1, 0);
        var widths = Numbers(ref reader, count + 1, header.Length);
        var columns = new string[header.Length][];
        var (isAlias, known) = (IsOfAliases(table), _index.Of(Layer(table), IsOfAliases(table)));
        for (var column = 0; column < columns.Length; column++)
        {
            columns[column] = new string[count + 1];
            columns[column][0] = header[column];
            for (var row = 1; row <= count; row++)
                columns[column][row] = row <= known.Count ? _index.Cell(isAlias, known[row - 1], header[column]) : "";
            for (int left = reader.Number(), row = 0; left > 0; left--) columns[column][row += reader.Number()] = reader.Text();
        }
        var text = new StringBuilder();
        for (var row = 0; row <= count; row++)
        {
            text.Append('\n', gaps[row]);
            for (var column = 0; column < widths[row]; column++)
            {
                if (column > 0) text.Append('\t');
                text.Append(columns[column][row]);
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private static int[] Numbers(ref RecordReader reader, int count, int usual)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++) numbers[i] = usual;
        for (int left = reader.Number(), row = 0; left > 0; left--) numbers[row += reader.Number()] = reader.Number();
        return numbers;
    }
}
