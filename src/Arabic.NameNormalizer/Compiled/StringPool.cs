using System.Buffers;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>Strings by where they begin. 0 is no string.</summary>
/// <remarks>
/// Each is a length in bytes (seven bits a byte) and its letters: one byte for a letter of ASCII or of the first half of
/// the Arabic block, which nearly all are, three for any other code unit.
/// </remarks>
/// <param name="text">The strings.</param>
/// <param name="owner">What keeps them in their place.</param>
internal sealed class StringPool(Section<byte> text, object? owner = null)
{
    public const int Arabic = 0x0600;
    public const int ArabicFrom = 0x80;
    public const int Escape = 0x7F;

    public StringPool(Blob blob)
        : this(blob.Get<byte>(SectionId.Strings), blob)
    {
    }

    /// <summary>A new string each time, or <see langword="null"/> for 0.</summary>
    public string? this[int at]
    {
        get
        {
            if (at == 0) return null;
            var record = new RecordReader(text.Span.Slice(at));
            var made = Decode(record.Bytes(record.Number()));
            GC.KeepAlive(owner);
            return made;
        }
    }

    /// <summary>Where the string behind one begins.</summary>
    public int After(int at)
    {
        if (at == 0) return 1;
        var record = new RecordReader(text.Span.Slice(at));
        record.Bytes(record.Number());
        return at + record.Position;
    }

    /// <summary>All strings in their order.</summary>
    public IEnumerable<string> All()
    {
        for (var at = 1; at < text.Length; at = After(at)) yield return this[at]!;
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        char[]? rented = null;
        var letters = bytes.Length <= 256 ? stackalloc char[bytes.Length] : rented = ArrayPool<char>.Shared.Rent(bytes.Length);
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != Escape)
            {
                letters[length++] = (char)(bytes[i] < ArabicFrom ? bytes[i] : bytes[i] - ArabicFrom + Arabic);
                continue;
            }
            letters[length++] = (char)(bytes[i + 1] | (bytes[i + 2] << 8));
            i += 2;
        }
        var made = letters.Slice(0, length).ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return made;
    }
}
