using System.CommandLine;
using System.Text;
using Arabic.NameNormalizer.Cli.IO;
using Arabic.NameNormalizer.Cli.Training;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Learns what letters are written with, and tells how good that is.</summary>
/// <remarks>
/// 1. The pairs are read and checked; with an error among them nothing is learned.
/// 2. The models are cross-validated, and the report goes to standard error.
/// 3. The best of them, or the one asked for, is learned from all pairs, and written.
/// </remarks>
internal static class TrainCommand
{
    public static Command Create(SharedOptions shared)
    {
        var options = new TrainOptions();
        var train = new ExampleCommand("train", "Learn from pairs of spellings what letters are written with: a table for --channel.",
            """
            arabic-names train pairs.tsv --output channel.tsv
            arabic-names resolve --channel channel.tsv "خليفة هفتر"
            cut -f 2,5 corrections.tsv | arabic-names train --table names.tsv --folds 10 > channel.tsv
            arabic-names train pairs_en_ar.tsv --without variants_dev.tsv --output data/engine/channel.tsv
            """);
        options.AddTo(train);
        train.SetAction(parsed => Run(parsed, shared, options.Read(parsed)));
        return train;
    }

    private static int Run(ParseResult parsed, SharedOptions shared, TrainSettings settings)
    {
        var faults = new TableFaults();
        var file = PairFile.Read(PairInput.Source(settings.Pairs), faults);
        if (!file.IsLatin && settings.LatinOnly is { } option)
            throw new InputException($"{option} needs Latin spellings: pairs with a header of latin and arabic, or Latin letters in the first cell");
        if (file.IsLatin && settings.Model is not null)
            throw new InputException("--model is for variants and right names; what Latin spellings teach stands by itself");
        return file.IsLatin ? Latin(parsed, shared, settings, file, faults) : Labelled(parsed, shared, settings, file, faults);
    }

    private static int Labelled(ParseResult parsed, SharedOptions shared, TrainSettings settings, PairFile file, TableFaults faults)
    {
        var error = parsed.InvocationConfiguration.Error;
        var pairs = LabelledPairs.Of(file.Rows, faults);
        Require(faults, pairs.Count, settings, error);
        var model = settings.Model ?? LabelledTraining.Choices[0].Key;
        if (settings.Folds > 0)
        {
            var accuracy = LabelledTraining.Measure(pairs, Forms(parsed, shared), settings.Folds, settings.Seed, error.WriteLine);
            if (settings.Model is null) model = LabelledTraining.Best(accuracy);
            TrainReport.Write(accuracy, settings, LabelledTraining.Choice(model).Name, error);
            if (LabelledTraining.IsNeedless(accuracy, model)) error.WriteLine("The built-in table is as good on these pairs: you may need no other.");
        }
        var from = $"{Amounts.Of(pairs.Count, "pair of words", "pairs of words")} in {Amounts.Of(file.Rows.Count, "row")}"
            + (model == LabelledTraining.Alone ? "" : $", {model} on top of the built-in table");
        return Write(parsed, settings, from, $" --model {model}", LabelledTraining.Choice(model).Learn(pairs));
    }

    private static int Latin(ParseResult parsed, SharedOptions shared, TrainSettings settings, PairFile file, TableFaults faults)
    {
        var error = parsed.InvocationConfiguration.Error;
        var pairs = SpellingPairs.Of(file.Rows, PairInput.LatinOf(settings.Without));
        Require(faults, pairs.Count, settings, error);
        if (settings.Folds > 0)
        {
            var accuracy = LatinTraining.Measure(pairs, Forms(parsed, shared), settings.Folds, settings.Seed, error.WriteLine);
            TrainReport.Write(accuracy, settings, LatinTraining.Learned, error);
        }
        var from = $"{Amounts.Of(pairs.Count, "pair of a Latin and an Arabic spelling", "pairs of a Latin and an Arabic spelling")} in {Amounts.Of(file.Rows.Count, "row")}";
        return Write(parsed, settings, from, "", settings.Learn(pairs));
    }

    private static void Require(TableFaults faults, int pairs, TrainSettings settings, TextWriter error)
    {
        if (faults.HasErrors) throw new NameTableException(faults.Sorted());
        foreach (var fault in faults.Sorted()) error.WriteLine(fault);
        if (pairs == 0) throw new InputException($"{InputFile.NameOf(settings.Pairs)}: no row has a pair to learn from");
    }

    private static IReadOnlyList<NameForm> Forms(ParseResult parsed, SharedOptions shared) =>
        ArabicNameNormalizer.Create(shared.Tables(parsed)).Forms;

    private static int Write(ParseResult parsed, TrainSettings settings, string from, string model, List<string> rows)
    {
        var text = settings.Table.Text(from, settings.Source, settings.Command + model, rows);
        if (settings.Output is not { } path)
        {
            parsed.InvocationConfiguration.Output.Write(text);
            parsed.InvocationConfiguration.Output.Flush();
        }
        else
        {
            if (Directory.Exists(path)) throw new InputException($"{path}: is a directory");
            InputFile.Guarded(path, () =>
            {
                File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                return true;
            });
        }
        parsed.InvocationConfiguration.Error.WriteLine($"{settings.Output ?? "standard output"}: {Amounts.Of(rows.Count, "row")}, learned from {from}");
        return ExitCodes.Success;
    }
}
