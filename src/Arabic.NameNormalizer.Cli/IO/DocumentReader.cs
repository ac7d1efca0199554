namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>Cuts a stream of text into documents, whose concatenation is the text.</summary>
/// <remarks>
/// 1. A document ends where its unit ends: a line at its line feed, a paragraph after a blank line, any other after the
///    line that separates it from the next.
/// 2. One that grows beyond the limit is cut before it, at the best of these places: after the last blank line of its
///    second half, after the last line feed, after the last white space, at the limit, but not between the halves of a
///    surrogate pair or of CR LF. No evidence goes from one part to the next, as if they were documents: what is put
///    right in a part has its reasons there.
/// At most one document and one buffer of what follows are in memory.
/// </remarks>
internal sealed class DocumentReader(
    Utf8TextReader reader, DocumentFormat format, int limit, int bufferSize = 1 << 16)
{
    private readonly DocumentUnit _unit = format.Unit;
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
        if (_unit != DocumentUnit.File && FindUnitEnd() is var end and >= 0)
            return end - _start <= limit ? end : Cut();
        if (_end - _start > limit) return Cut();
        return _isAtEnd && _start < _end ? _end : -1;
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
            if (lineEnd - _start > limit) return lineEnd;
        }
        return -1;
    }

    private int Cut()
    {
        var most = _buffer.AsSpan(_start, limit);
        var lineFeed = most.LastIndexOf('\n');
        if (lineFeed >= 0) return _start + (BlankLineEnd(most) ?? lineFeed + 1);

        for (var length = limit; length > 0; length--)
        {
            if (char.IsWhiteSpace(most[length - 1]) && !IsTorn(length)) return _start + length;
        }
        return _start + (limit > 1 && IsTorn(limit) ? limit - 1 : limit);
    }

    /// <summary>The end of the last blank line in the second half, where no sentence and no name is cut.</summary>
    private static int? BlankLineEnd(ReadOnlySpan<char> most)
    {
        for (var end = most.LastIndexOf('\n'); end > most.Length / 2;)
        {
            var before = most[..end].LastIndexOf('\n');
            if (before < 0) return null;
            if (most[(before + 1)..end].IsWhiteSpace()) return end + 1;
            end = before;
        }
        return null;
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
