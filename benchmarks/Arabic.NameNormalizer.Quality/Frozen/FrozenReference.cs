using System.Globalization;
using System.Text;
using Arabic.NameNormalizer.Quality.Metrics;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Frozen;

/// <summary>The answers of a run, kept in a file, and what became of each since.</summary>
internal static class FrozenReference
{
    /// <summary>A score that moves by less is the same.</summary>
    public const double ScoreTolerance = 0.05;

    /// <summary>Writes one row a case, in the order of the set.</summary>
    public static void Write(string path, LabelledSet set, Run run)
    {
        var lines = run.Known.Concat(run.Unknown).Select(answer => FrozenCase.Of(set, answer).ToString());
        var text = new StringBuilder(Header(set)).AppendJoin('\n', lines).Append('\n');
        File.WriteAllText(path, text.ToString());
    }

    /// <summary>Compares a run with the file; cases that only one of them has are not compared.</summary>
    /// <exception cref="InvalidDataException">The file is no frozen reference.</exception>
    public static FrozenDiff Compare(string path, LabelledSet set, Run run)
    {
        var frozen = new Dictionary<(string Case, string Right), FrozenCase>();
        foreach (var row in TsvFile.Read(path, "case", "right", "rank", "score"))
        {
            if (!int.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var rank)
                || !double.TryParse(row[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var score))
                throw new InvalidDataException($"{path}: the row of '{row[0]}' has no rank or score.");
            frozen[(row[0], row[1])] = new FrozenCase(row[0], row[1], rank, score);
        }
        var diffs = new List<CaseDiff>();
        var compared = 0;
        foreach (var answer in run.Known.Concat(run.Unknown))
        {
            var now = FrozenCase.Of(set, answer);
            if (!frozen.TryGetValue((now.Case, now.Right), out var before)) continue;
            compared++;
            if (Verdict(before, now) is { } verdict) diffs.Add(new CaseDiff(verdict, answer.Name.Query, before, now));
        }
        return new FrozenDiff(compared, frozen.Count - compared, run.Known.Count + run.Unknown.Count - compared, diffs);
    }

    private static string Header(LabelledSet set) =>
        $"# Answers to the set '{set.Name}', written by --freeze. Rank: of the right entity, 0 if it is not among the\n"
        + FormattableString.Invariant($"# first {Summary.Depth}. Score: of the first candidate.\n")
        + "case\tright\trank\tscore\n";

    /// <summary>What became of a case; none if it is the same.</summary>
    public static Verdict? Verdict(FrozenCase before, FrozenCase now)
    {
        if (before.Rank != now.Rank)
        {
            var isBetter = now.Rank > 0 && (before.Rank == 0 || now.Rank < before.Rank);
            return isBetter ? Frozen.Verdict.Better : Frozen.Verdict.Worse;
        }
        var moved = now.Score - before.Score;
        if (Math.Abs(moved) <= ScoreTolerance) return null;
        // A name of nobody ought to score low; of others a score alone says nothing.
        if (now.Right != FrozenCase.Nobody) return Frozen.Verdict.Changed;
        return moved < 0 ? Frozen.Verdict.Better : Frozen.Verdict.Worse;
    }
}
