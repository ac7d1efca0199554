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
