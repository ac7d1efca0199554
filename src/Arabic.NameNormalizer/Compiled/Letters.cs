using System.Buffers;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>Text of letters as bytes.</summary>
/// <remarks>
/// One byte for a letter of ASCII or of the first half of the Arabic block, which nearly all are, four for any other code
/// unit. No byte is 0.
/// </remarks>
internal static class Letters
{
    private const int Arabic = 0x0600;
    private const int ArabicFrom = 0x80;
    public const byte Escape = 0x7F;

    // A code unit behind the escape: six bits a byte, marked so that none is 0.
    private const int EscapeLength = 4;
    private const int Bits = 6;
    private const int Mark = 1 << Bits;

    public static byte[] Encode(ReadOnlySpan<char> text)
    {
        var bytes = new List<byte>(text.Length);
        foreach (var c in text)
        {
            if (IsOneByte(c)) bytes.Add(OneByte(c));
            else bytes.AddRange([Escape, Part(c), Part(c >> Bits), Part(c >> (2 * Bits))]);
        }
        return [.. bytes];
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        char[]? rented = null;
        var letters = bytes.Length <= 256 ? stackalloc char[bytes.Length] : rented = ArrayPool<char>.Shared.Rent(bytes.Length);
        var made = letters.Slice(0, Decode(bytes, letters)).ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return made;
    }

    /// <summary>Tells how many code units there were.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="letters">At least one for each byte.</param>
    public static int Decode(ReadOnlySpan<byte> bytes, Span<char> letters)
    {
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != Escape)
            {
                letters[length++] = OfByte(bytes[i]);
                continue;
            }
            letters[length++] = (char)((bytes[i + 1] - Mark) | ((bytes[i + 2] - Mark) << Bits) | ((bytes[i + 3] - Mark) << (2 * Bits)));
            i += EscapeLength - 1;
        }
        return length;
    }

    /// <summary>Whether a letter takes one byte.</summary>
    public static bool IsOneByte(char c) => c is > '\0' and < (char)Escape or >= (char)Arabic and <= (char)(Arabic + byte.MaxValue - ArabicFrom);

    public static byte OneByte(char c) => (byte)(c < Escape ? c : c - Arabic + ArabicFrom);

    public static char OfByte(byte letter) => (char)(letter < ArabicFrom ? letter : letter - ArabicFrom + Arabic);

    private static byte Part(int bits) => (byte)((bits & (Mark - 1)) | Mark);
}
