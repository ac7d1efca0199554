using System.Runtime.CompilerServices;
using System.Text;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>Reads a record: small numbers take one byte, larger ones a byte for every seven bits.</summary>
internal ref struct RecordReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; }

    public readonly bool IsAtEnd => Position >= _bytes.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // most numbers are one byte, and some sections have tens of thousands
    public int Number()
    {
        var first = _bytes[Position];
        if (first >= 0x80) return LongNumber();
        Position++;
        return first;
    }

    private int LongNumber()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = _bytes[Position++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
    }

    /// <summary>A number that may be negative.</summary>
    public int Signed()
    {
        var value = Number();
        return (int)((uint)value >> 1) ^ -(value & 1);
    }

    /// <summary>A string in UTF-8 behind its length.</summary>
    public string Text() => Encoding.UTF8.GetString(Bytes(Number()).ToArray());

    /// <summary>The bytes before the next one of a kind, which is passed over.</summary>
    public ReadOnlySpan<byte> Until(byte end)
    {
        var bytes = Bytes(_bytes.Slice(Position).IndexOf(end));
        Position++;
        return bytes;
    }

    public ReadOnlySpan<byte> Bytes(int count)
    {
        var bytes = _bytes.Slice(Position, count);
        Position += count;
        return bytes;
    }
}

/// <summary>Writes records, one behind the other.</summary>
internal sealed class RecordWriter
{
    private readonly List<byte> _bytes = [];

    public int Position => _bytes.Count;

    public RecordWriter Number(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) _bytes.Add((byte)(rest | 0x80));
        _bytes.Add((byte)rest);
        return this;
    }

    public RecordWriter Signed(int value) => Number((value << 1) ^ (value >> 31));

    public RecordWriter Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    /// <summary>Bytes behind their number.</summary>
    public RecordWriter Bytes(byte[] bytes)
    {
        Number(bytes.Length);
        Append(bytes);
        return this;
    }

    public void Append(byte[] record) => _bytes.AddRange(record);

    public byte[] ToArray() => [.. _bytes];
}
