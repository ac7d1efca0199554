using System.Globalization;
using Arabic.NameNormalizer.Cli.Lines;
using Arabic.NameNormalizer.Cli.Training;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>Cross-validated accuracy for people to read, the plainer models beside the one that is written.</summary>
internal static class TrainReport
{
    public static void Write(Accuracy accuracy, TrainSettings settings, string written, TextWriter output)
    {
        var queries = accuracy.Models[0].Ranks.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Cross-validated in {settings.Folds} folds that share no name (seed {settings.Seed}): {Amounts.Of(queries, "variant")} of {Amounts.Of(accuracy.Names, "word")}, each looked for among {Amounts.Of(accuracy.Words, "right word")}"));
        var sheet = new Sheet("model", "right at rank 1", "in the first 5", "mean reciprocal rank", "");
        foreach (var model in accuracy.Models)
            sheet.Add(model.Model, Percent(model.At(1)), Percent(model.At(5)),
                model.ReciprocalRank.ToString("0.000", CultureInfo.InvariantCulture), model.Model == written ? "written" : "");
        sheet.Write("table", output);
        output.WriteLine($"The standard error of a share is {Percent(Math.Sqrt(0.25 / Math.Max(1, queries)))} at most.");
    }

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
