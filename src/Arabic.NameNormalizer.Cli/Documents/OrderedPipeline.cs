using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Arabic.NameNormalizer.Cli.Documents;

/// <summary>Reads, works and writes at the same time: works side by side, and writes in the order of reading.</summary>
/// <remarks>
/// 1. A thread of its own reads an item and starts the work on it as soon as fewer than <c>jobs</c> are worked on.
/// 2. The works stand in a queue in the order of reading, which holds no more than <c>jobs</c>: who reads waits for
///    who writes, and memory does not grow with the input.
/// 3. The caller's thread takes them from the queue and writes the results.
/// What fails while reading or working is thrown once all before it is written. The thread that reads ends with the
/// process: it may be waiting for input that never comes.
/// </remarks>
internal static class OrderedPipeline
{
    /// <summary>Runs to the end of the source, or until something fails.</summary>
    /// <param name="source">The items; moved along by another thread.</param>
    /// <param name="work">What is done with one, on any thread.</param>
    /// <param name="write">What is done with a result, on the caller's thread.</param>
    /// <param name="beforeWaiting">Called before waiting for a result: to flush what has been written.</param>
    /// <param name="jobs">How many items are worked on at once, from 1.</param>
    /// <param name="cancellation">Ends the run between two results.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> source, Func<TItem, TResult> work, Action<TResult> write, Action beforeWaiting, int jobs,
        CancellationToken cancellation)
    {
        // Not disposed of: the reading thread may use them for as long as the process lives.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var queue = new BlockingCollection<Task<TResult>>(jobs);
        ExceptionDispatchInfo? failure = null;
        new Thread(Read) { IsBackground = true, Name = "reading" }.Start();
        try
        {
            while (true)
            {
                if (!queue.TryTake(out var next))
                {
                    beforeWaiting();
                    if (!queue.TryTake(out next, Timeout.Infinite, cancellation)) break;
                }
                if (!next.IsCompleted) beforeWaiting();
                next.Wait(cancellation);
                write(next.Result);
            }
            failure?.Throw();
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
        }
        finally
        {
            stop.Cancel();
        }

        void Read()
        {
            var free = new SemaphoreSlim(jobs);
            try
            {
                foreach (var item in source)
                {
                    free.Wait(stop.Token);
                    queue.Add(Task.Run(() => Work(item)), stop.Token);
                }
            }
            catch (OperationCanceledException)
            {
                // Nobody wants more.
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
            queue.CompleteAdding();

            TResult Work(TItem item)
            {
                try
                {
                    return work(item);
                }
                finally
                {
                    free.Release();
                }
            }
        }
    }
}
