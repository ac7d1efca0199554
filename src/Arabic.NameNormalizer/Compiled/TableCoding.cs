using System.Globalization;
using System.Text;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>The text of a table as bytes that pack well: column by column, which takes a fifth less than row by row.</summary>
/// <remarks>
/// The number of columns and of rows, the header among them; then each column, which is the first of these that it can be:
/// 1. where all cells but the header are numbers with as many decimals, the number of those and <see cref="Decimals"/>, the
///    header, how many bytes a number has, the first byte of each, the second of each, and so on: digits hardly pack;
/// 2. <see cref="ByFirst"/>, and its cells as below, but with the place of a letter for each letter that is in the first
///    cell of the row too: what is made of roots in the same way has the same letters then, if that packs better;
/// 3. <see cref="Plain"/>, and its cells in <see cref="Letters"/>, each with a line feed behind it.
/// </remarks>
internal static class TableCoding
{
    private const int Plain = 0;
    private const int ByFirst = 1;
    private const int Decimals = 2;
    private const byte CellEnd = (byte)'\n';
    private const int MaxDecimals = 3;
    private const int MaxPlace = 9;
    private const int MaxNumber = 1_000_000_000;

    /// <param name="rows">The rows, the header first; all have as many cells.</param>
    public static byte[] Encode(IReadOnlyList<string[]> rows)
    {
        var record = new RecordWriter().Number(rows[0].Length).Number(rows.Count);
        for (var column = 0; column < rows[0].Length; column++)
        {
            var cells = rows.Select(row => row[column]).ToList();
            if (DecimalsOf(cells) is >= 0 and var decimals) AddNumbers(record, cells, decimals);
            else if (column > 0 && Places(rows, column) is { } places && Length(places) < Length(cells)) AddCells(record.Number(ByFirst), places);
            else AddCells(record.Number(Plain), cells);
        }
        return record.ToArray();
    }

    /// <summary>The text: cells with tabs between them, and a line feed behind each row.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new RecordReader(bytes);
        var columns = new string[reader.Number()][];
        var count = reader.Number();
        for (var column = 0; column < columns.Length; column++)
        {
            var kind = reader.Number();
            columns[column] = kind >= Decimals ? Numbers(ref reader, count, kind - Decimals) : Cells(ref reader, count);
            if (kind == ByFirst) columns[column] = [.. columns[column].Select((cell, row) => FromPlaces(cell, columns[0][row]))];
        }
        var text = new StringBuilder();
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                if (column > 0) text.Append('\t');
                text.Append(columns[column][row]);
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private static void AddCells(RecordWriter record, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            record.Append(Letters.Encode(cell.AsSpan()));
            record.Number(CellEnd);
        }
    }

    private static string[] Cells(ref RecordReader reader, int count)
    {
        var cells = new string[count];
        for (var row = 0; row < count; row++) cells[row] = Letters.Decode(reader.Until(CellEnd));
        return cells;
    }

    /// <summary>How long cells are when they are packed.</summary>
    private static int Length(IEnumerable<string> cells)
    {
        var record = new RecordWriter();
        AddCells(record, cells);
        return Packing.Pack(record.ToArray()).Length;
    }

    /// <summary>The cells of a column with places for letters of the first; <see langword="null"/> if that could not be undone.</summary>
    private static List<string>? Places(IReadOnlyList<string[]> rows, int column) =>
        rows.Any(row => row[0].Length > MaxPlace || row[column].Any(c => c is >= '0' and <= '9'))
            ? null : [.. rows.Select(row => ToPlaces(row[column], row[0]))];

    private static string ToPlaces(string cell, string first) =>
        string.Concat(cell.Select(c => first.IndexOf(c) is >= 0 and var place ? (char)('1' + place) : c));

    private static string FromPlaces(string cell, string first)
    {
        var letters = cell.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] is > '0' and <= '9') letters[i] = first[letters[i] - '1'];
        return new string(letters);
    }

    private static void AddNumbers(RecordWriter record, List<string> cells, int decimals)
    {
        AddCells(record.Number(Decimals + decimals), [cells[0]]);
        var numbers = cells.Skip(1).Select(cell => int.Parse(cell.Replace(".", ""), CultureInfo.InvariantCulture)).ToList();
        var width = 1;
        while (width < sizeof(int) && numbers.Max() >> (8 * width) > 0) width++;
        record.Number(width);
        for (var i = 0; i < width; i++) record.Append([.. numbers.Select(number => (byte)(number >> (8 * i)))]);
    }

    private static string[] Numbers(ref RecordReader reader, int count, int decimals)
    {
        var cells = Cells(ref reader, 1);
        Array.Resize(ref cells, count);
        var numbers = new int[count];
        var width = reader.Number();
        for (var i = 0; i < width; i++)
        {
            var bytes = reader.Bytes(count - 1);
            for (var row = 1; row < count; row++) numbers[row] |= bytes[row - 1] << (8 * i);
        }
        for (var row = 1; row < count; row++) cells[row] = Written(numbers[row], decimals);
        return cells;
    }

    /// <summary>How many decimals all numbers of a column have; -1 if they are no numbers that can be told by their value.</summary>
    private static int DecimalsOf(List<string> cells)
    {
        if (cells.Count < 2) return -1;
        var decimals = cells[1].IndexOf('.') is >= 0 and var point ? cells[1].Length - point - 1 : 0;
        if (decimals > MaxDecimals) return -1;
        return cells.Skip(1).All(cell => int.TryParse(cell.Replace(".", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < MaxNumber && string.Equals(cell, Written(number, decimals), StringComparison.Ordinal)) ? decimals : -1;
    }

    private static string Written(int number, int decimals)
    {
        if (decimals == 0) return number.ToString(CultureInfo.InvariantCulture);
        var digits = number.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return digits.Insert(digits.Length - decimals, ".");
    }
}
