using Arabic.NameNormalizer.Cli.Documents;

namespace Arabic.NameNormalizer.Cli.Tests.Documents;

public class OrderedPipelineTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_items(int jobs)
    {
        var results = new List<int>();
        OrderedPipeline.Run(Enumerable.Range(0, 500), Slowly, results.Add, () => { }, jobs, CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 500), results);

        static int Slowly(int item)
        {
            Thread.SpinWait(item * 7919 % 1000);
            return item;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void No_more_items_are_read_ahead_than_are_needed(int jobs)
    {
        var read = 0;
        var written = 0;
        OrderedPipeline.Run(Items(), item => item, item =>
        {
            Thread.Sleep(1);
            // As many are worked on or wait in the queue, one is being handed to either side, and one is being written.
            Assert.InRange(Volatile.Read(ref read) - written, 0, jobs + 3);
            written++;
        }, () => { }, jobs, CancellationToken.None);
        Assert.Equal(50, written);

        IEnumerable<int> Items()
        {
            for (var i = 0; i < 50; i++)
            {
                Interlocked.Increment(ref read);
                yield return i;
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void No_more_items_are_worked_on_than_there_are_jobs(int jobs)
    {
        var (now, most) = (0, 0);
        OrderedPipeline.Run(Enumerable.Range(0, 100), Count, _ => { }, () => { }, jobs, CancellationToken.None);
        Assert.InRange(most, 1, jobs);

        int Count(int item)
        {
            var current = Interlocked.Increment(ref now);
            lock (this) most = Math.Max(most, current);
            Thread.Sleep(1);
            Interlocked.Decrement(ref now);
            return item;
        }
    }

    [Fact]
    public void What_came_before_a_failure_is_written()
    {
        var written = new List<int>();
        Assert.Throws<FormatException>(() => OrderedPipeline.Run(
            Enumerable.Range(0, 9), item => item == 5 ? throw new FormatException() : item, written.Add, () => { }, 3, CancellationToken.None));
        Assert.Equal([0, 1, 2, 3, 4], written);

        written.Clear();
        Assert.Throws<FormatException>(() => OrderedPipeline.Run(
            Broken(), item => item, written.Add, () => { }, 3, CancellationToken.None));
        Assert.Equal([0, 1, 2], written);

        static IEnumerable<int> Broken()
        {
            for (var i = 0; i < 3; i++) yield return i;
            throw new FormatException();
        }
    }

    [Fact]
    public void Whoever_cancels_does_not_wait_for_input()
    {
        using var cancellation = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var written = new List<int>();
        Assert.ThrowsAny<OperationCanceledException>(() => OrderedPipeline.Run(
            Items(), item => item, written.Add, cancellation.Cancel, 2, cancellation.Token));
        Assert.InRange(written.Count, 0, 1);

        IEnumerable<int> Items()
        {
            yield return 1;
            never.Wait(CancellationToken.None);
        }
    }

    [Fact]
    public void Waiting_is_announced_when_all_has_been_written()
    {
        var events = new List<string>();
        using var go = new SemaphoreSlim(0);
        OrderedPipeline.Run(Items(), item => item, item => events.Add($"{item}"), () =>
        {
            if (events.Count == 0 || events[^1] == "wait") return;
            events.Add("wait");
            go.Release();
        }, 2, CancellationToken.None);
        Assert.Equal(["1", "wait", "2"], events.Take(3));

        IEnumerable<int> Items()
        {
            yield return 1;
            go.Wait(); // only once the first was written and flushed
            yield return 2;
        }
    }
}
