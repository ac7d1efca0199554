namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>
/// Turns what would never end into a failure. It measures no time: what is right takes milliseconds, what is wrong
/// (a square of a million) takes the better part of an hour, and the limit lies far from both.
/// </summary>
internal static class Watchdog
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static void Finishes(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception e)
            {
                failure = e;
            }
        })
        { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Limit), "It does not come to an end: its time grows faster than its input.");
        Assert.Null(failure);
    }
}
