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
/// <param name="Outcomes">What the library answers with its own thresholds.</param>
/// <param name="Microseconds">Mean time of a query.</param>
/// <param name="MicrosecondsP95">Time that 19 in 20 queries keep to.</param>
/// <param name="Bytes">Bytes allocated by a query.</param>
internal sealed record FullNamePart(
    string Queries, int Names, bool IsOfNobody, double At1, double At5, double AtFivePercent, Outcomes Outcomes,
    double Microseconds, double MicrosecondsP95, double Bytes);

/// <summary>The figures of one size of the table.</summary>
/// <param name="Names">How many names the table has.</param>
/// <param name="BuildSeconds">From the file until the first name that it does not list is answered.</param>
/// <param name="BytesPerName">What stays in memory, everything included.</param>
/// <param name="CalibrationError">The expected calibration error over all queries.</param>
/// <param name="Promises">What comes of promised shares of wrong answers, over all queries.</param>
/// <param name="Parts">By kind of query.</param>
internal sealed record FullNameRun(
    int Names, double BuildSeconds, double BytesPerName, double CalibrationError, IReadOnlyList<Promise> Promises,
    IReadOnlyList<FullNamePart> Parts)
{
    /// <summary>The mean over all queries for names of the table.</summary>
    public double Microseconds => Parts.Where(part => !part.IsOfNobody).Average(part => part.Microseconds);

    public static FullNameRun Of(LabelledSet set, int size, int queries, int seed)
    {
        using var table = FullNameTable.Write(set, size, queries, seed);
        var (runs, seconds, bytes) = Rank(table);
        var answers = runs.SelectMany(run => run.Known.Concat(run.Unknown)).ToArray();
        double[] unknown = [.. runs.SelectMany(run => run.Unknown).Select(answer => answer.Claim.Score)];
        var outcomes = Decide(table);
        return new FullNameRun(
            table.Count, seconds, bytes, Reliability.Of(answers.Select(answer => answer.Claim)).ExpectedCalibrationError,
            Promise.Of(
                options => Configure(options, table),
                [.. table.Kinds.Where(kind => !kind.IsOfNobody).SelectMany(kind => kind.Names)],
                [.. table.Kinds.Where(kind => kind.IsOfNobody).SelectMany(kind => kind.Names)]),
            [.. table.Kinds.Select((kind, i) => Part(kind.Name, runs[i], unknown, outcomes[i]))]);
    }

    /// <summary>The answers without a threshold, what the table took to build, and the bytes of a name.</summary>
    private static (Run[] Runs, double Seconds, double Bytes) Rank(FullNameTable table)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        var matcher = ProductMatcher.Create(options => Configure(options, table));
        matcher.Rank(table.Kinds[0].Names[0].Query, new Ranked[1]);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)table.Count;
        Run[] runs = [.. table.Kinds.Select(kind =>
            kind.IsOfNobody ? Run.Of(matcher, [], kind.Names) : Run.Of(matcher, kind.Names, []))];
        return (runs, seconds, bytes);
    }

    /// <summary>The answers with the library's own thresholds.</summary>
    private static Outcomes[] Decide(FullNameTable table)
    {
        var normalizer = ArabicNameNormalizer.Create(options => Configure(options, table));
        return [.. table.Kinds.Select(kind => Outcomes.Of(normalizer, kind.Names))];
    }

    private static void Configure(ArabicNameNormalizerOptions options, FullNameTable table)
    {
        options.Packs.Clear();
        options.AddTableFile(table.Path);
    }

    private static FullNamePart Part(string name, Run run, double[] unknown, Outcomes outcomes)
    {
        int[] ranks = [.. run.Known.Select(answer => answer.Rank)];
        return new FullNamePart(
            name, run.Known.Count + run.Unknown.Count, run.Known.Count == 0,
            RankMetrics.AccuracyAt(ranks, 1), RankMetrics.AccuracyAt(ranks, 5),
            ThresholdSweep.At([.. run.Known.Select(answer => answer.Claim)], unknown, 0.05).Right, outcomes,
            run.Cost.Mean, run.Cost.P95, run.Cost.Bytes);
    }
}
