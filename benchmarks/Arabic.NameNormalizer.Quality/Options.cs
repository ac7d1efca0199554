using System.CommandLine;

namespace Arabic.NameNormalizer.Quality;

/// <summary>The options of the command line.</summary>
internal sealed class Options
{
    private const int LargestTable = 1_000_000;

    private readonly Option<string> _set = new("--set")
    {
        Description = "Which labelled set: shared (../shared/translit beside the repository), own (part of the repository), "
            + "auto (shared where it is).",
        DefaultValueFactory = _ => "auto",
    };

    private readonly Option<bool> _peers = new("--peers")
    {
        Description = "Measure FuzzySharp, Levenshtein and Lucene.NET in the same run (slow).",
    };

    private readonly Option<int> _sample = Number(
        "--sample", "Measure so many variants and so many names of nobody, drawn by the seed; 0 takes all.", 0);

    private readonly Option<int> _seed = Number("--seed", "What samples, noise and generated names are drawn by.", 1);

    private readonly Option<int> _noise = Number(
        "--noise", "Names for each kind of noise over the built-in packs; 0 leaves them out.", 200);

    private readonly Option<int> _bystanders = Number(
        "--noise-among", "So many generated whole names in the table beside the built-in packs, for noise.", 0);

    private readonly Option<int> _fullNames = Number(
        "--full-names", "Measure tables of whole names, from 10,000 to this number (up to 1,000,000).", 0, LargestTable);

    private readonly Option<int> _fullNameQueries = Number(
        "--full-name-queries", "Queries of each kind for tables of whole names.", 500);

    private readonly Option<int> _crossValidate = Number(
        "--cross-validate", "Learn the channel anew for each of so many parts, from 2.", 0);

    private readonly Option<string?> _freeze = File("--freeze", "Write the library's answers to this file.");

    private readonly Option<string?> _against = File(
        "--against", "Compare the library's answers with this file, case by case.");

    private readonly Option<string?> _answers = File(
        "--answers", "Write every answer of the library to this file, those to noise included.");

    private readonly Option<string?> _json = File("--json", "Write all figures to this file.");

    /// <summary>The command line, with what it calls.</summary>
    public RootCommand Root(Func<Settings, int> run)
    {
        _set.AcceptOnlyFromAmong("auto", "shared", "own");
        _crossValidate.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() == 1) result.AddError("--cross-validate: at least 2 parts.");
        });
        _against.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && !System.IO.File.Exists(path))
                result.AddError($"--against: there is no file {path}.");
        });
        var root = new RootCommand("Measures how often the library is right, and whether its scores are honest.")
        {
            _set, _peers, _sample, _seed, _noise, _bystanders, _fullNames, _fullNameQueries, _crossValidate,
            _freeze, _against, _answers, _json,
        };
        root.SetAction(parsed => run(Read(parsed)));
        return root;
    }

    private Settings Read(ParseResult parsed) => new(
        parsed.GetValue(_set)!, parsed.GetValue(_peers), parsed.GetValue(_sample), parsed.GetValue(_seed),
        parsed.GetValue(_noise), parsed.GetValue(_bystanders), parsed.GetValue(_fullNames),
        parsed.GetValue(_fullNameQueries), parsed.GetValue(_crossValidate), parsed.GetValue(_freeze),
        parsed.GetValue(_against), parsed.GetValue(_answers), parsed.GetValue(_json));

    private static Option<string?> File(string name, string description) => new(name) { Description = description };

    private static Option<int> Number(string name, string description, int standard, int most = int.MaxValue)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            var number = result.GetValueOrDefault<int>();
            if (number < 0 || number > most) result.AddError($"{name}: a number from 0 to {most}.");
        });
        return option;
    }
}
