namespace Arabic.NameNormalizer.Tokens;

/// <summary>Reads code between backticks as Markdown has it.</summary>
/// <remarks>
/// 1. Three backticks or more that begin a line, indented or quoted as may be, open a block, which goes on to a line of
///    at least as many, or to the end of the text.
/// 2. Any others open a span, which ends at the next run of as many in the same paragraph; if there is none, they are
///    only signs.
/// O(text) over all calls, which go forward: a length that found no end is not looked for twice in a paragraph.
/// </remarks>
internal ref struct CodeReader(ReadOnlySpan<char> text)
{
    private const int Fence = 3;

    private readonly ReadOnlySpan<char> _text = text;
    private HashSet<int>? _unclosed;
    private int _paragraphEnd;

    /// <summary>Reads the code that a run of backticks opens.</summary>
    /// <param name="at">The first of them.</param>
    /// <param name="end">The end of the code; if there is none, of the run.</param>
    public bool TryRead(int at, out int end)
    {
        end = RunEnd(at, _text.Length);
        var length = end - at;
        if (length >= Fence && BeginsLine(at) && LineEnd(end) is var lineEnd && _text.Slice(end, lineEnd - end).IndexOf('`') < 0)
        {
            end = FenceEnd(lineEnd, length);
            return true;
        }
        EnterParagraph(at);
        if (_unclosed?.Contains(length) == true) return false;
        for (var i = end; i < _paragraphEnd;)
        {
            var next = _text.Slice(i, _paragraphEnd - i).IndexOf('`');
            if (next < 0) break;
            var runEnd = RunEnd(i + next, _paragraphEnd);
            if (runEnd - (i + next) == length)
            {
                end = runEnd;
                return true;
            }
            i = runEnd;
        }
        (_unclosed ??= []).Add(length);
        return false;
    }

    private readonly int FenceEnd(int lineEnd, int length)
    {
        while (lineEnd < _text.Length)
        {
            var start = lineEnd + 1;
            lineEnd = LineEnd(start);
            var line = _text.Slice(start, lineEnd - start).Trim(" \t\r>".AsSpan());
            if (line.Length >= length && line.TrimStart('`').IsEmpty) return lineEnd;
        }
        return _text.Length;
    }

    private void EnterParagraph(int at)
    {
        if (at < _paragraphEnd) return;
        _unclosed?.Clear();
        var line = LineEnd(at);
        while (line < _text.Length)
        {
            var next = LineEnd(line + 1);
            if (_text.Slice(line + 1, next - line - 1).IsWhiteSpace()) break;
            line = next;
        }
        _paragraphEnd = line;
    }

    private readonly bool BeginsLine(int at)
    {
        while (at > 0 && _text[at - 1] is ' ' or '\t' or '>') at--;
        return at == 0 || _text[at - 1] == '\n';
    }

    private readonly int RunEnd(int at, int limit)
    {
        while (at < limit && _text[at] == '`') at++;
        return at;
    }

    private readonly int LineEnd(int from)
    {
        if (from >= _text.Length) return _text.Length;
        var length = _text.Slice(from).IndexOf('\n');
        return length < 0 ? _text.Length : from + length;
    }
}
