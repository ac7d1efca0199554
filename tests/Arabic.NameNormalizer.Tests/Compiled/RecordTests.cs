using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Compiled;

public sealed class RecordTests
{
    [Fact]
    public void What_is_written_is_read() => Gen.Select(Gen.Int.Array[0, 20], Texts.Anything.Array[0, 5]).Sample((numbers, texts) =>
    {
        var writer = new RecordWriter();
        foreach (var number in numbers) writer.Signed(number).Number(number & int.MaxValue);
        var wellFormed = texts.Select(text => string.Concat(text.Where(c => !char.IsSurrogate(c)))).ToList();
        foreach (var text in wellFormed) writer.Text(text);

        var reader = new RecordReader(writer.ToArray());
        foreach (var number in numbers)
        {
            Assert.Equal(number, reader.Signed());
            Assert.Equal(number & int.MaxValue, reader.Number());
        }
        foreach (var text in wellFormed) Assert.Equal(text, reader.Text());
        Assert.True(reader.IsAtEnd);
    }, iter: 1000);

    [Fact]
    public void Planes_are_read_as_they_were_written() =>
        Gen.Select(Gen.OneOf(Gen.Int[0, 255], Gen.Int[0, 70_000], Gen.Int[0, (1 << 24) - 1]).Array[0, 30], Gen.Int[-8_000_000, 8_000_000].Array[0, 9]).Sample((numbers, signed) =>
        {
            var record = new RecordWriter();
            PlaneReader.Write(numbers, record);
            PlaneReader.Write([.. signed.Select(PlaneReader.Signed)], record);
            record.Number(7);

            var reader = new RecordReader(record.ToArray());
            var (read, readSigned) = (new int[numbers.Length], new int[signed.Length]);
            var planes = new PlaneReader(ref reader);
            for (var i = 0; i < read.Length; i++) read[i] = planes.Number();
            planes = new PlaneReader(ref reader);
            for (var i = 0; i < readSigned.Length; i++) readSigned[i] = planes.Signed();
            Assert.Equal(numbers, read);
            Assert.Equal(signed, readSigned);
            Assert.Equal(7, reader.Number());
            Assert.Throws<ArgumentOutOfRangeException>(() => PlaneReader.Write([1 << 24], record));
        }, iter: 500);

    [Fact]
    public void A_pool_gives_each_string_once() => Texts.Anything.Array[0, 30].Sample(texts =>
    {
        var builder = new StringPoolBuilder();
        var places = texts.Select(builder.Add).ToList();
        var pool = new StringPool(builder.ToArray());
        Assert.Equal(texts, places.Select(place => pool[place]));
        Assert.Equal(texts.Distinct(StringComparer.Ordinal), pool.All());
        Assert.All(places, place => Assert.Equal(builder.After(place), pool.After(place)));
        Assert.Null(pool[builder.Add(null)]);
    }, iter: 500);

    [Fact]
    public void What_is_packed_is_unpacked() => Gen.Byte.Array[1, 2000].Sample(bytes =>
        Assert.Equal(bytes, Packing.Unpack(Packing.Pack(bytes), bytes.Length)), iter: 200);

    [Fact]
    public void Remarks_are_packed_by_their_words() =>
        Gen.OneOf(Texts.Anything, Gen.Const("H read as ه"), Gen.Const("H read as ح, é \u0001\u007F"), Gen.Const("")).Array[1, 40].Sample(texts =>
        {
            var remarks = new RemarksBuilder();
            foreach (var text in texts) remarks.Add(string.Concat(text.Where(c => !char.IsSurrogate(c))));
            Assert.Equal(remarks.ToArray(), PackedRemarks.Unpack(PackedRemarks.Pack(remarks.ToArray())));
        }, iter: 500);
}
