using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Scoring;

/// <summary>How much speaks against one folded name being a spelling of another, in nats.</summary>
/// <remarks>
/// 1. Word against word: the cost of the channel, less what an unrelated word of that length would cost anyway. The
///    longer a word, the more of it may be wrong before it is more probably another word.
/// 2. Names of several words: the likeness of <see cref="FuzzyScorer"/>, on the same scale. The channel alone says too
///    little of them yet: two words that are both far off vouch for each other (كاليفا حافطر), and no table says how.
/// </remarks>
internal sealed class NameCost(ChannelCosts costs)
{
    /// <summary>What each letter of an unrelated word costs: fitted with <see cref="FuzzyPosterior"/>.</summary>
    private const double LetterAllowance = 1.0;

    /// <summary>The likeness at which a name is as probable as "none of these" in the table of the fit.</summary>
    private const double EvenLikeness = 0.94;

    private const double LikenessScale = 75;

    /// <summary>The cost of a query as a spelling of a name, each folded words with one space between them.</summary>
    public double Of(string query, string name) => query.IndexOf(' ') < 0 && name.IndexOf(' ') < 0
        ? (ChannelDistance.Of(costs, query.AsSpan(), name.AsSpan()) / 1000.0) - (LetterAllowance * query.Length)
        : FuzzyPosterior.NoneCost + (LikenessScale * (EvenLikeness - FuzzyScorer.Similarity(query, name)));
}
