namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>Cuts a stream of text into documents, whose concatenation is the text.</summary>
/// <remarks>
/// 1. A document ends where its unit ends: a line at its line feed, a paragraph after a blank line, any other after the
///    line that separates it from the next.
/// 2. One that grows beyond the limit is read in parts. No evidence goes from one part to the next, as if they were
///    documents: what is put right in a part has its reasons there.
/// 3. Where markup or code goes on beyond the limit, so that the text cannot be cut before it ends, the limit is raised.
/// At most one document and one buffer of what follows are in memory.
/// </remarks>
internal sealed class DocumentReader(
    Utf8TextReader reader, DocumentFormat format, int limit, int bufferSize = 1 << 16)
{
    /// <summary>The most code units of one document or part, whatever is in it.</summary>
    private const int Longest = 1 << 24;

    private static readonly string TooLong = FormattableString.Invariant(
        $"a tag, a comment or code goes on for more than {Longest} characters: it is not closed, or --markup is not what the input is");

    private readonly DocumentUnit _unit = format.Unit;
    private char[] _buffer = new char[Math.Max(bufferSize, 2)];
    private int _start;
    private int _end;
    private int _scanned;
    private bool _hasText;
    private int _raised;
    private bool _isAtEnd;
    private bool _isTooLong;
    private InvalidUtf8Exception? _failure;

    /// <summary>What one document may have, which a region that goes on and on has perhaps raised.</summary>
    private int Limit => Math.Max(limit, _raised);

    /// <summary>
    /// Whether the next document is in memory, so that reading it does not wait for anybody. What stands right before
    /// bad bytes is not counted: it may be torn, and reading on fails.
    /// </summary>
    public bool NextIsAtHand
    {
        get
        {
            var end = FindEnd();
            return end >= 0 && (_failure is null || end < _end);
        }
    }

    /// <summary>The next document; null at the end.</summary>
    /// <exception cref="InvalidUtf8Exception">The text breaks off here; all before it has been handed out.</exception>
    /// <exception cref="InputException">Markup or code is longer than can be kept in memory.</exception>
    public string? Next()
    {
        int end;
        while ((end = FindEnd()) < 0)
        {
            if (_isTooLong) throw new InputException(TooLong);
            if (_isAtEnd) return _failure is null ? null : throw _failure;
            Fill();
        }
        var document = new string(_buffer, _start, end - _start);
        _start = _scanned = end;
        _hasText = false;
        _raised = 0;
        return document;
    }

    /// <summary>The end of the next document in the buffer; -1 if more text is needed to know it, or there is none.</summary>
    private int FindEnd()
    {
        while (true)
        {
            var end = _unit == DocumentUnit.File ? -1 : FindUnitEnd();
            if (end >= 0 && end - _start <= Limit) return end;
            var isLong = end >= 0 || _end - _start > Limit + (_isAtEnd ? 0 : PartCutter.Lookahead);
            if (!isLong) return _isAtEnd && _start < _end ? _end : -1;
            if (Cut() is var cut and >= 0) return cut;
            if (_isTooLong) return -1;
        }
    }

    private int FindUnitEnd()
    {
        while (_buffer.AsSpan(_scanned, _end - _scanned).IndexOf('\n') is var length and >= 0)
        {
            var lineEnd = _scanned + length + 1;
            if (_unit is DocumentUnit.Line or DocumentUnit.Json) return lineEnd;

            var line = _buffer.AsSpan(_scanned, length);
            var isBlank = line.IsWhiteSpace();
            // The end is not remembered as scanned: asking twice must give the same answer.
            if (_unit == DocumentUnit.Separator ? format.IsSeparator(line) : isBlank && _hasText) return lineEnd;
            _hasText |= !isBlank;
            _scanned = lineEnd;
            if (lineEnd - _start > Limit) return lineEnd;
        }
        return -1;
    }

    /// <summary>The end of the first part of a document that is too long; -1 if the limit does not let it be cut.</summary>
    private int Cut()
    {
        var text = _buffer.AsSpan(_start, Math.Min(_end - _start, Limit + PartCutter.Lookahead));
        var length = PartCutter.Length(text, Limit, format.Markup);
        if (length > 0) return _start + length;
        if (Limit * 2 > Longest) _isTooLong = true;
        else _raised = Limit * 2;
        return -1;
    }

    private void Fill()
    {
        if (_buffer.Length - _end < 2) MakeRoom();
        try
        {
            var count = reader.Read(_buffer.AsSpan(_end));
            _end += count;
            _isAtEnd = count == 0;
        }
        catch (InvalidUtf8Exception e)
        {
            _failure = e;
            _isAtEnd = true;
        }
    }

    private void MakeRoom()
    {
        // Moving what is left is worth it only where much has been used up; else each line might move a long rest.
        var target = _start > _buffer.Length / 2 ? _buffer : new char[_buffer.Length * 2];
        _buffer.AsSpan(_start, _end - _start).CopyTo(target);
        _buffer = target;
        _scanned -= _start;
        _end -= _start;
        _start = 0;
    }
}
