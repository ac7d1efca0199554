using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Cli.Training;

/// <summary>A table that was learned, as text: what it is, where it comes from, how it is made again, and its rows.</summary>
/// <param name="Head">What its columns mean, in comment lines.</param>
/// <param name="Columns">The header row.</param>
internal sealed record TrainedTable(string Head, string Columns)
{
    public static TrainedTable Channel { get; } = new(
        """
        # What letters of Arabic names are written with: in what context, at what cost, how often. 'left' and 'right' are the
        # letter's neighbours (* any, < and > the word's start and end); 'written' is nothing (-), one letter or two, or * for
        # what leaving this context for a narrower one costs. Costs are -ln P in nats. A cost that no row gives in a context
        # of two neighbours is the mean of those in the contexts of either one, plus the cost of leaving; those back off to
        # the letter alone in the same way. The rows for any letter are what is left: = the letter itself, - nothing, *
        # another letter, ** two letters. The row of ال is an article that only one of two spellings has. Rows that change
        # little are left out; the general costs and that of the article are stated, not counted.
        """,
        ChannelRows.Header);

    public static TrainedTable Skeleton { get; } = new(
        """
        # What consonants and vowel slots of Arabic names are written with: a rough channel, used to find the words that the fine
        # one (channel.tsv) is then asked about. A word is its consonants with slots of up to three of ا و ي ء around them, ع
        # counted as ء and a final ه as ا. 'kind' is consonant, or where the slot stands: initial (before the first consonant),
        # medial, final, or whole (a word without consonants). '-' is nothing. Costs are -ln P in nats; what has no row costs what
        # is stated in SkeletonCosts.cs.
        """,
        SkeletonTrainer.Header);

    public static TrainedTable Letters { get; } = new(
        """
        # How often letters of Arabic spellings of names follow two others: how probable a spelling is as a name of its own, which
        # what the channel says of it is weighed against. '<' is before the first letter, '>' behind the last; 'count' is how many
        # different spellings have the three in this order, those with one left out.
        """,
        LetterCounts.Header);

    /// <summary>The whole text, lines ended by a line feed on every system.</summary>
    /// <param name="learnedFrom">What was counted, and how much of it.</param>
    /// <param name="source">Whose data that is.</param>
    /// <param name="command">How the table is made again.</param>
    /// <param name="rows">The rows.</param>
    public string Text(string learnedFrom, string source, string command, IReadOnlyCollection<string> rows) =>
        string.Concat(Head.Split('\n').Append($"# Learned from {learnedFrom}.").Append($"# Source: {source}.")
            .Append($"# Rebuilt by: {command}").Append(Columns).Concat(rows).Select(line => line.TrimEnd('\r') + "\n"));
}
