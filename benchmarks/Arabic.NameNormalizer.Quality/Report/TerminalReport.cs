using Arabic.NameNormalizer.Quality.CrossValidation;
using Arabic.NameNormalizer.Quality.Frozen;
using Arabic.NameNormalizer.Quality.FullNames;
using Arabic.NameNormalizer.Quality.Metrics;
using static Arabic.NameNormalizer.Quality.Report.Cells;

namespace Arabic.NameNormalizer.Quality.Report;

/// <summary>The report as tables for people to read.</summary>
internal sealed class TerminalReport(TableWriter tables)
{
    public void Write(VariantsReport report)
    {
        var first = report.Summaries[0];
        tables.Write(
            $"Ranks: {Count(first.Queries)} variants of names in the table, {Count(first.Unknown)} names that are not in it",
            ["matcher", "right at 1", "in first 5", "in first 20", "MRR", "time a query", "19 in 20 within", "allocated"],
            report.Summaries.Select(row => new[]
            {
                row.Matcher, Percent(row.At1), Percent(row.At5), Percent(row.At20), Score(row.ReciprocalRank),
                Time(row.Microseconds), Time(row.MicrosecondsP95), Bytes(row.Bytes),
            }));
        tables.Write("Right answers, as a share of all variants, at a threshold that accepts so many names of nobody",
            ["matcher", "1 %: right", "wrong", "threshold", "5 %: right", "wrong", "threshold"],
            report.Summaries.Select(row => (string[])
                [row.Matcher, .. Sweep(row.AtOnePercent), .. Sweep(row.AtFivePercent)]));
        tables.Write("What the library answers with its own thresholds",
            ["names", "queries", "matched right", "matched wrong", "ambiguous", "no match"],
            [["in the table", .. Outcomes(report.Known)], ["not in the table", .. Outcomes(report.Unknown)]]);
        var error = Score(report.Reliability.ExpectedCalibrationError);
        var knownError = Score(report.KnownCalibrationError);
        tables.Write(
            $"Reliability of the library's scores (expected calibration error {error}; on names of the table alone {knownError});\n"
            + $"held out: calibrated on the other of {CrossValidation.HeldOutScores.FoldCount} folds (expected calibration error {Score(report.HeldOut.ExpectedCalibrationError)})",
            ["score", "queries", "mean score", "right", "held out: queries", "mean score", "right"],
            report.Reliability.Bins.Zip(report.HeldOut.Bins, (bin, held) => new[]
            {
                FormattableString.Invariant($"{bin.From:0.0} to {bin.To:0.0}"),
                Count(bin.Count), Score(bin.MeanScore), Score(bin.RightShare),
                Count(held.Count), Score(held.MeanScore), Score(held.RightShare),
            }));
        Write("Promised and measured: wrong answers among those given at MaxErrorRate, names of the table and of nobody", report.Promises);
        Write("The same with scores calibrated on the other folds", report.HeldOutPromises);
        string[] peers = [.. report.Summaries.Skip(1).Select(row => row.Matcher)];
        Write("By length of the query", "letters", report.ByLength, peers);
        Write("By what sets the query apart from the name", "difference", report.ByDifference, peers);
    }

    public void Write(IReadOnlyList<NoiseRow> rows, int bystanders)
    {
        var among = bystanders == 0 ? "" : $" among {Count(bystanders)} others";
        var matchers = rows[0].Figures.Select(figure => figure.Matcher).ToArray();
        tables.Write(
            $"Names of the built-in packs{among}, spoilt in one way each: what the library answers with its own thresholds",
            ["noise", "queries", "matched right", "matched wrong", "ambiguous", "no match", "time a query"],
            rows.Select(row => (string[])[row.Noise, .. Outcomes(row.Outcomes), Time(row.Figures[0].Microseconds)]));
        tables.Write("The same names: right at rank 1, and in the first 5",
            ["noise", .. matchers], rows.Select(row => (string[])
            [row.Noise, .. row.Figures.Select(figure => $"{Percent(figure.At1)}, {Percent(figure.At5)}")]));
    }

    public void Write(IReadOnlyList<StrangerRow> rows) => tables.Write(
        "Names of nobody, made of names of the built-in packs: what the library answers with its own thresholds",
        ["names", "queries", "matched (wrong)", "ambiguous", "no match"],
        rows.Select(row => new[]
        {
            row.Kind, Count(row.Outcomes.Names), Share(row.Outcomes.MatchedWrong, row.Outcomes.Names),
            Share(row.Outcomes.Ambiguous, row.Outcomes.Names), Share(row.Outcomes.NoMatch, row.Outcomes.Names),
        }));

    public void Write(IReadOnlyList<FullNameRun> runs)
    {
        tables.Write("Whole names of two words: the table",
            ["names", "built in", "bytes a name", "mean time of a query", "growth", "calibration error"],
            runs.Select(run => new[]
            {
                Count(run.Names), Time(1e6 * run.BuildSeconds), Bytes(run.BytesPerName), Time(run.Microseconds),
                FormattableString.Invariant($"{run.Microseconds / runs[0].Microseconds:0.0} times"),
                Score(run.CalibrationError),
            }));
        tables.Write("Whole names of two words: the queries",
            [
                "names", "queries", "number", "right at 1", "in first 5", "right at 5 % false accepts",
                "time a query", "19 in 20 within", "allocated",
            ],
            runs.SelectMany(run => run.Parts.Select(part => new[]
            {
                Count(run.Names), part.Queries, Count(part.Names),
                Known(part, part.At1), Known(part, part.At5), Known(part, part.AtFivePercent),
                Time(part.Microseconds), Time(part.MicrosecondsP95), Bytes(part.Bytes),
            })));

        tables.Write("Whole names of two words: what the library answers with its own thresholds",
            ["names", "queries", "number", "matched right", "matched wrong", "ambiguous", "no match"],
            runs.SelectMany(run => run.Parts.Select(part => (string[])
                [Count(run.Names), part.Queries, .. Outcomes(part.Outcomes)])));
        foreach (var run in runs)
            Write($"Promised and measured: wrong answers among those given at MaxErrorRate, {Count(run.Names)} whole names", run.Promises);

        static string Known(FullNamePart part, double share) => part.IsOfNobody ? "–" : Percent(share);
    }

    public void Write(IReadOnlyList<FoldRun> folds) => tables.Write(
        "The channel alone, brute force, each part by a channel learned without its spellings; plainer: equal costs (Levenshtein), and the same without\n"
        + "contexts (a letter alone; with one neighbour at a time); package: the channel that ships, learned without all parts",
        [
            "part", "queries", "right at 1", "in first 5", "MRR",
            "equal costs: at 1", "letter alone: at 1", "one neighbour: at 1", "package: at 1", "in first 5",
        ],
        folds.Select(fold => new[]
        {
            fold.Fold == 0 ? "all" : Count(fold.Fold), Count(fold.Queries),
            Percent(fold.At1), Percent(fold.At5), Score(fold.ReciprocalRank),
            Percent(fold.EqualAt1), Percent(fold.LetterAt1), Percent(fold.NeighbourAt1), Percent(fold.ShippedAt1), Percent(fold.ShippedAt5),
        }));

    public void Write(FrozenDiff diff)
    {
        tables.Write("Against the frozen reference", ["compared", "better", "worse", "changed", "only frozen", "only now"],
        [[
            Count(diff.Compared),
            Count(diff.Count(Verdict.Better)), Count(diff.Count(Verdict.Worse)), Count(diff.Count(Verdict.Changed)),
            Count(diff.Gone), Count(diff.New),
        ]]);
        if (diff.Cases.Count == 0) return;
        tables.Write("Case by case", ["", "query", "right", "rank", "score"],
            diff.Cases.OrderBy(row => row.Verdict).Select(row => new[]
            {
                row.Verdict.ToString().ToLowerInvariant(), row.Query, row.Now.Right,
                $"{row.Before.Rank} → {row.Now.Rank}", $"{Score(row.Before.Score)} → {Score(row.Now.Score)}",
            }));
    }

    private void Write(string title, IReadOnlyList<Promise> promises) => tables.Write(title,
        ["promised at most", "answers given", "wrong", "measured", "so many by chance", "kept", "right answers given, of all"],
        promises.Select(promise => new[]
        {
            Percent(promise.Rate), Count(promise.Given), Count(promise.Wrong), promise.Given == 0 ? "–" : Percent(promise.WrongShare),
            Percent(promise.Chance), promise.IsKept ? "yes" : "no", Percent(promise.RightShare),
        }));

    private void Write(string title, string column, IReadOnlyList<Part> parts, string[] peers) => tables.Write(title,
        [column, "queries", "right at 1", "in first 5", "MRR", .. peers.Select(peer => $"{peer}: at 1")],
        parts.Select(part => (string[])
        [
            part.Name, Count(part.Queries), Percent(part.At1), Percent(part.At5), Score(part.ReciprocalRank),
            .. part.PeersAt1.Select(Percent),
        ]));

    private static string[] Sweep(SweepPoint point) => [Percent(point.Right), Percent(point.Wrong), Score(point.Threshold)];

    private static string[] Outcomes(Outcomes outcomes) =>
    [
        Count(outcomes.Names), Share(outcomes.MatchedRight, outcomes.Names), Share(outcomes.MatchedWrong, outcomes.Names),
        Share(outcomes.Ambiguous, outcomes.Names), Share(outcomes.NoMatch, outcomes.Names),
    ];
}
