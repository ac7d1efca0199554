using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Arabic.NameNormalizer.Cli.IO;
using Arabic.NameNormalizer.Cli.Training;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>The options of the command that learns.</summary>
internal sealed class TrainOptions
{
    private readonly Argument<string> _pairs = new("PAIRS")
    {
        Description = "Pairs, a line each: a variant, a tab, the right name, and a count if there is one; with a header variant, "
            + "canonical, count in any order. Or Latin spellings of names (latin, arabic, count). - or nothing: standard input.",
        DefaultValueFactory = _ => InputFile.StandardInput,
    };

    private readonly Option<string?> _output = new("--output") { Description = "Write the table to this file. [default: standard output]", HelpName = "FILE" };

    private readonly Option<string?> _model = OptionParsing.OneOf("--model",
        "Write this model: the built-in table with some or much regard to the pairs, or the pairs alone. [default: the best by cross-validation; light without]",
        [.. LabelledTraining.Choices.Select(choice => choice.Key)]);

    private readonly Option<int> _folds = new("--folds")
    {
        Description = "Cross-validate with so many folds; 0 measures nothing.",
        HelpName = "K",
        DefaultValueFactory = _ => 5,
        CustomParser = Folds,
    };

    private readonly Option<int> _seed = new("--seed") { Description = "What the folds are dealt by.", HelpName = "N", DefaultValueFactory = _ => 1 };

    private readonly Option<string?> _source = new("--source") { Description = "Whose data it is, for the head of the table. [default: the file's name]", HelpName = "TEXT" };

    private readonly Option<string?> _without = new("--without") { Description = "Latin spellings alone: a table whose column 'latin' has the names to leave out.", HelpName = "FILE" };

    private readonly Option<bool> _skeleton = new("--skeleton") { Description = "Latin spellings alone: write the rough table of consonants and vowels instead (data/engine/skeleton.tsv)." };

    private readonly Option<bool> _letters = new("--letters") { Description = "Latin spellings alone: write how letters follow one another instead (data/engine/letters.tsv)." };

    public void AddTo(Command command)
    {
        _output.Validators.Add(OptionParsing.RejectEmpty);
        _without.Validators.Add(OptionParsing.RejectEmpty);
        _letters.Validators.Add(result =>
        {
            if (result.GetValue(_letters) && result.GetValue(_skeleton)) result.AddError("--skeleton and --letters exclude each other.");
        });
        command.Add(_pairs);
        foreach (var option in new Option[] { _output, _model, _folds, _seed, _source, _without, _skeleton, _letters }) command.Add(option);
    }

    public TrainSettings Read(ParseResult parsed)
    {
        var (pairs, without) = (parsed.GetValue(_pairs)!, parsed.GetValue(_without));
        var isSkeleton = parsed.GetValue(_skeleton);
        var isLetters = parsed.GetValue(_letters);
        return new TrainSettings(pairs, without, parsed.GetValue(_output), parsed.GetValue(_model),
            // What is rough, or counts letters, is no channel that could be measured by itself.
            isSkeleton || isLetters ? 0 : parsed.GetValue(_folds), parsed.GetValue(_seed),
            parsed.GetValue(_source) ?? NameOf(pairs),
            isSkeleton ? "--skeleton" : isLetters ? "--letters" : without is null ? null : "--without",
            isSkeleton ? TrainedTable.Skeleton : isLetters ? TrainedTable.Letters : TrainedTable.Channel,
            isLetters ? LetterCounts.Of
                : isSkeleton ? spellings => SkeletonTrainer.Train(ChannelTrainer.DrawExamples(spellings))
                : spellings => ChannelTrainer.Train(ChannelTrainer.DrawExamples(spellings)),
            string.Join(' ', new[]
            {
                $"{CommandLine.Name} train {NameOf(pairs)}", without is null ? "" : $"--without {NameOf(without)}",
                isSkeleton ? "--skeleton" : isLetters ? "--letters" : "",
            }.Where(part => part.Length > 0)));
    }

    /// <summary>Without its folder: the same wherever it lies.</summary>
    private static string NameOf(string path) => path == InputFile.StandardInput ? path : Path.GetFileName(path);

    private static int Folds(ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value != 1) return value;
        result.AddError($"'{text}' is not a number of folds: 0, or a whole number from 2.");
        return 0;
    }
}
