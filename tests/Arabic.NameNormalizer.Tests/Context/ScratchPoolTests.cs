using Arabic.NameNormalizer.Context;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Context;

public sealed class ScratchPoolTests
{
    [Fact]
    public void What_is_lent_is_lent_once()
    {
        var made = 0;
        var pool = new ScratchPool<object>(() =>
        {
            made++;
            return new object();
        });
        var (first, second) = (pool.Rent(), pool.Rent());
        Assert.NotSame(first, second);
        pool.Return(first);
        Assert.Same(first, pool.Rent());
        Assert.Equal(2, made);
    }

    [Fact]
    public void Texts_read_side_by_side_are_read_as_one_after_the_other()
    {
        string[] texts = [.. Enumerable.Range(0, 4).SelectMany(_ => Texts.Sentences.Take(100))];
        var alone = texts.Select(text => Show.Text(ArabicNameNormalizer.Default.Rewrite(text).Text)).ToArray();
        Assert.Equal(alone, ArabicNameNormalizer.Default.RewriteAll(texts).Select(result => Show.Text(result.Text)));
    }
}
