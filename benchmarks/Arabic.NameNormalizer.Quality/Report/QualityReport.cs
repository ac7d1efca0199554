using Arabic.NameNormalizer.Quality.CrossValidation;
using Arabic.NameNormalizer.Quality.Frozen;
using Arabic.NameNormalizer.Quality.FullNames;
using Arabic.NameNormalizer.Quality.Metrics;

namespace Arabic.NameNormalizer.Quality.Report;

/// <summary>Everything that was measured; what was not asked for is null.</summary>
/// <param name="Set">Which set: shared or own.</param>
/// <param name="Description">Where it comes from.</param>
/// <param name="Seed">What samples and generated names were drawn by.</param>
internal sealed record QualityReport(string Set, string Description, int Seed)
{
    public VariantsReport? Variants { get; init; }

    public IReadOnlyList<NoiseRow>? Noise { get; init; }

    /// <summary>How many generated names stood in the table beside the built-in packs, for noise.</summary>
    public int Bystanders { get; init; }

    public IReadOnlyList<StrangerRow>? Strangers { get; init; }

    public IReadOnlyList<FullNameRun>? FullNames { get; init; }

    public IReadOnlyList<FoldRun>? CrossValidation { get; init; }

    public FrozenDiff? Against { get; init; }
}

/// <summary>The figures on labelled variants.</summary>
/// <param name="Summaries">The library first, then the peers.</param>
/// <param name="Known">What the library answers to names of the table, with its own thresholds.</param>
/// <param name="Unknown">What it answers to names of nobody.</param>
/// <param name="Reliability">Of the library's scores, over names of the table and of nobody.</param>
/// <param name="KnownCalibrationError">The calibration error over names of the table alone.</param>
/// <param name="Promises">What comes of promised shares of wrong answers.</param>
/// <param name="HeldOutPromises">The same with scores calibrated on other folds.</param>
/// <param name="HeldOut">Reliability of those scores.</param>
/// <param name="ByLength">The library's figures by the letters of the query.</param>
/// <param name="ByDifference">The library's figures by what sets the query apart from the name.</param>
internal sealed record VariantsReport(
    IReadOnlyList<Summary> Summaries, Outcomes Known, Outcomes Unknown, Reliability Reliability,
    double KnownCalibrationError, IReadOnlyList<Promise> Promises, IReadOnlyList<Promise> HeldOutPromises, Reliability HeldOut,
    IReadOnlyList<Part> ByLength, IReadOnlyList<Part> ByDifference);

/// <summary>The figures on names of the built-in packs spoilt in one way.</summary>
/// <param name="Noise">The way.</param>
/// <param name="Outcomes">What the library answers with its own thresholds.</param>
/// <param name="Figures">Right at rank 1 and in the first 5: the library first, then the peers.</param>
internal sealed record NoiseRow(string Noise, Outcomes Outcomes, IReadOnlyList<NoiseFigure> Figures);

/// <summary>One matcher on names spoilt in one way.</summary>
internal sealed record NoiseFigure(string Matcher, double At1, double At5, double Microseconds);

/// <summary>What the library answers to names of other people that were made in one way.</summary>
internal sealed record StrangerRow(string Kind, Outcomes Outcomes);
