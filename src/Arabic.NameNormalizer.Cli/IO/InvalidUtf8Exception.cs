namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>Bytes that are not UTF-8, and where.</summary>
/// <param name="offset">The first bad byte, from 0.</param>
/// <param name="line">Its line, from 1.</param>
/// <param name="isUtf16">Whether the input starts with the byte-order mark of UTF-16.</param>
internal sealed class InvalidUtf8Exception(long offset, long line, bool isUtf16) : Exception
{
    public long Offset => offset;

    public long Line => line;

    public bool IsUtf16 => isUtf16;
}
