using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Channel;

/// <summary>Numbered rules that tables of the channel obey, as <see cref="FaultRule"/> has them for tables of names.</summary>
internal static class ChannelRules
{
    public static readonly FaultRule NoHeader = new("ANN101",
        "Start the table with a header row of the columns left, letter, right, written, cost and count, as arabic-names train writes it.");

    public static readonly FaultRule BadContext = new("ANN102",
        "Write one folded Arabic letter, * for any, < in 'left' for the word's start, > in 'right' for its end; rows of the letter * speak of no neighbours.");

    public static readonly FaultRule BadWriting = new("ANN103",
        "Write - for nothing, one folded Arabic letter or two, or * for leaving a context; of the letter *: =, -, * or **.");

    public static readonly FaultRule BadNumber = new("ANN104",
        "Write the cost in nats, from 0 to 30 with a point, and the count as a whole number from 0.");

    public static readonly FaultRule RepeatedRow = new("ANN105", "Keep one of the two rows.");

    public static readonly FaultRule NoLetters = new("ANN106", "Let arabic-names train make the table, or leave it out.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FaultRule> All { get; } = [NoHeader, BadContext, BadWriting, BadNumber, RepeatedRow, NoLetters];
}
