using System.Globalization;
using System.Text.RegularExpressions;

namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>
/// A table of named cases beside the tests: tab-separated, with a header row, comments after #, and the escapes
/// \uXXXX, \n, \r, \t and \\ for what an editor does not show.
/// </summary>
internal sealed partial class GoldenTable
{
    private readonly Dictionary<string, GoldenRow> _rows = new(StringComparer.Ordinal);

    private GoldenTable(string file)
    {
        string[]? header = null;
        foreach (var line in File.ReadAllLines(PathOf(file)))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (header is null)
            {
                header = cells;
                continue;
            }
            if (cells.Length != header.Length)
                throw new InvalidDataException($"{file}: '{cells[0]}' has {cells.Length} cells, the header {header.Length}.");
            if (!_rows.TryAdd(cells[0], new GoldenRow(header, [.. cells.Select(Unescape)])))
                throw new InvalidDataException($"{file}: '{cells[0]}' names two rows.");
        }
    }

    public IEnumerable<GoldenRow> Rows => _rows.Values;

    /// <summary>The names of the rows, one xunit case each.</summary>
    public TheoryData<string> Names => [.. _rows.Keys];

    public GoldenRow this[string name] => _rows[name];

    public static GoldenTable Load(string file) => new(file);

    /// <summary>A file of the golden folder.</summary>
    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Golden", file);

    public static string Unescape(string cell) => Escape().Replace(cell, match => match.Value[1] switch
    {
        'u' => ((char)int.Parse(match.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        _ => "\\",
    });

    [GeneratedRegex(@"\\(?:u[0-9A-Fa-f]{4}|[nrt\\])")]
    private static partial Regex Escape();
}

/// <summary>One named case.</summary>
internal sealed class GoldenRow(string[] header, string[] cells)
{
    public string this[string column] => cells[Array.IndexOf(header, column)];

    public string Name => cells[0];
}
