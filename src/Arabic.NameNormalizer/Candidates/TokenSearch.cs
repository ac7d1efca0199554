using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>A word found.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Cost">The cost of taking the query for a spelling of it, in thousandths of a nat.</param>
/// <param name="Read">What of that, before it was halved, is the cost of the word as a spelling of the query.</param>
internal readonly record struct FoundToken(int Id, int Cost, int Read);

/// <summary>Finds the words that a query most probably is a spelling of, without looking at all of them.</summary>
/// <remarks>
/// 1. Slips that leave another skeleton are looked up: words that differ in dots alone, or by two neighbours swapped.
/// 2. Words are filed by the classes of their consonants. Those of the query's own classes are looked at first, then
///    those that differ by one change, then by two (<see cref="SkeletonSearch"/>), each charged with the rough costs of
///    <see cref="SkeletonCosts"/>, which need no table of least costs.
/// 3. Again and again the fine channel (<see cref="ChannelDistance"/>) is asked about the best of the short list. What
///    it says lowers the limit: words that are much dearer than the eighth best so far are not looked at.
/// 4. The same for the query without its article; the words are filed with and without theirs.
/// That the right word is found is likely and not certain: the tests hold it against brute force. No allocation: scratch
/// memory belongs to the thread.
/// </remarks>
internal sealed class TokenSearch
{
    private const int Limit = 13000;
    private const int LimitInName = 22000;
    private const int LimitOfLetter = 1500;
    private const int NearLimit = 8000;
    private const int NearLimitOfLetter = 1200;
    private const int WideLimit = 9000;

    /// <summary>How many good words are enough to look for no others that are much dearer.</summary>
    private const int Enough = 8;

    /// <summary>How much dearer a word may seem by rough costs than by the fine ones.</summary>
    private const int Slack = 2000;

    /// <summary>How much sooner than one change alone two are given up.</summary>
    private const int PairSlack = 4000;

    /// <summary>The same for a word of a name, for which further is searched.</summary>
    private const int PairSlackInName = 5000;

    /// <summary>How much dearer than the eighth best a word may be to be of interest.</summary>
    private const int Interest = 6000;

    /// <summary>How many words the short list holds of which the fine channel is asked.</summary>
    private const int ShortListed = 64;

    /// <summary>How much dearer than the cheapest a word on the short list may be, roughly.</summary>
    private const int Spread = 13000;

    /// <summary>The same for a word of a name.</summary>
    private const int SpreadInName = 14000;

    /// <summary>How much further is searched for a word of a name.</summary>
    private const int InNameSlack = 5000;

    [ThreadStatic]
    private static TokenSearch? _scratch;

    private readonly SkeletonSearch _search = new();
    private readonly ShortList _list = new();
    private readonly TokenScorer _scorer = new();
    private readonly FoundTokens _found = new();
    private readonly int[] _scored = new int[8 * ShortList.Capacity];
    private int _scoredCount;
    private bool _isInName;

    /// <summary>Writes the words found, cheapest first, and returns how many there are.</summary>
    /// <param name="index">The words.</param>
    /// <param name="query">
    /// A folded word; empty, longer than <see cref="WordLength"/>, or with other characters than letters, finds nothing.
    /// </param>
    /// <param name="found">The caller's buffer: as many words as it has room for, <see cref="ShortList.Capacity"/> at most.</param>
    public static int Find(TokenIndex index, ReadOnlySpan<char> query, Span<FoundToken> found) =>
        Find(index, query, found, ShortListed, Limit, LimitOfLetter);

    /// <summary>
    /// The same for one word of a name: behind the words that were weighed come others that were not, whose
    /// <see cref="FoundToken.Cost"/> is rough and whose <see cref="FoundToken.Read"/> is less than 0.
    /// </summary>
    public static int FindInName(TokenIndex index, ReadOnlySpan<char> query, Span<FoundToken> found) =>
        Find(index, query, found, ShortList.Capacity, LimitInName, LimitOfLetter);

    /// <summary>The same for words that are near: with a low limit.</summary>
    public static int FindNear(TokenIndex index, ReadOnlySpan<char> query, Span<FoundToken> found) =>
        Find(index, query, found, ShortListed, NearLimit, NearLimitOfLetter);

    /// <summary>The same for words of a text whose names are garbled: what is dearer is no part of a name there.</summary>
    public static int FindWide(TokenIndex index, ReadOnlySpan<char> query, Span<FoundToken> found) =>
        Find(index, query, found, ShortListed, WideLimit, LimitOfLetter);

    /// <summary>What costs more is never accepted: the longer a word, the more of it may be wrong.</summary>
    public static int Dearest(int length) => 9000 + (1000 * length);

    private static int Find(TokenIndex index, ReadOnlySpan<char> query, Span<FoundToken> found, int listed, int limit, int limitOfLetter)
    {
        if (query.Length is 0 or > WordLength || found.Length == 0) return 0;
        Span<byte> word = stackalloc byte[query.Length];
        if (!TryEncode(query, word)) return 0;
        return (_scratch ??= new TokenSearch()).Run(index, word, found, listed, limit + (limitOfLetter * word.Length));
    }

    private int Run(TokenIndex index, ReadOnlySpan<byte> word, Span<FoundToken> found, int listed, int limit)
    {
        _isInName = listed > ShortListed;
        _list.Clear(listed, limit, _isInName ? SpreadInName : Spread);
        _scorer.Prepare(index.Costs, word);
        _found.Clear(found.Length, ChannelDistance.Never);
        _scoredCount = 0;
        KeepSlips(index, word);
        Search(index, word, 0, index.Costs.Article);
        // One of the two may lack its article, not both.
        if (HasArticle(word)) Search(index, word.Slice(2), index.Costs.Article, ChannelDistance.Never);
        var count = _found.CopyTo(found);
        if (!_isInName) return count;
        _list.Sort();
        for (var i = 0; i < _list.Count && count < found.Length; i++)
            if (!_found.Has(_list[i].Id)) found[count++] = new FoundToken(_list[i].Id, _list[i].Cost, -1);
        return count;
    }

    private void Search(TokenIndex index, ReadOnlySpan<byte> word, int start, int article)
    {
        _search.LookAtOwn(index.Skeletons, word, _list, start, article);
        Score(index);
        _search.CollectChanges();
        while (_search.LookAtChanges()) Score(index);
        Score(index);
        _search.LookAtPairs(_isInName ? PairSlackInName : PairSlack);
        Score(index);
    }

    /// <summary>Asks the fine channel about the words of the short list that it was not asked about, and lowers its limit.</summary>
    private void Score(TokenIndex index)
    {
        foreach (var key in _list.SortNew(_found.CostAt(Enough - 1) + Slack))
        {
            var (id, rough) = ((int)key, (int)(key >> 32));
            var enough = _found.CostAt(Enough - 1);
            if (rough - Slack > enough) break;
            if (_scored.AsSpan(0, _scoredCount).IndexOf(id) >= 0) continue;
            if (_scoredCount < _scored.Length) _scored[_scoredCount++] = id;
            var cost = _scorer.Cost(index[id], Math.Min(ChannelDistance.Never - 1, enough + Interest));
            if (cost < ChannelDistance.Never) _found.Keep(id, cost, _scorer.Read);
        }
        _list.Lower(_found.CostAt(Enough - 1) + Slack + (_isInName ? InNameSlack : 0));
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
        foreach (var id in index.LikeInRasm(meant))
            if (index[id] is { IsEmpty: false } letters && SlipDistance.Of(NoiseCosts.Default, word, letters) < ChannelDistance.Never)
                _found.Keep(id, _scorer.Cost(letters), _scorer.Read);
    }
}
