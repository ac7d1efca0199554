namespace Arabic.NameNormalizer.Compiled;

/// <summary>The texts of the project's own tables, as far as they are still asked for once all are compiled.</summary>
/// <remarks>
/// A directory (name, unpacked and packed length), then the tables, each packed by itself (<see cref="TableCoding"/>).
/// Comments are left out, and so is what tables say to people alone. The entities and
/// aliases of the packs are in the directory with no length: their text is put together by <see cref="PackRows"/>.
/// </remarks>
internal sealed class TableArchive
{
    private readonly Blob _blob;
    private readonly Dictionary<string, (int At, int Packed, int Length)> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _packTables = [];
    private readonly WeakReference<PackRows?> _packRows = new(null);

    public TableArchive(Blob blob)
    {
        _blob = blob;
        var directory = new RecordReader(blob.Get<byte>(SectionId.Texts).Span);
        var entries = new List<(string Name, int Length, int Packed)>();
        for (var left = directory.Number(); left > 0; left--)
            entries.Add((directory.Text(), directory.Number(), directory.Number()));
        var at = directory.Position;
        foreach (var (name, length, packed) in entries)
        {
            if (length == 0) _packTables.Add(name);
            else _texts.Add(name, (at, packed, length));
            at += packed;
        }
    }

    /// <summary>The names of all tables, in no order.</summary>
    public IEnumerable<string> Names => _texts.Keys.Concat(_packTables);

    /// <summary>The text of a table, without its comments; in a table of a pack empty lines stand in their place.</summary>
    public string? Text(string name)
    {
        if (_texts.TryGetValue(name, out var place))
            return TableCoding.Decode(Packing.Unpack(_blob.Get<byte>(SectionId.Texts).Span.Slice(place.At, place.Packed), place.Length));
        return _packTables.Contains(name) ? PackRows().Text(name) : null;
    }

    /// <summary>Kept as long as the tables are being read, and then let go.</summary>
    private PackRows PackRows()
    {
        if (!_packRows.TryGetTarget(out var rows) || rows is null) _packRows.SetTarget(rows = new PackRows(_blob));
        return rows;
    }
}
