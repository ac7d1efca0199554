using Arabic.NameNormalizer.Quality.CrossValidation;
using Arabic.NameNormalizer.Quality.FullNames;
using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Metrics;
using Arabic.NameNormalizer.Quality.Noise;
using Arabic.NameNormalizer.Quality.Report;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality;

/// <summary>The parts of a report, each measured when it is asked for.</summary>
internal static class Sections
{
    /// <summary>Lengths are told apart one by one up to here, and in two lots beyond.</summary>
    private const int LongestApart = 9;
    private const int LongestMedium = 14;
    private const int SmallestTable = 10_000;

    /// <summary>The library and the peers on the variants of a set; the library's answers come back too.</summary>
    public static (VariantsReport Report, Run Library) Variants(LabelledSet set, bool withPeers, int seed, Action<string> progress)
    {
        progress($"{set.Variants.Count} variants and {set.Nils.Count} names of nobody: this library");
        var library = Run.Of(ProductMatcher.Create(set.Configure), set.Variants, set.Nils);
        var runs = new List<Run> { library };
        using var peers = new Peers(withPeers ? set.Table : []);
        foreach (var peer in peers.All)
        {
            progress($"{set.Variants.Count} variants and {set.Nils.Count} names of nobody: {peer.Name}");
            runs.Add(Run.Of(peer, set.Variants, set.Nils));
        }
        var normalizer = ArabicNameNormalizer.Create(set.Configure);
        var heldOut = HeldOutScores.Of(library.Known.Concat(library.Unknown), seed);
        var report = new VariantsReport(
            [.. runs.Select(Summary.Of)],
            Outcomes.Of(normalizer, set.Variants), Outcomes.Of(normalizer, set.Nils),
            Reliability.Of(library.Known.Concat(library.Unknown).Select(answer => answer.Claim)),
            Reliability.Of(library.Known.Select(answer => answer.Claim)).ExpectedCalibrationError,
            Promise.Of(set.Configure, set.Variants, set.Nils), Promise.Of(heldOut, set.Variants.Count), Reliability.Of(heldOut),
            Breakdown.By(runs, name => LengthName(PlainFold.Of(name.Query).Length), LengthNames),
            Breakdown.By(runs, name => Differences.Name(name.Query, set.Forms[name.RightId!]), Differences.Order));
        return (report, library);
    }

    /// <summary>The library and the peers on names of the built-in packs, spoilt in each way.</summary>
    /// <param name="count">Names for each way.</param>
    /// <param name="bystanders">What is in the table beside the packs.</param>
    /// <param name="seed">What the names are spoilt by.</param>
    /// <param name="withPeers">Whether the peers are asked too.</param>
    /// <param name="log">Receives the library's answers.</param>
    /// <param name="progress">Is told what comes next.</param>
    public static IReadOnlyList<NoiseRow> Noise(
        int count, IReadOnlyList<TableName> bystanders, int seed, bool withPeers, AnswerLog log, Action<string> progress)
    {
        var names = new NoisyNames(BuiltInNames.Entities);
        using var peers = new Peers(withPeers ? [.. BuiltInNames.Forms(), .. bystanders] : []);
        var table = NameTableText.Of(bystanders);
        var normalizer = ArabicNameNormalizer.Create(options => options.AddTable("bystanders", table));
        IMatcher[] matchers = [ProductMatcher.Create(options => options.AddTable("bystanders", table)), .. peers.All];
        var rows = new List<NoiseRow>();
        foreach (var noise in NoiseClass.All)
        {
            var spoilt = names.Make(noise, count, seed);
            progress($"{spoilt.Count} names, {noise.Name}");
            Run[] runs = [.. matchers.Select(matcher => Run.Of(matcher, spoilt, []))];
            log.Add(noise.Name, runs[0].Known);
            var figures = runs.Select(Summary.Of).Select(summary =>
                new NoiseFigure(summary.Matcher, summary.At1, summary.At5, summary.Microseconds));
            rows.Add(new NoiseRow(noise.Name, Outcomes.Of(normalizer, spoilt), [.. figures]));
        }
        return rows;
    }

    /// <summary>The library on names of people who could be taken for those of the built-in packs.</summary>
    public static IReadOnlyList<StrangerRow> Strangers(int count, int seed, Action<string> progress)
    {
        var strangers = new StrangerNames(BuiltInNames.Entities);
        var rows = new List<StrangerRow>();
        foreach (var (kind, make) in StrangerNames.Kinds)
        {
            var names = strangers.Make(make, count, seed);
            progress($"{names.Count} names, {kind}");
            rows.Add(new StrangerRow(kind, Outcomes.Of(ArabicNameNormalizer.Default, names)));
        }
        return rows;
    }

    /// <summary>The library on tables of 10,000 names, ten times as many, and so on up to a size.</summary>
    public static IReadOnlyList<FullNameRun> FullNames(
        LabelledSet set, int largest, int queries, int seed, Action<string> progress)
    {
        var runs = new List<FullNameRun>();
        for (var size = Math.Min(SmallestTable, largest); ; size = (int)Math.Min(largest, size * 10L))
        {
            progress($"{size} whole names");
            runs.Add(FullNameRun.Of(set, size, queries, seed));
            if (size == largest) return runs;
        }
    }

    private static IEnumerable<string> LengthNames => Enumerable.Range(1, LongestMedium + 1).Select(LengthName).Distinct();

    private static string LengthName(int length) => length switch
    {
        <= LongestApart => $"{length}",
        <= LongestMedium => $"{LongestApart + 1} to {LongestMedium}",
        _ => $"{LongestMedium + 1} or more",
    };
}
