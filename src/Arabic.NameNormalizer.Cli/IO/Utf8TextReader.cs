using System.Buffers;
using System.Text.Unicode;

namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>Decodes UTF-8 from a stream, strictly: the first byte that is not UTF-8 is found and placed.</summary>
/// <remarks>
/// A <see cref="StreamReader"/> would not do: its exceptions count bytes from the start of a buffer it does not show,
/// and it drops the byte-order mark without saying that there was one.
/// </remarks>
internal sealed class Utf8TextReader(Stream stream, Action? beforeWaiting = null, int bufferSize = 1 << 16)
{
    /// <summary>Room for the longest sequence and for the byte-order mark.</summary>
    public const int SmallestBuffer = 4;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private static ReadOnlySpan<byte> Utf16Mark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16BigEndianMark => [0xFE, 0xFF];

    private readonly byte[] _buffer = new byte[Math.Max(bufferSize, SmallestBuffer)];
    private int _start;
    private int _end;
    private long _offset;
    private long _line = 1;
    private bool _isAtEnd;
    private bool _isUtf16;

    /// <summary>How many bytes have been decoded.</summary>
    public long BytesRead => _offset;

    /// <summary>Takes the byte-order mark, if there is one. To be called first.</summary>
    public bool ReadByteOrderMark()
    {
        // Not one byte more than it takes: a person who has typed a single letter is waiting for the answer.
        while (!_isAtEnd && (_end == 0 || IsBegun(Mark) || IsBegun(Utf16Mark) || IsBegun(Utf16BigEndianMark))) ReadBytes();
        var start = _buffer.AsSpan(0, _end);
        _isUtf16 = start.StartsWith(Utf16Mark) || start.StartsWith(Utf16BigEndianMark);
        if (!start.StartsWith(Mark)) return false;
        _start = 3;
        _offset = 3;
        return true;
    }

    /// <summary>Decodes what there is, at least one character; 0 at the end.</summary>
    /// <param name="destination">Room for 2 code units at least, since a pair is never torn.</param>
    /// <exception cref="InvalidUtf8Exception">The next byte is not UTF-8; all before it has been handed out.</exception>
    public int Read(Span<char> destination)
    {
        while (true)
        {
            var status = Utf8.ToUtf16(_buffer.AsSpan(_start, _end - _start), destination, out var read, out var written,
                replaceInvalidSequences: false, isFinalBlock: _isAtEnd);
            _start += read;
            _offset += read;
            if (written > 0)
            {
                _line += destination[..written].Count('\n');
                return written;
            }
            if (status == OperationStatus.InvalidData) throw new InvalidUtf8Exception(_offset, _line, _isUtf16);
            if (_isAtEnd) return 0;
            ReadBytes();
        }
    }

    private bool IsBegun(ReadOnlySpan<byte> mark) => _end < mark.Length && mark.StartsWith(_buffer.AsSpan(0, _end));

    private void ReadBytes()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        beforeWaiting?.Invoke();
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _isAtEnd = count == 0;
    }
}
