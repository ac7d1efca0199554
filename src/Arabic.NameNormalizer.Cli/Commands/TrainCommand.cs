using System.CommandLine;
using Arabic.NameNormalizer.Cli.IO;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Learns the channel's table from pairs of spellings.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var pairs = new Option<string>("--pairs") { Description = "Latin spelling, Arabic spelling and count, tab by tab.", Required = true };
        var without = new Option<string?>("--without") { Description = "A table whose column 'latin' has the names to leave out." };
        var skeleton = new Option<bool>("--skeleton") { Description = "Print the rough table of consonants and vowel slots instead (data/engine/skeleton.tsv)." };
        var letters = new Option<bool>("--letters") { Description = "Print how often letters of names follow one another instead (data/engine/letters.tsv)." };
        var train = new ExampleCommand("train", "Learn how letters are written, and print the table (data/engine/channel.tsv).",
            "arabic-names train --pairs pairs_en_ar.tsv --without variants_dev.tsv > channel.tsv");
        train.Add(pairs);
        train.Add(without);
        train.Add(skeleton);
        train.Add(letters);
        train.SetAction(parsed => Train(parsed, parsed.GetValue(pairs)!, parsed.GetValue(without),
            parsed.GetValue(letters) ? LetterCounts.Header : parsed.GetValue(skeleton) ? SkeletonTrainer.Header : ChannelRows.Header));
        return train;
    }

    private static int Train(ParseResult parsed, string pairs, string? without, string header)
    {
        InputFile.Require(pairs);
        var leftOut = new HashSet<string>(StringComparer.Ordinal);
        if (without is not null)
        {
            InputFile.Require(without);
            var rows = File.ReadLines(without).Select(line => line.Split('\t')).ToList();
            var column = rows.Count == 0 ? -1 : Array.IndexOf(rows[0], "latin");
            foreach (var row in rows.Skip(1))
                if (column >= 0 && column < row.Length) leftOut.Add(row[column]);
        }
        var usable = SpellingPairs.Read(File.ReadLines(pairs), leftOut);
        if (usable.Count == 0)
            throw new InputException($"{pairs}: no pair of spellings: a row is a Latin spelling, an Arabic one and a count, tab by tab");

        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine(header);
        foreach (var row in Rows(usable, header)) output.WriteLine(row);
        output.Flush();
        return ExitCodes.Success;
    }

    private static List<string> Rows(List<SpellingPair> pairs, string header) => header switch
    {
        LetterCounts.Header => LetterCounts.Of(pairs),
        SkeletonTrainer.Header => SkeletonTrainer.Train(ChannelTrainer.DrawExamples(pairs)),
        _ => ChannelTrainer.Train(ChannelTrainer.DrawExamples(pairs)),
    };
}
