using System.Diagnostics;
using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>Microseconds of a query, on the mean and of nineteen in twenty, and bytes allocated by one.</summary>
internal readonly record struct QueryCost(double Mean, double P95, double Bytes);

/// <summary>The answers of one matcher to one set, on one thread.</summary>
/// <param name="Matcher">Who answered.</param>
/// <param name="Known">Answers to names that the table has.</param>
/// <param name="Unknown">Answers to names that it has not.</param>
/// <param name="Cost">What a query cost.</param>
internal sealed record Run(string Matcher, IReadOnlyList<Answer> Known, IReadOnlyList<Answer> Unknown, QueryCost Cost)
{
    /// <summary>How long queries are asked before time is taken, so that it is not the compiler's.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.5);

    public static Run Of(IMatcher matcher, IReadOnlyList<LabelledName> known, IReadOnlyList<LabelledName> unknown)
    {
        var best = new Ranked[Summary.Depth];
        AskBefore(matcher, [.. known, .. unknown], best);
        var times = new List<double>(known.Count + unknown.Count);
        var bytes = 0L;
        Answer[] onKnown = [.. known.Select(Ask)];
        Answer[] onUnknown = [.. unknown.Select(Ask)];
        times.Sort();
        var cost = times.Count == 0
            ? default
            : new QueryCost(times.Average(), times[(int)(0.95 * (times.Count - 1))], bytes / (double)times.Count);
        return new Run(matcher.Name, onKnown, onUnknown, cost);

        Answer Ask(LabelledName name)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            var count = matcher.Rank(name.Query, best);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            bytes += GC.GetAllocatedBytesForCurrentThread() - allocated;
            return Answer.Of(name, best.AsSpan(0, count));
        }
    }

    private static void AskBefore(IMatcher matcher, LabelledName[] names, Ranked[] best)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; names.Length > 0 && Stopwatch.GetElapsedTime(start) < WarmUp; i++)
            matcher.Rank(names[i % names.Length].Query, best);
    }
}
