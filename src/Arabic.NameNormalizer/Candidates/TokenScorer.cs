using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>
/// What <see cref="ChannelDistance"/> says of one query and many words, with what depends on the query alone worked out
/// once.
/// </summary>
/// <remarks>Scratch memory of one thread.</remarks>
internal sealed class TokenScorer
{
    private readonly QueryCosts _query = new();
    private readonly QueryCosts _behindArticle = new();
    private readonly int[][] _written = [new int[WordLength + 1], new int[WordLength + 1]];
    private readonly int[][] _read = [new int[WordLength + 1], new int[WordLength + 1], new int[WordLength + 1]];
    private readonly byte[] _letters = new byte[WordLength];
    private bool _hasArticle;
    private int _article;

    /// <summary>Sets the query.</summary>
    public void Prepare(ChannelCosts costs, ReadOnlySpan<byte> query)
    {
        _article = costs.Article;
        query.CopyTo(_letters);
        _hasArticle = HasArticle(query);
        _query.Prepare(costs, query);
        if (_hasArticle) _behindArticle.Prepare(costs, query.Slice(2));
    }

    /// <summary>The cost of taking the query for a spelling of a word.</summary>
    public int Cost(ReadOnlySpan<byte> word)
    {
        var best = BothWays(_query, word);
        if (_hasArticle) best = Math.Min(best, _article + BothWays(_behindArticle, word));
        if (HasArticle(word)) best = Math.Min(best, _article + BothWays(_query, word.Slice(2)));
        return Math.Min(best, SlipDistance.Of(NoiseCosts.Default, _letters.AsSpan(0, _query.Length), word));
    }

    /// <summary>Both tables of least costs, letter by letter of the word.</summary>
    private int BothWays(QueryCosts query, ReadOnlySpan<byte> word)
    {
        var length = query.Length;
        Row(_read, 0, length)[0] = 0;
        for (var j = 0; j < length; j++) _read[0][j + 1] = _read[0][j] + query.Nothing(j);
        var first = Row(_written, 0, length);
        first.Fill(ChannelDistance.Never);
        first[0] = 0;
        for (var i = 0; i < word.Length; i++)
        {
            int left = i == 0 ? Edge : word[i - 1], right = i + 1 == word.Length ? Edge : word[i + 1];
            ChannelStep.Advance(Row(_written, i, length), query.Row(left, word[i], right), Row(_written, i + 1, length));
            query.Read(Row(_read, i, length), i == 0 ? default : Row(_read, i - 1, length), left, word[i], Row(_read, i + 1, length));
        }
        var (written, read) = (Row(_written, word.Length, length)[length], Row(_read, word.Length, length)[length]);
        return Math.Min(written, ChannelDistance.Never) + (Math.Min(read, ChannelDistance.Never) / 2);
    }

    /// <summary>The costs behind a word's first letters; only the latest rows are kept.</summary>
    private static Span<int> Row(int[][] rows, int letters, int length) => rows[letters % rows.Length].AsSpan(0, length + 1);
}
