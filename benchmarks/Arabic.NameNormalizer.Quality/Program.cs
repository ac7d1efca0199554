using System.CommandLine;
using Arabic.NameNormalizer.Quality;
using Arabic.NameNormalizer.Quality.CrossValidation;
using Arabic.NameNormalizer.Quality.Frozen;
using Arabic.NameNormalizer.Quality.Noise;
using Arabic.NameNormalizer.Quality.Report;
using Arabic.NameNormalizer.Quality.Sets;

var options = new Options();
var root = options.Root();
root.SetAction(parsed =>
{
    try
    {
        return Measure(parsed);
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
    {
        return Fail(e.Message);
    }
});
return root.Parse(args).Invoke();

int Measure(ParseResult parsed)
{
    var wanted = parsed.GetValue(options.Set)!;
    var folder = wanted == "own" ? null : SharedSet.Folder();
    if (wanted == "shared" && folder is null) return Fail($"There is no {SharedSet.Place} beside the repository; --set own works without.");
    var needsShared = parsed.GetValue(options.FullNames) > 0 || parsed.GetValue(options.CrossValidate) > 0 || parsed.GetValue(options.Bystanders) > 0;
    if (needsShared && folder is null) return Fail($"--full-names, --cross-validate and --noise-among need the shared set ({SharedSet.Place} beside the repository).");

    var seed = parsed.GetValue(options.Seed);
    var whole = folder is null ? OwnSet.Read() : SharedSet.Read(folder);
    var set = whole.Sample(parsed.GetValue(options.Sample), seed);
    var tables = new Tables(Console.Out, Console.IsOutputRedirected);
    var terminal = new TerminalReport(tables);
    tables.Line($"Set: {set.Name}, {set.Description}; seed {seed}");
    if (folder is null && wanted == "auto") tables.Line($"The shared set is absent ({SharedSet.Place}): these figures are of the small set of this repository.");

    var (variants, answers) = Sections.Variants(set, parsed.GetValue(options.Peers), Progress);
    terminal.Write(variants);
    var log = new AnswerLog();
    log.Add("variant", answers.Known);
    log.Add("nobody", answers.Unknown);
    var report = new QualityReport(set.Name, set.Description, seed) { Variants = variants };
    if (parsed.GetValue(options.Noise) is var noise and > 0)
    {
        var bystanders = Bystanders.Draw(whole, parsed.GetValue(options.Bystanders), seed);
        report = report with { Noise = Sections.Noise(noise, bystanders, seed, parsed.GetValue(options.Peers), log, Progress), Bystanders = bystanders.Count };
        terminal.Write(report.Noise, bystanders.Count);
        report = report with { Strangers = Sections.Strangers(noise, seed, Progress) };
        terminal.Write(report.Strangers);
    }
    if (parsed.GetValue(options.CrossValidate) is var parts and > 0)
    {
        report = report with { CrossValidation = FoldRun.Of(set, SharedSet.Pairs(folder!), parts, seed, Progress) };
        terminal.Write(report.CrossValidation);
    }
    if (parsed.GetValue(options.FullNames) is var names and > 0)
    {
        report = report with { FullNames = Sections.FullNames(whole, names, parsed.GetValue(options.FullNameQueries), seed, Progress) };
        terminal.Write(report.FullNames);
    }
    if (parsed.GetValue(options.Against) is { } frozen)
    {
        report = report with { Against = FrozenReference.Compare(frozen, set, answers) };
        terminal.Write(report.Against);
    }
    if (parsed.GetValue(options.Freeze) is { } freeze) FrozenReference.Write(freeze, set, answers);
    if (parsed.GetValue(options.Answers) is { } path) log.Write(path);
    if (parsed.GetValue(options.Json) is { } json) JsonReport.Write(json, report);
    return 0;
}

static void Progress(string step) => Console.Error.WriteLine(step + " …");

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
