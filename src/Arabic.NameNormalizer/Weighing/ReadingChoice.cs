namespace Arabic.NameNormalizer.Weighing;

/// <summary>Chooses among readings that overlap.</summary>
/// <remarks>
/// 1. Sound readings come first, and of them the longest: more words agree by chance less often; of equally long ones
///    what a table lists.
/// 2. Two entities that fit the same words alike cancel each other: abstaining is an answer.
/// 3. Where no sound reading stands, the longest of the others is kept, for annotation; but a canonical form that is
///    an ordinary word without evidence is no mention, and there would be nothing to put right in it; nor is an
///    unlisted spelling that is far from sure.
/// </remarks>
internal static class ReadingChoice
{
    /// <summary>By how many nats a guess at fewer words is much surer.</summary>
    private const double MuchSurer = 4;

    /// <summary>Readings that do not overlap, in the order of the text.</summary>
    /// <param name="readings">All readings, in any order.</param>
    /// <param name="margin">Scores nearer than this are alike.</param>
    public static List<Reading> Choose(IReadOnlyCollection<Reading> readings, double margin)
    {
        var byMerit = new List<Ranked>(readings.Count);
        foreach (var reading in readings) byMerit.Add(new Ranked(reading, EvidenceRules.Score(reading), byMerit.Count));
        byMerit.Sort(ByMerit);

        var chosen = new List<Reading>();
        var takenWords = new Dictionary<int, (Reading Reading, double Score)>();
        foreach (var (reading, score, _) in byMerit)
        {
            if (Taken(reading, takenWords) is { } taken)
            {
                if (IsContender(reading, score, taken, margin)) taken.Reading.Contender = reading.Form.Entity;
                continue;
            }
            if (!reading.IsSound && (reading.Form.IsCanonical || IsFarFetched(reading))) continue;
            if (IsBeaten(reading, score, byMerit)) continue;
            reading.Contender = null;
            for (var word = reading.Hit.FirstWord; word <= reading.Hit.LastWord; word++) takenWords[word] = (reading, score);
            chosen.Add(reading);
        }
        chosen.Sort((a, b) => a.Hit.FirstWord.CompareTo(b.Hit.FirstWord));
        return chosen;
    }

    private static int ByMerit(Ranked a, Ranked b)
    {
        var order = b.Reading.IsSound.CompareTo(a.Reading.IsSound);
        if (order == 0) order = b.Reading.WordCount.CompareTo(a.Reading.WordCount);
        if (order == 0) order = a.Reading.IsSpotted.CompareTo(b.Reading.IsSpotted);
        if (order == 0) order = b.Score.CompareTo(a.Score);
        if (order == 0) order = b.Reading.Form.IsCanonical.CompareTo(a.Reading.Form.IsCanonical);
        if (order == 0) order = Length(b.Reading).CompareTo(Length(a.Reading));
        if (order == 0) order = a.Reading.Hit.FirstWord.CompareTo(b.Reading.Hit.FirstWord);
        if (order == 0) order = string.CompareOrdinal(a.Reading.Form.Entity.Id, b.Reading.Form.Entity.Id);
        return order == 0 ? a.Number.CompareTo(b.Number) : order;
    }

    /// <summary>
    /// Whether a guess at some words covers an alias of somebody else that the tables list, and that is surer, or another
    /// guess that is much surer: the longer reading is the better one only if it has no better one in it.
    /// </summary>
    private static bool IsBeaten(Reading reading, double score, List<Ranked> others)
    {
        if (!reading.IsSpotted || reading.WordCount == 1) return false;
        foreach (var (other, surer, _) in others)
            if (other is { IsSound: true, Form.IsGarbled: true } && other.Overlaps(reading) && !ReferenceEquals(other.Form.Entity, reading.Form.Entity)
                && (other.IsSpotted ? EvidenceRules.OddsOf(other) - EvidenceRules.OddsOf(reading) > MuchSurer : surer > score)) return true;
        return false;
    }

    private static bool IsFarFetched(Reading reading) => reading.IsSpotted && EvidenceRules.OddsOf(reading) < SpottingOdds.NotWorthTelling;

    private static int Length(Reading reading) => reading.Hit.End - reading.Hit.First.NameStart;

    private static (Reading Reading, double Score)? Taken(
        Reading reading, Dictionary<int, (Reading Reading, double Score)> takenWords)
    {
        for (var word = reading.Hit.FirstWord; word <= reading.Hit.LastWord; word++)
            if (takenWords.TryGetValue(word, out var taken)) return taken;
        return null;
    }

    private static bool IsContender(Reading reading, double score, (Reading Reading, double Score) taken, double margin) =>
        !ReferenceEquals(reading.Form.Entity, taken.Reading.Form.Entity)
        && reading.Hit.FirstWord == taken.Reading.Hit.FirstWord && reading.Hit.LastWord == taken.Reading.Hit.LastWord
        && (reading.IsSpotted && taken.Reading.IsSpotted
            ? EvidenceRules.OddsOf(taken.Reading) - EvidenceRules.OddsOf(reading) < SpottingOdds.Lead
            : reading.IsSound && taken.Score - score < margin);

    /// <summary>A reading with its score; the number keeps what is alike in its order.</summary>
    private readonly record struct Ranked(Reading Reading, double Score, int Number);
}
