using Arabic.NameNormalizer.Compiled;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Compiled;

public sealed unsafe class BlobMemoryTests
{
    /// <summary>Programs compiled ahead of time have their resources at any place.</summary>
    [Fact]
    public void Sections_are_read_wherever_the_memory_begins() => Gen.Select(Gen.Int.Array[0, 20], Gen.Int[0, 7]).Sample((numbers, shift) =>
    {
        var bytes = new byte[(sizeof(int) * numbers.Length) + shift + 8];
        Buffer.BlockCopy(numbers, 0, bytes, shift, sizeof(int) * numbers.Length);
        fixed (byte* start = bytes)
        {
            using var resource = new UnmanagedMemoryStream(start + shift, sizeof(int) * numbers.Length);
            var memory = BlobMemory.OfResource(resource);
            var place = new SectionPlace(0, memory.Length, 0);
            Assert.Equal(numbers, memory.Section<int>(place).Span.ToArray());
            Assert.Equal(bytes[shift..(shift + memory.Length)], memory.Section<byte>(place).Span.ToArray());
        }
    }, iter: 200, threads: 1);
}
