using Arabic.NameNormalizer.Quality.CrossValidation;
using Arabic.NameNormalizer.Quality.Frozen;
using Arabic.NameNormalizer.Quality.Noise;
using Arabic.NameNormalizer.Quality.Report;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality;

/// <summary>One run of the program.</summary>
/// <remarks>
/// 1. The set is read, and the report says which one it is.
/// 2. Each part that was asked for is measured and shown, one after the other on one thread.
/// 3. The library's answers are compared with frozen ones, and everything is written to the files asked for.
/// </remarks>
/// <param name="settings">What was asked for.</param>
/// <param name="folder">The folder of the shared set; null for the set of the repository.</param>
/// <param name="tables">Where the report goes.</param>
/// <param name="progress">Where it is told what comes next.</param>
internal sealed class Measurement(Settings settings, string? folder, TableWriter tables, TextWriter progress)
{
    private readonly TerminalReport _terminal = new(tables);
    private readonly AnswerLog _log = new();

    public void Run()
    {
        var whole = folder is null ? OwnSet.Read() : SharedSet.Read(folder);
        var set = settings.Sample == 0 ? whole : whole.Sample(settings.Sample, settings.Seed);
        Introduce(set);

        var (variants, answers) = Sections.Variants(set, settings.Peers, settings.Seed, Progress);
        _terminal.Write(variants);
        _log.Add("variant", answers.Known);
        _log.Add("nobody", answers.Unknown);
        var report = new QualityReport(set.Name, set.Description, settings.Seed) { Variants = variants };
        if (settings.Noise > 0) report = AddNoise(report, whole);
        if (settings.CrossValidate > 0)
        {
            var folds = FoldRun.Of(set, SharedSet.Pairs(folder!), settings.CrossValidate, settings.Seed, Progress);
            _terminal.Write(folds);
            report = report with { CrossValidation = folds };
        }
        if (settings.FullNames > 0)
        {
            var runs = Sections.FullNames(whole, settings.FullNames, settings.FullNameQueries, settings.Seed, Progress);
            _terminal.Write(runs);
            report = report with { FullNames = runs };
        }
        if (settings.Against is { } frozen)
        {
            report = report with { Against = FrozenReference.Compare(frozen, set, answers) };
            _terminal.Write(report.Against);
        }
        if (settings.Freeze is { } freeze) FrozenReference.Write(freeze, set, answers);
        if (settings.Answers is { } path) _log.Write(path);
        if (settings.Json is { } json) JsonReport.Write(json, report);
    }

    private void Introduce(LabelledSet set)
    {
        tables.Line($"Set: {set.Name}, {set.Description}; seed {settings.Seed}");
        if (folder is null && settings.Set != "own")
            tables.Line($"The shared set is absent ({SharedSet.Place}): these figures are of the small set of this repository.");
    }

    private QualityReport AddNoise(QualityReport report, LabelledSet whole)
    {
        var bystanders = Bystanders.Draw(whole, settings.Bystanders, settings.Seed);
        var noise = Sections.Noise(settings.Noise, bystanders, settings.Seed, settings.Peers, _log, Progress);
        _terminal.Write(noise, bystanders.Count);
        var strangers = Sections.Strangers(settings.Noise, settings.Seed, Progress);
        _terminal.Write(strangers);
        return report with { Noise = noise, Bystanders = bystanders.Count, Strangers = strangers };
    }

    private void Progress(string step) => progress.WriteLine(step + " …");
}
