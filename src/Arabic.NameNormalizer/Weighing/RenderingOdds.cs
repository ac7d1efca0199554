using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>The odds that words of a text are a name translated anew, in nats, before and with the evidence around them.</summary>
internal static class RenderingOdds
{
    private const double Always = -6;
    private const double PerSameWord = 1.2;

    /// <summary>
    /// Two words render some name by chance, three hardly ever, and four or more are that name; if one alone differs, it
    /// may be another usage, or another country's body.
    /// </summary>
    private const double OfThree = 1.5, OfMore = 2.8;

    /// <summary>A nat of a cue says less than it has, and a cue at all must have one to say anything.</summary>
    private const double PerNatOfCue = 0.8, ShareOfCue = 0.7;

    private const double Document = 3.2, Topic = 0.9, Garbled = 0.8;

    /// <summary>Places are named again and again, in texts of any subject.</summary>
    private const double LessForPlace = 3.6, CueOfPlace = 1.9;

    /// <param name="words">How many words the name has.</param>
    /// <param name="same">How many of them are the same.</param>
    public static double Of(int words, int same) =>
        Always + (PerSameWord * same) + (words - same - 1) + (same == 0 || words - same < 2 || words < 3 ? 0 : words == 3 ? OfThree : OfMore);

    /// <summary>What the evidence found adds. Stated, not learned: there are few such readings in texts whose right form is known.</summary>
    public static double OfEvidence(Reading reading)
    {
        var isPlace = reading.Form.Entity.Kind == EntityKind.Place;
        var odds = 0.0;
        if (reading.Found.HasFlag(EvidenceKinds.Cue)) odds += (PerNatOfCue * reading.CueStrength) - ShareOfCue + (isPlace ? CueOfPlace : 0);
        if (reading.Found.HasFlag(EvidenceKinds.Document)) odds += isPlace ? Document - LessForPlace : Document;
        if (reading.Found.HasFlag(EvidenceKinds.Topic)) odds += isPlace ? Topic / 2 : Topic;
        if (reading.GarbledOthers > 0) odds += isPlace ? -Garbled : Garbled;
        return odds;
    }
}
