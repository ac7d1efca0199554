using System.IO.Compression;

namespace Arabic.NameNormalizer.Compiled;

/// <summary>Packs what is seldom asked for (deflate, RFC 1951).</summary>
internal static class Packing
{
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var packer = new DeflateStream(packed, Best, leaveOpen: true))
        {
            var copy = bytes.ToArray();
            packer.Write(copy, 0, copy.Length);
        }
        return packed.ToArray();
    }

    public static byte[] Unpack(ReadOnlySpan<byte> packed, int length)
    {
        using var unpacker = new DeflateStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        var bytes = new byte[length];
        for (var read = 0; read < length;)
        {
            var more = unpacker.Read(bytes, read, length - read);
            if (more == 0) throw new InvalidDataException("A packed section ends too early.");
            read += more;
        }
        return bytes;
    }

#if NET
    private const CompressionLevel Best = CompressionLevel.SmallestSize;
#else
    private const CompressionLevel Best = CompressionLevel.Optimal;
#endif
}
