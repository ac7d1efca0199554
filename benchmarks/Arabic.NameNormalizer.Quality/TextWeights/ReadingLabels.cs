using Arabic.NameNormalizer.Quality.Sets;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Quality.TextWeights;

/// <summary>Reads texts whose right form is known, and labels each unlisted spelling that the library weighs in them.</summary>
/// <remarks>
/// 1. Sentences and passages with garbled names, and those in which nothing may be changed: the part of the golden sets
///    that is read while the library is made (set: tune).
/// 2. News, in which next to nothing is garbled. The few slips of the newspapers that were found by reading are in
///    <c>news-slips.tsv</c>, and neither right nor wrong here.
/// 3. The same news once more as if other names in them were garbled: long garbled texts have as many words that are
///    only strange as any other.
/// 4. A reading is right if the expected text differs there, and has the name once more, be it in another right spelling
///    than the table's own.
/// </remarks>
internal static class ReadingLabels
{
    public const string News = "news";

    private const string GarbledNews = "news as garbled";
    /// <summary>One article in so many is taken once more as if it were garbled.</summary>
    private const int OneIn = 4;

    private const string Tune = "tune";

    /// <summary>The readings of all sets.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <param name="news">A file with one document a line.</param>
    public static List<LabelledReading> Read(string root, string news)
    {
        var golden = Path.Combine(root, "tests/Arabic.NameNormalizer.Tests/Golden/unseen");
        var labelled = new List<LabelledReading>();
        foreach (var set in (string[])["garbled", "passages", "texts"])
            foreach (var row in TsvFile.Read(Path.Combine(golden, set + ".tsv"), "name", "set", "text", "expected"))
                if (row[1] == Tune) labelled.AddRange(Of(set, row[0], row[2], row[3]));
        foreach (var set in (string[])["traps", "passage-traps", "text-traps"])
            foreach (var row in TsvFile.Read(Path.Combine(golden, set + ".tsv"), "name", "set", "text"))
                if (row[1] == Tune) labelled.AddRange(Of(set, row[0], row[2], row[2]));

        var slips = TsvFile.Read(Path.Combine(root, "benchmarks/Arabic.NameNormalizer.Quality/TextWeights/news-slips.tsv"), "surface")
            .Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var line = 0;
        foreach (var text in File.ReadLines(news))
        {
            line++;
            foreach (var source in line % OneIn == 0 ? (string[])[News, GarbledNews] : [News])
                labelled.AddRange(Of(source, $"{line}", text, text).Where(reading => !slips.Any(slip => slip.EndsWith(reading.Surface, StringComparison.Ordinal))));
        }
        return labelled;
    }

    private static IEnumerable<LabelledReading> Of(string source, string name, string text, string expected)
    {
        var changed = WordDiff.Changed(text, expected);
        var weighed = ArabicNameNormalizer.Default.Weigh(text, source == GarbledNews);
        var named = Named(weighed);
        var namedThen = changed.Count == 0 ? named : Named(ArabicNameNormalizer.Default.Weigh(expected, isGarbled: false));
        foreach (var reading in weighed)
        {
            if (!reading.IsSpotted || reading.IsEcho || reading.IsRendered || reading.IsSpeltAcronym || reading.IsMisspaced || reading.IsFlawed || (reading.IsCustomaryUnlessGarbled && reading.GarbledOthers == 0)) continue;
            var (start, end, target) = (reading.Hit.First.NameStart, reading.Hit.End, reading.Form.Target);
            var isRight = changed.Exists(part => part.Start < end && start < part.End)
                && (Count(expected, target) > Count(text, target) || namedThen[reading.Form.Entity].Count() > named[reading.Form.Entity].Count());
            var features = new double[SpottingWeights.Count];
            SpottingOdds.Note(reading.Words, features);
            SpottingOdds.NoteEvidence(reading, features);
            if (source == GarbledNews)
            {
                features[(int)SpottingFeature.Garbled] = 1;
                features[(int)SpottingFeature.SeveralGarbled] = (name[name.Length - 1] - (char)48) / 2 % 2;
                features[(int)SpottingFeature.GarbledOfPlace] = features[(int)SpottingFeature.Place];
            }
            yield return new LabelledReading(source, name, text[start..end], target, isRight, EvidenceRules.OddsOf(reading), features);
        }
    }

    /// <summary>The readings of right spellings, by what they name.</summary>
    private static ILookup<NameEntity, Reading> Named(IEnumerable<Reading> readings) =>
        readings.Where(reading => !reading.IsSpotted && !reading.Form.IsGarbled).ToLookup(reading => reading.Form.Entity);

    private static int Count(string text, string part)
    {
        var count = 0;
        for (var place = text.IndexOf(part, StringComparison.Ordinal); place >= 0; place = text.IndexOf(part, place + part.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
