using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>A word found, and the cost of taking the query for a spelling of it, in thousandths of a nat.</summary>
internal readonly record struct FoundToken(int Id, int Cost);

/// <summary>Finds the words that a query most probably is a spelling of, without looking at all of them.</summary>
/// <remarks>
/// 1. Walk the trie depth first, with a row of least costs for each direction of the channel: behind each letter, what
///    it costs to have written the query's first j letters for the letters gone so far, and the other way round.
/// 2. Turn back where both together, plus the least that the rest of the query can cost given the letters that occur
///    below, exceed the limit.
/// 3. Of two halves of the query one costs at most half of the limit. So the walk goes from the front, with half the
///    limit for the first half, and from the back, with half of it for the second: most words fall away in the first
///    few letters, which the whole limit would let pass.
/// 4. The limit starts low and is raised until enough words are found, or the next ones would cost more than anything
///    that is ever accepted. It falls to the last kept word's cost as words are found.
/// 5. The same for the query without its article; the trie itself has its words with and without theirs.
/// The directions of the channel align separately; that they agree to within two letters is assumed, and is about all
/// that keeps the search from being exact. No allocation: scratch memory belongs to the thread.
/// </remarks>
internal sealed class TokenSearch
{
    private const int FirstLimit = 4000;
    private const int LimitStep = 3000;

    [ThreadStatic]
    private static TokenSearch? _scratch;

    private readonly TokenWalk _forward = new();
    private readonly TokenWalk _backward = new();
    private readonly FoundTokens _found = new();

    /// <summary>Writes the words found, cheapest first, and returns how many there are.</summary>
    /// <param name="index">The words.</param>
    /// <param name="query">
    /// A folded word; empty, longer than <see cref="WordLength"/>, or with other characters than letters, finds nothing.
    /// </param>
    /// <param name="found">The caller's buffer: as many words as it has room for, 64 at most.</param>
    public static int Find(TokenIndex index, ReadOnlySpan<char> query, Span<FoundToken> found)
    {
        if (query.Length is 0 or > WordLength || found.Length == 0) return 0;
        Span<byte> word = stackalloc byte[query.Length];
        if (!TryEncode(query, word)) return 0;
        return (_scratch ??= new TokenSearch()).Run(index, word, found);
    }

    /// <summary>What costs more is never accepted: the longer a word, the more of it may be wrong.</summary>
    public static int Dearest(int length) => 11000 + (1500 * length);

    private int Run(TokenIndex index, ReadOnlySpan<byte> word, Span<FoundToken> found)
    {
        var dearest = Dearest(word.Length);
        _found.Clear(found.Length, FirstLimit);
        Prepare(index, word);
        for (var limit = FirstLimit; ; limit += LimitStep)
        {
            _found.Raise(Math.Min(limit, dearest));
            Walk(index, 0);
            if (HasArticle(word))
            {
                Prepare(index, word.Slice(2));
                Walk(index, index.Costs.Article);
                Prepare(index, word);
            }
            if (_found.IsFull || limit >= dearest) return _found.CopyTo(found);
        }
    }

    private void Prepare(TokenIndex index, ReadOnlySpan<byte> word)
    {
        Span<byte> mirrored = stackalloc byte[word.Length];
        word.CopyTo(mirrored);
        mirrored.Reverse();
        _forward.Prepare(index.Forward, index.Costs, word);
        _backward.Prepare(index.Backward, index.MirroredCosts, mirrored);
    }

    private void Walk(TokenIndex index, int start)
    {
        var article = start > 0 ? ChannelDistance.Never : index.Costs.Article; // one of the two may lack it, not both
        _forward.Run(_found, start, article, _forward.Length / 2);
        _backward.Run(_found, start, article, _backward.Length - (_backward.Length / 2));
    }
}
