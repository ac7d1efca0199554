using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Cli.Training;

/// <summary>A channel's table as it is or without the rows of wide contexts.</summary>
internal sealed class ChannelModel : IWordModel
{
    /// <summary>As many neighbours as a row can speak of.</summary>
    public const int AllNeighbours = 2;

    private readonly ChannelCosts _costs;

    private ChannelModel(ChannelTable table) => _costs = new ChannelCosts(table, NoiseCosts.Default);

    /// <summary>The table that ships.</summary>
    public static ChannelModel BuiltIn { get; } = new(ChannelTable.ReadEmbedded());

    /// <param name="rows">The rows, tab by tab.</param>
    /// <param name="neighbours">How many neighbours of a letter a row may speak of.</param>
    public static ChannelModel Of(IEnumerable<string> rows, int neighbours = AllNeighbours) => new(ChannelTable.Read(
        rows.Select(row => row.Split('\t')).Where(row => row[1] == ChannelTable.ArticleText || Neighbours(row) <= neighbours)));

    public int Rank(WordTable table, byte[] query, int right)
    {
        var scorer = new TokenScorer();
        scorer.Prepare(_costs, query);
        var cost = scorer.Cost(table.Words[right]);
        var rank = 1;
        for (var i = 0; i < table.Words.Count; i++)
        {
            // What is dearer than the right word counts as never, and is not worked out to the end.
            var other = scorer.Cost(table.Words[i], cost);
            if (other < cost || (other == cost && i < right)) rank++;
        }
        return rank;
    }

    private static int Neighbours(string[] row) => (row[0] == ChannelTable.Any ? 0 : 1) + (row[2] == ChannelTable.Any ? 0 : 1);
}
