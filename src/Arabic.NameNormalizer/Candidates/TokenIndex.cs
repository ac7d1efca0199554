using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Words, compiled for <see cref="TokenSearch"/>: a trie from the front and one from the back.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TokenIndex
{
    private TokenIndex(TokenTrie forward, TokenTrie backward, ChannelCosts costs, ChannelCosts mirroredCosts)
    {
        Forward = forward;
        Backward = backward;
        Costs = costs;
        MirroredCosts = mirroredCosts;
    }

    public TokenTrie Forward { get; }

    public TokenTrie Backward { get; }

    public ChannelCosts Costs { get; }

    /// <summary>The costs for words that are spelt from back to front.</summary>
    public ChannelCosts MirroredCosts { get; }

    /// <summary>Builds the index with the costs that the package ships with.</summary>
    /// <param name="words">Distinct folded words by number; those that the channel cannot encode are left out.</param>
    public static TokenIndex Build(IReadOnlyList<string> words) => Build(words, ChannelCosts.Default, ChannelCosts.DefaultMirrored);

    /// <summary>Builds the index.</summary>
    /// <param name="words">Distinct folded words by number; those that the channel cannot encode are left out.</param>
    /// <param name="costs">The channel.</param>
    /// <param name="mirroredCosts">The same for words from back to front.</param>
    public static TokenIndex Build(IReadOnlyList<string> words, ChannelCosts costs, ChannelCosts mirroredCosts) =>
        new(TokenTrie.Build(words, mirrored: false), TokenTrie.Build(words, mirrored: true), costs, mirroredCosts);
}
