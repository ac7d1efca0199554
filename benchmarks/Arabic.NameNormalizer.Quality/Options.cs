using System.CommandLine;

namespace Arabic.NameNormalizer.Quality;

/// <summary>What can be asked for on the command line.</summary>
internal sealed class Options
{
    public Option<string> Set { get; } = new("--set")
    {
        Description = "Which labelled set: shared (../shared/translit beside the repository), own (part of it), auto (shared where it is).",
        DefaultValueFactory = _ => "auto",
    };

    public Option<bool> Peers { get; } = new("--peers") { Description = "Measure FuzzySharp, Levenshtein and Lucene.NET in the same run (slow)." };

    public Option<int> Sample { get; } = Number("--sample", "Measure so many variants and so many names of nobody, drawn by the seed.", int.MaxValue);

    public Option<int> Seed { get; } = Number("--seed", "What samples, noise and generated names are drawn by.", 1);

    public Option<int> Noise { get; } = Number("--noise", "Names for each kind of noise over the built-in packs; 0 leaves them out.", 200);

    public Option<int> Bystanders { get; } = Number("--noise-among", "So many generated whole names in the table beside the built-in packs, for noise.", 0);

    public Option<int> FullNames { get; } = Number("--full-names", "Measure tables of whole names, from 10,000 to this number (up to 1,000,000).", 0);

    public Option<int> FullNameQueries { get; } = Number("--full-name-queries", "Queries of each kind for tables of whole names.", 500);

    public Option<int> CrossValidate { get; } = Number("--cross-validate", "Learn the channel anew for each of so many parts, from 2.", 0);

    public Option<string?> Freeze { get; } = new("--freeze") { Description = "Write the library's answers to this file." };

    public Option<string?> Against { get; } = new("--against") { Description = "Compare the library's answers with this file, case by case." };

    public Option<string?> Answers { get; } = new("--answers") { Description = "Write every answer of the library to this file, those to noise included." };

    public Option<string?> Json { get; } = new("--json") { Description = "Write all figures to this file." };

    public RootCommand Root()
    {
        Set.AcceptOnlyFromAmong("auto", "shared", "own");
        FullNames.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() > 1_000_000) result.AddError("--full-names: at most 1,000,000.");
        });
        Against.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && !File.Exists(path)) result.AddError($"--against: there is no file {path}.");
        });
        CrossValidate.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() == 1) result.AddError("--cross-validate: at least 2 parts.");
        });
        return new RootCommand("Measures how often the library is right, and whether its scores are honest.")
        {
            Set, Peers, Sample, Seed, Noise, Bystanders, FullNames, FullNameQueries, CrossValidate, Freeze, Against, Answers, Json,
        };
    }

    private static Option<int> Number(string name, string description, int standard)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 0) result.AddError($"{name}: a number from 0.");
        });
        return option;
    }
}
