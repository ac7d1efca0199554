using System.Diagnostics;
using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Metrics;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.FullNames;

/// <summary>The figures of one kind of query at one size.</summary>
/// <param name="Queries">What is varied.</param>
/// <param name="Names">How many queries.</param>
/// <param name="IsOfNobody">Whether they are names that the table has not: the shares are 0 then.</param>
/// <param name="At1">Right at rank 1.</param>
/// <param name="At5">Right in the first 5.</param>
/// <param name="AtFivePercent">Right answers at 5 % false accepts on names of nobody of both kinds.</param>
/// <param name="Microseconds">Mean time of a query.</param>
/// <param name="MicrosecondsP95">Time that 19 in 20 queries keep to.</param>
/// <param name="Bytes">Bytes allocated by a query.</param>
internal sealed record FullNamePart(
    string Queries, int Names, bool IsOfNobody, double At1, double At5, double AtFivePercent,
    double Microseconds, double MicrosecondsP95, double Bytes);

/// <summary>The figures of one size of the table.</summary>
/// <param name="Names">How many names the table has.</param>
/// <param name="BuildSeconds">From the file until the first name that it does not list is answered.</param>
/// <param name="BytesPerName">What stays in memory, everything included.</param>
/// <param name="Parts">By kind of query.</param>
internal sealed record FullNameRun(int Names, double BuildSeconds, double BytesPerName, IReadOnlyList<FullNamePart> Parts)
{
    /// <summary>The mean over all queries for names of the table.</summary>
    public double Microseconds => Parts.Where(part => !part.IsOfNobody).Select(part => part.Microseconds).DefaultIfEmpty().Average();

    public static FullNameRun Of(LabelledSet set, int size, int queries, int seed)
    {
        using var table = FullNameTable.Write(set, size, queries, seed);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var matcher = ProductMatcher.Create(options =>
        {
            options.Packs.Clear();
            options.AddTableFile(table.Path);
        });
        matcher.Rank(table.Queries.First().Value[0].Query, 1);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)table.Count;

        var nobody = table.Nobody.Select(part => (part.Key, Run: Run.Of(matcher, [], part.Value))).ToArray();
        double[] unknown = [.. nobody.SelectMany(part => part.Run.Unknown).Select(answer => answer.Claim.Score)];
        var parts = table.Queries.Select(part => Part(part.Key, Run.Of(matcher, part.Value, []), unknown))
            .Concat(nobody.Select(part => Part(part.Key, part.Run, unknown)));
        var run = new FullNameRun(table.Count, seconds, bytes, [.. parts]);
        GC.KeepAlive(matcher);
        return run;
    }

    private static FullNamePart Part(string name, Run run, double[] unknown)
    {
        int[] ranks = [.. run.Known.Select(answer => answer.Rank)];
        return new FullNamePart(
            name, run.Known.Count + run.Unknown.Count, run.Known.Count == 0, RankMetrics.AccuracyAt(ranks, 1), RankMetrics.AccuracyAt(ranks, 5),
            ThresholdSweep.At([.. run.Known.Select(answer => answer.Claim)], unknown, 0.05).Right,
            run.Cost.Mean, run.Cost.P95, run.Cost.Bytes);
    }
}
