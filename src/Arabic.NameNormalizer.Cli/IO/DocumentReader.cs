namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>Cuts a stream of text into documents, whose concatenation is the text.</summary>
/// <remarks>
/// 1. A document ends where its unit ends: a line at its line feed, a paragraph after a blank line.
/// 2. One that grows beyond the limit is cut before it: after the last line feed, else after the last white space,
///    else at the limit, but not between the halves of a surrogate pair or of CR LF.
/// At most one document and one buffer of what follows are in memory.
/// </remarks>
internal sealed class DocumentReader(
    Utf8TextReader reader, DocumentUnit unit, int limit = DocumentReader.DefaultLimit, int bufferSize = 1 << 16)
{
    /// <summary>The most UTF-16 code units of a document.</summary>
    public const int DefaultLimit = 1_000_000;

    private char[] _buffer = new char[Math.Max(bufferSize, 2)];
    private int _start;
    private int _end;
    private int _scanned;
    private bool _hasText;
    private bool _isAtEnd;
    private InvalidUtf8Exception? _failure;

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
    public string? Next()
    {
        int end;
        while ((end = FindEnd()) < 0)
        {
            if (_isAtEnd) return _failure is null ? null : throw _failure;
            Fill();
        }
        var document = new string(_buffer, _start, end - _start);
        _start = _scanned = end;
        _hasText = false;
        return document;
    }

    /// <summary>The end of the next document in the buffer; -1 if more text is needed to know it, or there is none.</summary>
    private int FindEnd()
    {
        if (unit != DocumentUnit.File && FindUnitEnd() is var end and >= 0)
            return end - _start <= limit ? end : Cut();
        if (_end - _start > limit) return Cut();
        return _isAtEnd && _start < _end ? _end : -1;
    }

    private int FindUnitEnd()
    {
        while (_buffer.AsSpan(_scanned, _end - _scanned).IndexOf('\n') is var length and >= 0)
        {
            var lineEnd = _scanned + length + 1;
            if (unit == DocumentUnit.Line) return lineEnd;

            var isBlank = _buffer.AsSpan(_scanned, length).IsWhiteSpace();
            // The end is not remembered as scanned: asking twice must give the same answer.
            if (isBlank && _hasText) return lineEnd;
            _hasText |= !isBlank;
            _scanned = lineEnd;
            if (lineEnd - _start > limit) return lineEnd;
        }
        return -1;
    }

    private int Cut()
    {
        var most = _buffer.AsSpan(_start, limit);
        var lineFeed = most.LastIndexOf('\n');
        if (lineFeed >= 0) return _start + lineFeed + 1;

        for (var length = limit; length > 0; length--)
        {
            if (char.IsWhiteSpace(most[length - 1]) && !IsTorn(length)) return _start + length;
        }
        return _start + (limit > 1 && IsTorn(limit) ? limit - 1 : limit);
    }

    private bool IsTorn(int length)
    {
        var before = _buffer[_start + length - 1];
        var after = _buffer[_start + length];
        return char.IsSurrogatePair(before, after) || (before == '\r' && after == '\n');
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
