using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Walks a trie of skeletons from one end of the query, and puts the words within the limit on the short list.</summary>
/// <remarks>
/// A place of the walk is a node, how many of the query's consonants are aligned up to it, and the vowels since the last
/// consonant that one of the query's stood for. From there the next consonant of the query stands for one of the
/// children; or it stands for nothing, or a child is passed over: twice in a word at most. Scratch memory of one
/// thread; the steps are those of <see cref="TokenSearch"/>.
/// </remarks>
internal sealed class SkeletonWalk
{
    /// <summary>How many consonants may stand for nothing, in both words together.</summary>
    private const int MostSkips = 2;

    private readonly byte[] _consonants = new byte[WordLength];
    private readonly byte[] _slots = new byte[WordLength + 1];
    private readonly int[][] _changes = new int[WordLength][];
    private readonly int[][] _medial = new int[(WordLength + 1) * (MostSkips + 1)][];
    private readonly int[][] _final = new int[MostSkips + 1][];
    private readonly int[] _added = new int[WordLength];
    private readonly int[] _rest = new int[WordLength + 2];
    private readonly int[] _most = new int[WordLength + 2];
    private SkeletonTrie _trie = null!;
    private SkeletonCosts _costs = null!;
    private ShortList _list = null!;
    private int _count;
    private int _article;

    /// <summary>Sets the query.</summary>
    public void Prepare(SkeletonTrie trie, SkeletonCosts costs, ReadOnlySpan<byte> query)
    {
        (_trie, _costs) = (trie, costs);
        _count = Skeleton.Split(query, _consonants, _slots);
        for (var i = 0; i < _count; i++)
        {
            _changes[i] = costs.Changes(_consonants[i]);
            _added[i] = costs.Added[_consonants[i]];
        }
        for (var start = 0; start <= _count; start++)
        {
            int slot = _slots[start];
            for (var skips = 0; skips <= MostSkips && start + skips <= _count; skips++)
            {
                if (skips > 0) slot = Skeleton.Join(slot, _slots[start + skips]);
                if (start + skips < _count)
                    _medial[(start * (MostSkips + 1)) + skips] = costs.SlotRow(start == 0 ? SlotPlace.Initial : SlotPlace.Medial, slot);
                if (start + skips == _count)
                    _final[skips] = costs.SlotRow(start == 0 ? SlotPlace.Whole : SlotPlace.Final, slot);
            }
        }
        _rest[_count] = 0;
        for (var i = _count - 1; i >= 0; i--) _rest[i] = _rest[i + 1] + costs.Least(_consonants[i]);
    }

    /// <summary>Walks the whole trie.</summary>
    /// <param name="list">Receives the words, and tells the limit.</param>
    /// <param name="start">What the query costs already.</param>
    /// <param name="article">What a word costs that is taken without its article.</param>
    public void Run(ShortList list, int start, int article)
    {
        (_list, _article) = (list, article);
        for (var i = 0; i <= _count; i++)
            _most[i] = i == _count ? list.Limit : start + (int)((long)(list.Limit - start) * i / _count);
        for (var node = _trie.FirstChild[0]; node < _trie.FirstChild[1]; node++) Visit(node, 0, _trie.Slots[node], start, 0);
    }

    /// <summary>Goes on from a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="done">How many of the query's consonants are aligned.</param>
    /// <param name="slot">The word's slot since the last consonant that one of the query's stands for.</param>
    /// <param name="cost">The cost up to here, but for that slot.</param>
    /// <param name="skips">How many consonants stood for nothing so far.</param>
    private void Visit(int node, int done, int slot, int cost, int skips)
    {
        var firstChild = _trie.FirstChild;
        int first = firstChild[node], end = firstChild[node + 1];
        if (_trie.FirstWord[node] != _trie.FirstWord[node + 1]) End(node, done, slot, cost, skips);
        if (first == end) return;
        var consonants = _trie.Consonants;
        var runs = _trie.Runs;
        var added = cost;
        for (var next = done; next < _count && skips + next - done <= MostSkips; added += _added[next], next++)
        {
            var before = added + _medial[(done * (MostSkips + 1)) + next - done][slot];
            var limit = Math.Min(_list.Limit - _rest[next + 1], _most[next + 1]) - before;
            if (limit < 0) continue;
            var changes = _changes[next];
            for (var child = first; child < end;)
            {
                var change = changes[consonants[child]];
                if (change > limit)
                {
                    child += runs[child];
                    continue;
                }
                Visit(child, next + 1, _trie.Slots[child], before + change, skips + next - done);
                child++;
            }
        }
        if (skips == MostSkips) return;
        var limitOfLost = Math.Min(_list.Limit - _rest[done], _most[done]) - cost;
        for (var child = first; child < end;)
        {
            var lost = _costs.Lost[consonants[child]];
            if (lost > limitOfLost)
            {
                child += runs[child];
                continue;
            }
            Visit(child, done, Skeleton.Join(slot, _trie.Slots[child]), cost + lost, skips + 1);
            child++;
        }
    }

    /// <summary>Takes the words that end at a node, if the rest of the query can stand for nothing.</summary>
    private void End(int node, int done, int slot, int cost, int skips)
    {
        var left = _count - done;
        if (skips + left > MostSkips) return;
        for (var i = done; i < _count; i++) cost += _added[i];
        cost += _final[left][slot];
        if (cost > _list.Limit) return;
        for (var i = _trie.FirstWord[node]; i < _trie.FirstWord[node + 1]; i++)
        {
            var word = _trie.Words[i];
            if ((word & SkeletonTrie.WithoutArticle) == 0) _list.Keep(word, cost);
            else _list.Keep(word & ~SkeletonTrie.WithoutArticle, cost + _article);
        }
    }
}
