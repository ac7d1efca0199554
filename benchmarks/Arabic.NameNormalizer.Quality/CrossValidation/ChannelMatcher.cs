using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Sets;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Quality.CrossValidation;

/// <summary>A channel just learned, against every name: what the channel is worth, whatever the index loses or gains.</summary>
/// <remarks>The one place that knows the library's internals, because its public surface takes no other channel.</remarks>
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

    /// <summary>Learns from labelled pairs, some of them left out.</summary>
    /// <param name="table">The names to rank.</param>
    /// <param name="pairs">Latin spelling, Arabic spelling, count.</param>
    /// <param name="without">The Latin spellings to leave out.</param>
    public static ChannelMatcher Train(IReadOnlyList<TableName> table, string pairs, IEnumerable<string> without)
    {
        var usable = SpellingPairs.Read(File.ReadLines(pairs), without.ToHashSet(StringComparer.Ordinal));
        var rows = ChannelTrainer.Train(usable).Select(row => row.Split('\t'));
        return new ChannelMatcher(table, new ChannelCosts(ChannelTable.Read(rows)));
    }

    /// <summary>The channel that the package ships with.</summary>
    public static ChannelMatcher Shipped(IReadOnlyList<TableName> table) => new(table, ChannelCosts.Default);

    public IReadOnlyList<Ranked> Rank(string query, int count)
    {
        var folded = Folder.Key.Fold(query);
        var best = new BestOf(count);
        for (var i = 0; i < _forms.Length; i++)
            best.Add(_forms[i].Id, -ChannelDistance.Of(_costs, folded, _forms[i].Form), i);
        return best.Take();
    }
}
