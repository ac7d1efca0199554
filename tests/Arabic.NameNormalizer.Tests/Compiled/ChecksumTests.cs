using System.Text;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Tests.Compiled;

public sealed class ChecksumTests
{
    /// <summary>The digests that other implementations of XXH64 give.</summary>
    [Theory]
    [InlineData("", 0xEF46DB3751D8E999)]
    [InlineData("a", 0xD24EC4F1A98C6E5B)]
    [InlineData("abc", 0x44BC2CF5AD770999)]
    [InlineData("Nobody inspects the spammish repetition", 0xFBCEA83C8A378BF1)]
    public void Is_xxh64(string text, ulong expected) => Assert.Equal(expected, Checksum.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Every_byte_counts()
    {
        var data = new byte[100];
        var checksum = Checksum.Of(data);
        for (var i = 0; i < data.Length; i++)
        {
            data[i] = 1;
            Assert.NotEqual(checksum, Checksum.Of(data));
            data[i] = 0;
        }
    }
}
