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

    [Fact]
    public void A_thread_that_reads_its_first_text_takes_what_others_have_left()
    {
        const int Most = 1 << 20; // what is remembered of words takes ten times as much
        var text = Texts.Sentences.First();
        var taken = Enumerable.Range(0, 6).Select(_ => OnThreadOfItsOwn(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ArabicNameNormalizer.Default.Rewrite(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        })).ToArray();
        Assert.Contains(taken.Skip(1), bytes => bytes < Most); // not all: other tests may be reading, too
    }

    private static T OnThreadOfItsOwn<T>(Func<T> read)
    {
        var result = default(T)!;
        var thread = new Thread(() => result = read());
        thread.Start();
        thread.Join();
        return result;
    }
}
