namespace Arabic.NameNormalizer.Context;

/// <summary>Chooses among readings that overlap.</summary>
/// <remarks>
/// 1. Sound readings come first, and of them the longest: more words agree by chance less often.
/// 2. Two entities that fit the same words alike cancel each other: abstaining is an answer.
/// 3. Where no sound reading stands, the longest of the others is kept, for annotation; but a canonical form that is
///    an ordinary word without evidence is no mention, and there would be nothing to put right in it.
/// </remarks>
internal static class ReadingChoice
{
    /// <summary>Readings that do not overlap, in the order of the text.</summary>
    /// <param name="readings">All readings, in any order.</param>
    /// <param name="margin">Scores nearer than this are alike.</param>
    public static List<Reading> Choose(IEnumerable<Reading> readings, double margin)
    {
        var byMerit = readings.Select(reading => (Reading: reading, Score: EvidenceRules.Score(reading)))
            .OrderByDescending(pair => pair.Reading.IsSound)
            .ThenByDescending(pair => pair.Reading.WordCount)
            .ThenByDescending(pair => pair.Score)
            .ThenByDescending(pair => pair.Reading.Form.IsCanonical)
            .ThenByDescending(pair => pair.Reading.Hit.End - pair.Reading.Hit.First.NameStart)
            .ThenBy(pair => pair.Reading.Hit.FirstWord)
            .ThenBy(pair => pair.Reading.Form.Entity.Id, StringComparer.Ordinal)
            .ToList();

        var chosen = new List<Reading>();
        var takenWords = new Dictionary<int, (Reading Reading, double Score)>();
        foreach (var (reading, score) in byMerit)
        {
            if (Taken(reading, takenWords) is { } taken)
            {
                if (IsContender(reading, score, taken, margin)) taken.Reading.Contender = reading.Form.Entity;
                continue;
            }
            if (!reading.IsSound && reading.Form.IsCanonical) continue;
            reading.Contender = null;
            for (var word = reading.Hit.FirstWord; word <= reading.Hit.LastWord; word++) takenWords[word] = (reading, score);
            chosen.Add(reading);
        }
        chosen.Sort((a, b) => a.Hit.FirstWord.CompareTo(b.Hit.FirstWord));
        return chosen;
    }

    private static (Reading Reading, double Score)? Taken(
        Reading reading, Dictionary<int, (Reading Reading, double Score)> takenWords)
    {
        for (var word = reading.Hit.FirstWord; word <= reading.Hit.LastWord; word++)
            if (takenWords.TryGetValue(word, out var taken)) return taken;
        return null;
    }

    private static bool IsContender(Reading reading, double score, (Reading Reading, double Score) taken, double margin) =>
        reading.IsSound && !ReferenceEquals(reading.Form.Entity, taken.Reading.Form.Entity)
        && reading.Hit.FirstWord == taken.Reading.Hit.FirstWord && reading.Hit.LastWord == taken.Reading.Hit.LastWord
        && taken.Score - score < margin;
}
