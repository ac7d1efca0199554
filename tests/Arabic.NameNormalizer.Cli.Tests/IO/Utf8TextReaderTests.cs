using System.Buffers;
using System.Text;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Tests.IO;

public class Utf8TextReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_bytes_are_decoded_up_to_the_first_bad_one(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 5000; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(RandomText.Of(random, mostPieces: 20));
            for (var damage = random.Next(3); damage > 0 && bytes.Length > 0; damage--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            var slow = DecodeSlowly(bytes);
            var stream = new TrickleStream(bytes, random, most: 5);
            var fast = Decode(new Utf8TextReader(stream, bufferSize: random.Next(4, 12)), room: random.Next(2, 9));

            Assert.Equal(slow, fast);
        }
    }

    [Theory]
    [InlineData(new byte[] { }, false, "")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, true, "")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF }, true, "\uFEFF")]
    [InlineData(new byte[] { 0x61, 0xEF, 0xBB, 0xBF }, false, "a\uFEFF")]
    public void Only_a_byte_order_mark_at_the_start_is_one(byte[] bytes, bool hasMark, string text)
    {
        var reader = new Utf8TextReader(new TrickleStream(bytes, new Random(0), most: 1));

        Assert.Equal(hasMark, reader.ReadByteOrderMark());
        Assert.Equal(text, DecodeRest(reader, room: 8).Text);
    }

    [Fact]
    public void The_byte_order_mark_of_UTF_16_is_recognised()
    {
        var reader = new Utf8TextReader(new MemoryStream(Encoding.Unicode.GetPreamble()));

        reader.ReadByteOrderMark();
        Assert.True(Assert.Throws<InvalidUtf8Exception>(() => reader.Read(new char[8])).IsUtf16);
    }

    [Fact]
    public void The_reader_says_so_before_it_waits()
    {
        var waits = 0;
        var reader = new Utf8TextReader(new MemoryStream("abc"u8.ToArray()), () => waits++);

        Assert.Equal(2, reader.Read(new char[2]));
        Assert.Equal(1, reader.Read(new char[2]));
        Assert.Equal(1, waits);
        Assert.Equal(0, reader.Read(new char[2]));
        Assert.Equal(2, waits);
    }

    [Fact]
    public void Looking_for_a_byte_order_mark_waits_for_no_more_than_it_needs()
    {
        var waits = 0;
        var reader = new Utf8TextReader(new TrickleStream("\n\n"u8.ToArray(), new Random(0), most: 1), () => waits++);

        Assert.False(reader.ReadByteOrderMark());
        Assert.Equal(1, waits);
    }

    private static Decoded Decode(Utf8TextReader reader, int room)
    {
        var hasMark = reader.ReadByteOrderMark();
        var rest = DecodeRest(reader, room);
        return hasMark ? rest with { Text = "\uFEFF" + rest.Text } : rest;
    }

    private static Decoded DecodeRest(Utf8TextReader reader, int room)
    {
        var text = new StringBuilder();
        var destination = new char[room];
        try
        {
            while (reader.Read(destination) is var count and > 0) text.Append(destination, 0, count);
            return new Decoded(text.ToString(), -1, 0);
        }
        catch (InvalidUtf8Exception e)
        {
            return new Decoded(text.ToString(), e.Offset, e.Line);
        }
    }

    private static Decoded DecodeSlowly(byte[] bytes)
    {
        var text = "";
        for (var offset = 0; offset < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes.AsSpan(offset), out var rune, out var length);
            if (status != OperationStatus.Done) return new Decoded(text, offset, 1 + text.Count(c => c == '\n'));
            text += rune;
            offset += length;
        }
        return new Decoded(text, -1, 0);
    }

    private sealed record Decoded(string Text, long BadOffset, long BadLine);
}
