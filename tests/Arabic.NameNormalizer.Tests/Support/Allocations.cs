namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>Counts what a piece of code allocates once it is warm.</summary>
internal static class Allocations
{
    /// <summary>
    /// The bytes that the calling thread allocates in one run, at the best of several: the runtime itself may allocate
    /// in any one of them, the code under test does so in all.
    /// </summary>
    public static long Of(Action action)
    {
        var least = long.MaxValue;
        for (var i = 0; i < 50 && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
