using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>What <see cref="ChannelDistance"/> says of one query and many words, and no more than is asked for.</summary>
/// <remarks>Scratch memory of one thread.</remarks>
internal sealed class TokenScorer
{
    private readonly byte[] _letters = new byte[WordLength];
    private readonly ChannelPass _query = new();
    private ChannelPass? _behindArticle; // of some 100 kB, which few names need
    private ChannelCosts _costs = null!;
    private int _length;
    private bool _hasArticle;
    private bool _isReady;

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
        _isReady = false;
    }

    /// <summary>The cost of taking the query for a spelling of a word; <see cref="ChannelDistance.Never"/> if it is more than the limit.</summary>
    public int Cost(ReadOnlySpan<byte> word, int limit = ChannelDistance.Never)
    {
        if (!_isReady) MakeReady();
        var best = SlipDistance.Of(NoiseCosts.Default, Query, word);
        Read = best - (best / 3);
        Lower(ref best, BothWays(_query, word, out var read), read);
        if (_hasArticle)
            Lower(ref best, _costs.Article + BothWays(_behindArticle!, word, out read), read);
        if (HasArticle(word))
            Lower(ref best, _costs.Article + BothWays(_query, word.Slice(2), out read), read);
        return best > limit ? ChannelDistance.Never : best;
    }

    /// <summary>Most words of a text are like no name of the tables, and are never weighed.</summary>
    private void MakeReady()
    {
        _isReady = true;
        _query.Prepare(_costs, Query);
        if (_hasArticle) (_behindArticle ??= new ChannelPass()).Prepare(_costs, Query.Slice(2));
    }

    private void Lower(ref int best, int cost, int read)
    {
        if (cost >= best) return;
        best = cost;
        Read = read;
    }

    private static int BothWays(ChannelPass pass, ReadOnlySpan<byte> word, out int read) =>
        Math.Min(ChannelDistance.Never, pass.Of(word, out read) + (read / 2));
}
