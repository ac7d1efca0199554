using System.Text;

namespace Arabic.NameNormalizer.Tables;

/// <summary>One cell of a table and where it stands.</summary>
internal readonly record struct TableCell(string Text, TablePosition Position);

/// <summary>Splits the text of a table into rows of cells that know their place.</summary>
/// <remarks>
/// 1. The separator is told from the header: a tab if there is one, else a comma, else a semicolon.
/// 2. Rows end at a line break; empty lines and lines that start with # are passed over.
/// 3. With a tab cells are taken as they stand; otherwise RFC 4180 holds: quotes, doubled quotes, breaks in quotes.
/// The places of cells are what the fault messages are made of, and the reason not to use a general CSV reader here.
/// </remarks>
internal sealed class DelimitedReader(string source, string text, TableFaults faults)
{
    private int _position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    private int _line = 1;
    private int _lineStart = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    private char _separator;

    /// <summary>The rows in their order, the header first.</summary>
    public IEnumerable<List<TableCell>> Rows()
    {
        while (_position < text.Length)
        {
            if (text[_position] is '\r' or '\n')
            {
                EndLine();
                continue;
            }
            if (text[_position] == '#')
            {
                _position = LineEnd();
                continue;
            }
            if (_separator == '\0') _separator = Separator();
            yield return Row();
        }
    }

    private char Separator()
    {
        var header = text.AsSpan(_position, LineEnd() - _position);
        return header.IndexOf('\t') >= 0 ? '\t' : header.IndexOf(',') >= 0 ? ',' : header.IndexOf(';') >= 0 ? ';' : ',';
    }

    private List<TableCell> Row()
    {
        var cells = new List<TableCell>();
        while (true)
        {
            var position = Here;
            var isQuoted = _separator != '\t' && _position < text.Length && text[_position] == '"';
            cells.Add(new TableCell((isQuoted ? Quoted(position) : Plain()).Trim(), position));
            if (_position < text.Length && text[_position] == _separator)
            {
                _position++;
                continue;
            }
            EndLine();
            return cells;
        }
    }

    private TablePosition Here => new(source, _line, _position - _lineStart + 1);

    private string Plain()
    {
        var start = _position;
        while (_position < text.Length && text[_position] != _separator && text[_position] is not ('\r' or '\n')) _position++;
        return text.Substring(start, _position - start);
    }

    private string Quoted(TablePosition opened)
    {
        var cell = new StringBuilder();
        for (_position++; _position < text.Length; _position++)
        {
            if (text[_position] == '"')
            {
                var isDoubled = _position + 1 < text.Length && text[_position + 1] == '"';
                if (!isDoubled)
                {
                    _position++;
                    return cell.Append(Plain()).ToString();
                }
                _position++;
            }
            else if (text[_position] == '\n')
            {
                _line++;
                _lineStart = _position + 1;
            }
            cell.Append(text[_position]);
        }
        faults.Add(FaultRule.OpenQuote, opened, "A quoted cell starts here and never ends.");
        return cell.ToString();
    }

    private int LineEnd()
    {
        var end = text.IndexOfAny(['\r', '\n'], _position);
        return end < 0 ? text.Length : end;
    }

    private void EndLine()
    {
        if (_position < text.Length && text[_position] == '\r') _position++;
        if (_position < text.Length && text[_position] == '\n') _position++;
        _line++;
        _lineStart = _position;
    }
}
