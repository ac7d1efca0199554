using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;

namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>Rows under named columns, written in one of the formats; a cell is a text or a whole number.</summary>
internal sealed class Sheet(params string[] columns)
{
    public static readonly string[] Formats = ["tsv", "json", "table"];

    private readonly List<object[]> _rows = [];

    public int Count => _rows.Count;

    public void Add(params object[] cells) => _rows.Add(cells);

    public void Write(string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(Json());
                break;
            case "table":
                WriteTable(output);
                break;
            default:
                output.WriteLine(string.Join('\t', columns));
                foreach (var row in _rows) output.WriteLine(string.Join('\t', row.Select(Text).Select(TsvWriter.Flat)));
                break;
        }
    }

    private static string Text(object cell) => cell is int number ? Amounts.Whole(number) : (string)cell;

    private void WriteTable(TextWriter output)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var column in columns) table.AddColumn(new TableColumn(new Text(column)));
        foreach (var row in _rows) table.AddRow(row.Select(cell => new Text(Text(cell))));
        TerminalTableWriter.CreateConsole(output).Write(table);
    }

    private string Json()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var row in _rows)
            {
                json.WriteStartObject();
                for (var i = 0; i < columns.Length; i++)
                    if (row[i] is int number) json.WriteNumber(columns[i], number);
                    else json.WriteString(columns[i], (string)row[i]);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
