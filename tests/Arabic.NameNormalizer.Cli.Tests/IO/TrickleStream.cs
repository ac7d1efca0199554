namespace Arabic.NameNormalizer.Cli.Tests.IO;

/// <summary>A stream that hands out a few bytes at a time, as a pipe may.</summary>
internal sealed class TrickleStream(byte[] bytes, Random random, int most) : MemoryStream(bytes, writable: false)
{
    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, Math.Min(count, random.Next(1, most + 1)));
}
