using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>A word found, and the cost of taking the query for a spelling of it, in thousandths of a nat.</summary>
internal readonly record struct FoundToken(int Id, int Cost);

/// <summary>Finds the words that a query most probably is a spelling of, without looking at all of them.</summary>
/// <remarks>
/// 1. The skeletons of the words, consonants with vowel slots between them, form a trie from the front and one from the
///    back. Each is walked with the rough costs of <see cref="SkeletonCosts"/>, which need no table of least costs: one
///    addition a step.
/// 2. Errors are spread over a word: a walk may spend only part of its limit on the first consonants. What that loses
///    from the front, the walk from the back finds.
/// 3. The limit starts low and is raised until the short list is full, or further words would cost too much more than
///    the cheapest. A full list lowers it to the dearest of its words.
/// 4. The same for the query without its article; the tries have their words with and without theirs.
/// 5. The fine channel (<see cref="ChannelDistance"/>) orders the short list.
/// 6. Slips that leave another skeleton are looked up: words that differ in dots alone, or by two neighbours swapped.
/// That the right word is on the short list is likely and not certain: the tests hold it against brute force. No
/// allocation: scratch memory belongs to the thread.
/// </remarks>
internal sealed class TokenSearch
{
    private const int FirstLimit = 15000;
    private const int LimitStep = 7000;
    private const int LimitOfLetter = 1500;
    private const int NearLimit = 8000;
    private const int NearLimitOfLetter = 1200;

    /// <summary>How much dearer than the best word so far another one on the short list may be, roughly, to be asked about.</summary>
    private const int Slack = 12000;

    /// <summary>Asked about however rough the others are.</summary>
    private const int AlwaysScored = 8;

    [ThreadStatic]
    private static TokenSearch? _scratch;

    private readonly SkeletonWalk _forward = new();
    private readonly SkeletonWalk _backward = new();
    private readonly ShortList _list = new();
    private readonly TokenScorer _scorer = new();
    private readonly FoundTokens _found = new();

    /// <summary>Writes the words found, cheapest first, and returns how many there are.</summary>
    /// <param name="index">The words.</param>
    /// <param name="query">
    /// A folded word; empty, longer than <see cref="WordLength"/>, or with other characters than letters, finds nothing.
    /// </param>
    /// <param name="found">The caller's buffer: as many words as it has room for, <see cref="ShortList.Capacity"/> at most.</param>
    public static int Find(TokenIndex index, ReadOnlySpan<char> query, Span<FoundToken> found)
    {
        if (query.Length is 0 or > WordLength || found.Length == 0) return 0;
        Span<byte> word = stackalloc byte[query.Length];
        if (!TryEncode(query, word)) return 0;
        return (_scratch ??= new TokenSearch()).Run(index, word, found, FirstLimit + LimitStep + (LimitOfLetter * word.Length));
    }

    /// <summary>The same for words that are near: one round with a low limit.</summary>
    public static int FindNear(TokenIndex index, ReadOnlySpan<char> query, Span<FoundToken> found)
    {
        if (query.Length is 0 or > WordLength || found.Length == 0) return 0;
        Span<byte> word = stackalloc byte[query.Length];
        if (!TryEncode(query, word)) return 0;
        return (_scratch ??= new TokenSearch()).Run(index, word, found, NearLimit + (NearLimitOfLetter * word.Length));
    }

    /// <summary>What costs more is never accepted: the longer a word, the more of it may be wrong.</summary>
    public static int Dearest(int length) => 9000 + (1000 * length);

    private int Run(TokenIndex index, ReadOnlySpan<byte> word, Span<FoundToken> found, int lastLimit)
    {
        _list.Clear(0);
        for (var limit = FirstLimit; ; limit += LimitStep)
        {
            _list.Raise(Math.Min(limit, lastLimit));
            Walk(index, word, 0, ChannelCosts.Default.Article);
            // One of the two may lack its article, not both.
            if (HasArticle(word)) Walk(index, word.Slice(2), ChannelCosts.Default.Article, ChannelDistance.Never);
            if (_list.IsFull || _list.Limit < limit || limit >= lastLimit) break; // a higher limit would find no more
        }
        _list.Sort();
        _found.Clear(found.Length, ChannelDistance.Never);
        _scorer.Prepare(ChannelCosts.Default, word);
        for (int i = 0, best = ChannelDistance.Never; i < _list.Count; i++)
        {
            var (id, rough) = _list[i];
            if (i >= AlwaysScored && rough > best + Slack) break;
            var cost = _scorer.Cost(index[id]);
            best = Math.Min(best, cost);
            _found.Keep(id, cost);
        }
        KeepSlips(index, word);
        return _found.CopyTo(found);
    }

    private void KeepSlips(TokenIndex index, ReadOnlySpan<byte> word)
    {
        KeepSlips(index, word, word);
        Span<byte> swapped = stackalloc byte[word.Length];
        word.CopyTo(swapped);
        for (var i = 0; i + 1 < word.Length; i++)
        {
            if (word[i] == word[i + 1]) continue;
            (swapped[i], swapped[i + 1]) = (word[i + 1], word[i]);
            KeepSlips(index, word, swapped);
            (swapped[i], swapped[i + 1]) = (word[i], word[i + 1]);
        }
    }

    private void KeepSlips(TokenIndex index, ReadOnlySpan<byte> word, ReadOnlySpan<byte> meant)
    {
        foreach (var id in index.Rasm.Find(meant))
            if (SlipDistance.Of(NoiseCosts.Default, word, index[id]) < ChannelDistance.Never)
                _found.Keep(id, _scorer.Cost(index[id]));
    }

    private void Walk(TokenIndex index, ReadOnlySpan<byte> word, int start, int article)
    {
        Span<byte> mirrored = stackalloc byte[word.Length];
        word.CopyTo(mirrored);
        mirrored.Reverse();
        _forward.Prepare(index.Forward, SkeletonCosts.Default, word);
        _forward.Run(_list, start, article);
        _backward.Prepare(index.Backward, SkeletonCosts.DefaultMirrored, mirrored);
        _backward.Run(_list, start, article);
    }
}
