namespace Arabic.NameNormalizer.Weighing;

/// <summary>How much a cue beside a mention says for its entity, in nats.</summary>
/// <remarks>
/// A cue that many entities have (الرئيس) stands beside any of them and beside many others; one that a few have (وزير
/// الدفاع التركي) nearly names them. So it says the logarithm of how rare it is among entities, less what is lost
/// because not every mention has every cue: about one in five has.
/// </remarks>
internal static class CueWeights
{
    /// <summary>A cue of so many entities at most makes a word worth looking at that is none of the strange ones.</summary>
    public const int Few = 3;

    /// <summary>The names of a cue of so many entities at most are expected beside it.</summary>
    public const int Telling = 50;

    /// <summary>What it says more if nothing stands between it and the mention.</summary>
    public const double Adjacent = 1;

    /// <summary>Which part of it a cue still says that stands elsewhere in the text.</summary>
    public const double Elsewhere = 0.6;

    /// <summary>What another place of the same subject says for a place beside it: places are listed.</summary>
    public const double PlaceBeside = 2.5;

    /// <summary>What a name says that is joined to another one and has a cue in common with it.</summary>
    public const double Joined = 2.5;

    /// <summary>A small table does not make its cues commoner in texts.</summary>
    private const double Entities = 5000;

    private const double OneInFive = 1.6;
    private const double Least = 1;

    /// <param name="entities">How many entities have the cue; none if it is an alias that has it.</param>
    public static double Of(int entities) =>
        Math.Max(Least, Math.Log(Entities / Math.Max(1, entities)) - OneInFive);
}
