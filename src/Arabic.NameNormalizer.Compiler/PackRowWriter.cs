using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Compiler;

/// <summary>Writes what <see cref="PackRows"/> reads.</summary>
internal sealed class PackRowWriter
{
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly List<string> _others = [];

    private PackRowWriter(Blob index)
    {
        // A remark may be a string as well: the ordinal of the first is as good as the other, but both are counted.
        foreach (var text in PackRows.Known(index)) _ordinals.TryAdd(text, Count++);
    }

    private int Count { get; set; }

    /// <param name="index">Where most of the strings are.</param>
    /// <param name="texts">The texts of the tables, in their order.</param>
    public static byte[] Write(Blob index, IEnumerable<string> texts)
    {
        var writer = new PackRowWriter(index);
        var tables = texts.Select(writer.Table).ToList();
        var head = new RecordWriter().Number(writer._others.Count);
        foreach (var other in writer._others) head.Text(other);
        head.Number(tables.Count);
        foreach (var table in tables) head.Number(table.Length);
        return [.. head.ToArray(), .. tables.SelectMany(table => table)];
    }

    private byte[] Table(string text)
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
        var header = rows[0].Cells;
        if (rows.Exists(row => row.Cells.Length > header.Length)) throw new InvalidDataException($"A row under {text.Split('\n')[0]} has more cells than its header.");

        var table = new RecordWriter().Number(header.Length);
        foreach (var cell in header) table.Text(cell);
        table.Number(rows.Count);
        foreach (var row in rows) table.Number(row.Gap);
        foreach (var row in rows) table.Number(row.Cells.Length);
        for (var column = 0; column < header.Length; column++)
        {
            var last = 0;
            foreach (var row in rows.Skip(1))
                if (column < row.Cells.Length) Cell(table, row.Cells[column], ref last);
        }
        return table.ToArray();
    }

    private void Cell(RecordWriter table, string cell, ref int last)
    {
        var values = cell.Length == 0 ? [] : _ordinals.ContainsKey(cell) ? [cell] : cell.Split(PackRows.Separator);
        table.Number(values.Length);
        foreach (var value in values)
        {
            var ordinal = Ordinal(value);
            table.Signed(ordinal - last);
            last = ordinal;
        }
    }

    private int Ordinal(string value)
    {
        if (_ordinals.TryGetValue(value, out var ordinal)) return ordinal;
        _ordinals.Add(value, ordinal = Count++);
        _others.Add(value);
        return ordinal;
    }
}
