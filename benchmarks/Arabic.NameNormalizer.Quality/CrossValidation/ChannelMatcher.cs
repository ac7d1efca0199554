using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Sets;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Quality.CrossValidation;

/// <summary>A channel against every name: what it is worth, whatever the index loses or gains.</summary>
/// <remarks>The one place that knows the library's internals: its public surface takes no other channel.</remarks>
internal sealed class ChannelMatcher : IMatcher
{
    private readonly (string Id, string Form)[] _forms;
    private readonly ChannelCosts _costs;

    private ChannelMatcher(IReadOnlyList<TableName> table, ChannelCosts costs)
    {
        _forms = [.. table.Select(name => (name.Id, Folder.Key.Fold(name.Form)))];
        _costs = costs;
    }

    public string Name => "channel, brute force";

    /// <summary>Learns the rows of a channel from labelled pairs, some of them left out.</summary>
    /// <param name="pairs">Latin spelling, Arabic spelling, count.</param>
    /// <param name="without">The Latin spellings to leave out.</param>
    public static IReadOnlyList<string[]> Learn(string pairs, IEnumerable<string> without)
    {
        var rows = PairFile.Read(TableSource.FromFile(pairs), new TableFaults()).Rows;
        var usable = SpellingPairs.Of(rows, without.ToHashSet(StringComparer.Ordinal));
        return [.. ChannelTrainer.Train(ChannelTrainer.DrawExamples(usable)).Select(row => row.Split('\t'))];
    }

    /// <summary>A channel with the rows of some contexts alone.</summary>
    /// <param name="table">The names to rank.</param>
    /// <param name="rows">What was learned.</param>
    /// <param name="neighbours">How many neighbours of a letter a row may speak of: 0, 1 or 2.</param>
    public static ChannelMatcher Of(IReadOnlyList<TableName> table, IEnumerable<string[]> rows, int neighbours)
    {
        var kept = rows.Where(row => row[1] == ChannelTable.ArticleText || Neighbours(row) <= neighbours);
        return new ChannelMatcher(table, new ChannelCosts(ChannelTable.Read(kept), NoiseCosts.Default));
    }

    /// <summary>The channel that the package ships with.</summary>
    public static ChannelMatcher Shipped(IReadOnlyList<TableName> table) => new(table, ChannelCosts.Default);

    private static int Neighbours(string[] row) =>
        (row[0] == ChannelTable.Any ? 0 : 1) + (row[2] == ChannelTable.Any ? 0 : 1);

    public int Rank(string query, Span<Ranked> best)
    {
        var folded = Folder.Key.Fold(query);
        var kept = new BestOf(best.Length);
        for (var i = 0; i < _forms.Length; i++)
            kept.Add(_forms[i].Id, -ChannelDistance.Of(_costs, folded, _forms[i].Form), i);
        return kept.Take(best);
    }
}
