using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Compiler;

/// <summary>Writes what <see cref="PackRows"/> reads.</summary>
internal sealed class PackRowWriter
{
    private readonly IndexedRows _index;
    private readonly List<Table> _tables;

    private PackRowWriter(Blob index, IEnumerable<(string Name, string Text)> tables)
    {
        _index = new IndexedRows(index);
        _tables = [.. tables.Select(table => Read(table.Name, table.Text))];
    }

    /// <param name="index">Where most of it is.</param>
    /// <param name="tables">The tables of entities and of aliases.</param>
    public static byte[] Write(Blob index, IEnumerable<(string Name, string Text)> tables)
    {
        var writer = new PackRowWriter(index, tables);
        var record = new RecordWriter();
        writer.AddWords(record);
        record.Number(writer._tables.Count);
        foreach (var table in writer._tables) record.Text(table.Name).Bytes(writer.Write(table));
        return record.ToArray();
    }

    private Table Read(string name, string text)
    {
        var rows = new List<(int Gap, string[] Cells)>();
        var gap = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                gap++;
                continue;
            }
            rows.Add((gap, line.Split('\t')));
            gap = 0;
        }
        if (rows.Exists(row => row.Cells.Length > rows[0].Cells.Length)) throw new InvalidDataException($"A row of {name} has more cells than its header.");
        return new Table(name, rows, _index.Of(PackRows.Layer(name), PackRows.IsOfAliases(name)));
    }

    /// <summary>The words that most rows have for the same number.</summary>
    private void AddWords(RecordWriter record)
    {
        var words = _tables.SelectMany(table => table.Indexed.Zip(table.Rows.Skip(1)).SelectMany(pair => table.Header.Zip(pair.Second.Cells)
                .Select(cell => (table.IsOfAliases, Column: cell.First, Number: _index.Number(table.IsOfAliases, pair.First, cell.First), Word: cell.Second))))
            .Where(cell => cell.Number >= 0)
            .GroupBy(cell => (cell.IsOfAliases, cell.Column, cell.Number))
            .OrderBy(group => group.Key.IsOfAliases).ThenBy(group => group.Key.Column, StringComparer.Ordinal).ThenBy(group => group.Key.Number)
            .ToList();
        record.Number(words.Count);
        foreach (var group in words)
        {
            var word = group.CountBy(cell => cell.Word).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).First().Key;
            _index.Words.Add(group.Key, word);
            record.Number(group.Key.IsOfAliases ? 1 : 0).Text(group.Key.Column).Number(group.Key.Number).Text(word);
        }
    }

    private byte[] Write(Table table)
    {
        var record = new RecordWriter().Number(table.Header.Length);
        foreach (var column in table.Header) record.Text(column);
        record.Number(table.Rows.Count - 1);
        Unusual(record, table.Rows, row => row.Gap, 0);
        Unusual(record, table.Rows, row => row.Cells.Length, table.Header.Length);
        for (var column = 0; column < table.Header.Length; column++) Column(record, table, column);
        return record.ToArray();
    }

    private static void Unusual(RecordWriter record, List<(int Gap, string[] Cells)> rows, Func<(int Gap, string[] Cells), int> number, int usual)
    {
        record.Number(rows.Count(row => number(row) != usual));
        var last = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            if (number(rows[row]) == usual) continue;
            record.Number(row - last).Number(number(rows[row]));
            last = row;
        }
    }

    private void Column(RecordWriter record, Table table, int column)
    {
        var others = Enumerable.Range(1, table.Rows.Count - 1).Where(row => column < table.Rows[row].Cells.Length && !string.Equals(
            row <= table.Indexed.Count ? _index.Cell(table.IsOfAliases, table.Indexed[row - 1], table.Header[column]) : "",
            table.Rows[row].Cells[column], StringComparison.Ordinal)).ToList();
        record.Number(others.Count);
        var last = 0;
        foreach (var row in others)
        {
            record.Number(row - last).Text(table.Rows[row].Cells[column]);
            last = row;
        }
    }

    /// <param name="Name">Its name.</param>
    /// <param name="Rows">The rows, and how many lines before each are empty.</param>
    /// <param name="Indexed">What the index has of the rows, in their order.</param>
    private sealed record Table(string Name, List<(int Gap, string[] Cells)> Rows, IReadOnlyList<int> Indexed)
    {
        public bool IsOfAliases { get; } = PackRows.IsOfAliases(Name);

        public string[] Header { get; } = Rows[0].Cells;
    }
}
