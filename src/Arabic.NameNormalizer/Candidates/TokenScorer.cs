using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>What <see cref="ChannelDistance"/> says of one query and many words, and no more than is asked for.</summary>
/// <remarks>Scratch memory of one thread.</remarks>
internal sealed class TokenScorer
{
    private readonly byte[] _letters = new byte[WordLength];
    private readonly ChannelPass _query = new();
    private readonly ChannelPass _behindArticle = new();
    private readonly ChannelPass _word = new();
    private ChannelCosts _costs = null!;
    private int _length;
    private bool _hasArticle;

    /// <summary>What of the latest cost, before it was halved, is the cost of the word as a spelling of the query.</summary>
    public int Read { get; private set; }

    private ReadOnlySpan<byte> Query => _letters.AsSpan(0, _length);

    /// <summary>Sets the query.</summary>
    public void Prepare(ChannelCosts costs, ReadOnlySpan<byte> query)
    {
        _costs = costs;
        query.CopyTo(_letters);
        _length = query.Length;
        _hasArticle = HasArticle(query);
        _query.Prepare(query);
        if (_hasArticle) _behindArticle.Prepare(query.Slice(2));
    }

    /// <summary>The cost of taking the query for a spelling of a word; <see cref="ChannelDistance.Never"/> if it is more than the limit.</summary>
    public int Cost(ReadOnlySpan<byte> word, int limit = ChannelDistance.Never)
    {
        var best = SlipDistance.Of(NoiseCosts.Default, Query, word);
        Read = best - (best / 3);
        Lower(ref best, BothWays(_query, Query, word, Math.Min(best, limit), out var read), read);
        if (_hasArticle)
            Lower(ref best, _costs.Article + BothWays(_behindArticle, Query.Slice(2), word, Math.Min(best, limit) - _costs.Article, out read), read);
        if (HasArticle(word))
            Lower(ref best, _costs.Article + BothWays(_query, Query, word.Slice(2), Math.Min(best, limit) - _costs.Article, out read), read);
        return best > limit ? ChannelDistance.Never : best;
    }

    private void Lower(ref int best, int cost, int read)
    {
        if (cost >= best) return;
        best = cost;
        Read = read;
    }

    /// <summary>What is read of the query goes first: its letters' costs are the same for all words, and at hand.</summary>
    private int BothWays(ChannelPass pass, ReadOnlySpan<byte> query, ReadOnlySpan<byte> word, int limit, out int read)
    {
        _word.Prepare(word);
        read = _word.Of(_costs, query, (2 * limit) + 1);
        if (read / 2 > limit) return ChannelDistance.Never;
        return Math.Min(ChannelDistance.Never, pass.Of(_costs, word, limit - (read / 2)) + (read / 2));
    }
}
