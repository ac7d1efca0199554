using System.CommandLine;
using System.Globalization;
using Arabic.NameNormalizer.Quality.Sets;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Quality.TextWeights;

/// <summary>Learns the weights by which unlisted spellings in running text are judged, and says how well they do.</summary>
/// <remarks>
/// 1. Every unlisted spelling that the library weighs in labelled texts is a row (<see cref="ReadingLabels"/>).
/// 2. Weights are learned on four fifths of the texts and judged on the fifth, five times.
/// 3. The price of a wrong rewrite comes off the first weight: so many readings of the news, at most, are taken by weights
///    that were learned without them.
/// </remarks>
internal static class TextWeightsCommand
{
    private const int Folds = 5;
    private const double Penalty = 8;

    public static Command Make()
    {
        var news = new Option<string>("--news") { Description = "News without garbled names, a document a line.", DefaultValueFactory = _ => "../shared/news/clean_news_dev.txt" };
        var wrong = new Option<int>("--wrong") { Description = "How many readings of the news may be taken, learned without them.", DefaultValueFactory = _ => 10 };
        var into = new Option<string?>("--into") { Description = "The table whose weights to put new: data/engine/spotting.tsv." };
        var show = new Option<int>("--show") { Description = "So many of the likeliest wrong and the unlikeliest right readings.", DefaultValueFactory = _ => 0 };
        var command = new Command("text-weights", "Learns the weights of the evidence in running text.") { news, wrong, into, show };
        command.SetAction(parsed => Run(parsed.GetValue(news)!, parsed.GetValue(wrong), parsed.GetValue(into), parsed.GetValue(show)));
        return command;
    }

    private static int Run(string news, int wrong, string? into, int show)
    {
        if (Repository.Root is not { } root) return Fail("This runs inside the repository: the golden sets are there.");
        var path = Path.Combine(root, news);
        if (!File.Exists(path)) return Fail($"There is no {news}; --news names a file with a document a line.");
        var rows = ReadingLabels.Read(root, path);
        var learned = CrossValidated(rows);
        Console.WriteLine($"{rows.Count} readings, {rows.Count(row => row.IsRight)} right");
        Console.WriteLine("wrong in news\tright, as now\tright, learned");
        foreach (var most in (int[])[3, 5, 10, 20, 40, 80])
            Console.WriteLine($"{most}\t{RightAbove(rows, Odds(rows), most)}\t{RightAbove(rows, learned, most)}");
        Show(rows, learned, show);
        var weights = Fit(rows);
        weights[0] -= Threshold(rows, learned, wrong);
        foreach (var feature in Enum.GetValues<SpottingFeature>()) Console.WriteLine($"{feature}\t{Text(weights[(int)feature])}");
        if (into is not null) WriteInto(into, weights);
        return 0;
    }

    private static double[] Odds(List<LabelledReading> rows) => [.. rows.Select(row => row.Odds)];

    private static double[] CrossValidated(List<LabelledReading> rows)
    {
        var folds = new Dictionary<(string, string), int>();
        foreach (var row in rows) folds.TryAdd((row.Source, row.Text), folds.Count % Folds);
        var odds = new double[rows.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Fit([.. rows.Where(row => folds[(row.Source, row.Text)] != fold)]);
            for (var i = 0; i < rows.Count; i++)
                if (folds[(rows[i].Source, rows[i].Text)] == fold) odds[i] = rows[i].Features.Zip(weights, (value, weight) => value * weight).Sum();
        }
        return odds;
    }

    private static double[] Fit(List<LabelledReading> rows) =>
        LogisticRegression.Fit([.. rows.Select(row => row.Features)], [.. rows.Select(row => row.IsRight)], Penalty);

    /// <summary>The odds that so many wrong readings of the news exceed.</summary>
    private static double Threshold(List<LabelledReading> rows, double[] odds, int wrong) =>
        Enumerable.Range(0, rows.Count).Where(i => rows[i].IsOfNews).Select(i => odds[i]).OrderDescending().ElementAt(wrong);

    private static int RightAbove(List<LabelledReading> rows, double[] odds, int wrong)
    {
        var threshold = Threshold(rows, odds, wrong);
        return Enumerable.Range(0, rows.Count).Count(i => rows[i].IsRight && odds[i] > threshold);
    }

    private static void Show(List<LabelledReading> rows, double[] odds, int most)
    {
        var byOdds = Enumerable.Range(0, rows.Count).OrderByDescending(i => odds[i]).ToList();
        foreach (var i in byOdds.Where(i => !rows[i].IsRight).Take(most).Concat(byOdds.Where(i => rows[i].IsRight).TakeLast(most)))
            Console.WriteLine($"{(rows[i].IsRight ? "right" : "wrong")}\t{Text(odds[i])}\t{Text(rows[i].Odds)}\t{rows[i].Source}\t{rows[i].Text}\t{rows[i].Surface}\t{rows[i].Target}\t"
                + string.Join(" ", Enum.GetValues<SpottingFeature>().Where(f => f > 0 && rows[i].Features[(int)f] != 0).Select(f => $"{f}={Text(rows[i].Features[(int)f])}")));
    }

    /// <summary>Puts the weights into the rows of a table, whose comments and meanings stay.</summary>
    private static void WriteInto(string path, double[] weights)
    {
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split('\t');
            if (cells.Length == 3 && Enum.TryParse<SpottingFeature>(cells[0], out var feature)) lines[i] = $"{cells[0]}\t{Text(weights[(int)feature])}\t{cells[2]}";
        }
        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
    }

    private static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
