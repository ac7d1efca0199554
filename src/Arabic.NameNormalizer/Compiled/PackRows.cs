using System.Text;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>The rows of the packs, for those who lay tables of their own over them.</summary>
/// <remarks>
/// 1. Nearly all that stands in the cells stands among the strings, the remarks and the lists of cues of the index: a cell
///    is a list of their ordinals, told by the distance to the one before it in its column. What stands nowhere else comes
///    first of all.
/// 2. A table is its header; for each row the number of empty lines before it and of its cells; then the columns.
/// </remarks>
internal sealed class PackRows
{
    /// <summary>What separates the values of a cell.</summary>
    public const char Separator = '|';

    private readonly byte[] _rows;
    private readonly int[] _starts;
    private readonly List<string> _strings = [];

    public PackRows(Blob blob)
    {
        _rows = blob.Unpacked(SectionId.PackRows).ToArray();
        _strings.AddRange(Known(blob));
        var reader = new RecordReader(_rows);
        for (var left = reader.Number(); left > 0; left--) _strings.Add(reader.Text());
        _starts = new int[reader.Number()];
        var lengths = new int[_starts.Length];
        for (var i = 0; i < lengths.Length; i++) lengths[i] = reader.Number();
        var at = reader.Position;
        for (var i = 0; i < lengths.Length; i++)
        {
            _starts[i] = at;
            at += lengths[i];
        }
    }

    /// <summary>The text of a table, by its ordinal.</summary>
    public string Text(int table)
    {
        var reader = new RecordReader(_rows.AsSpan(_starts[table]));
        var header = new string[reader.Number()];
        for (var i = 0; i < header.Length; i++) header[i] = reader.Text();
        var rows = new (int Gap, int Cells)[reader.Number()];
        for (var i = 0; i < rows.Length; i++) rows[i].Gap = reader.Number();
        for (var i = 0; i < rows.Length; i++) rows[i].Cells = reader.Number();
        var cells = new string[header.Length, rows.Length];
        for (var column = 0; column < header.Length; column++)
        {
            var last = 0;
            for (var row = 0; row < rows.Length; row++)
                if (column < rows[row].Cells) cells[column, row] = row == 0 ? header[column] : Cell(ref reader, ref last);
        }
        var text = new StringBuilder();
        for (var row = 0; row < rows.Length; row++)
        {
            text.Append('\n', rows[row].Gap);
            for (var column = 0; column < rows[row].Cells; column++)
            {
                if (column > 0) text.Append('\t');
                text.Append(cells[column, row]);
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>What the index has of the cells, in the order of its ordinals.</summary>
    public static IEnumerable<string> Known(Blob index)
    {
        var pool = new StringPool(index);
        foreach (var text in pool.All()) yield return text;
        foreach (var text in pool.All())
            if (text.Length > 0 && text[0] is >= 'A' and <= 'Z') yield return LatinId.Of(text);
        foreach (var remark in new Remarks(index).All()) yield return remark;
        var cues = index.Get<int>(SectionId.CueTexts);
        var starts = index.Get<int>(SectionId.CueListStarts);
        for (var list = 0; list < starts.Length; list++) yield return CueList(index.Get<byte>(SectionId.CueLists).Span.Slice(starts[list]), cues.Span, pool);
    }

    private static string CueList(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> cues, StringPool pool)
    {
        var record = new RecordReader(bytes);
        var list = new string[record.Number()];
        for (int i = 0, cue = 0; i < list.Length; i++) list[i] = pool[cues[cue += record.Signed()]]!;
        return string.Join("|", list);
    }

    private string Cell(ref RecordReader reader, ref int last)
    {
        var count = reader.Number();
        if (count == 0) return "";
        if (count == 1) return _strings[last += reader.Signed()];
        var values = new string[count];
        for (var i = 0; i < count; i++) values[i] = _strings[last += reader.Signed()];
        return string.Join("|", values);
    }
}
