using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Puts the words whose skeletons a query's may stand for on a short list.</summary>
/// <remarks>
/// 1. Words of the query's own classes are looked at first: there are only few.
/// 2. Then those whose classes differ by one change, the cheapest first, as far as the limit goes; it falls as the list
///    fills.
/// 3. Then those that differ by two, of which one at least is another consonant: that two are too many or too few in
///    the query happens less often than other words fit that way.
/// 4. Which changes lead to classes that words have is found out for many at once (<see cref="SkeletonHits"/>); what is
///    looked at is charged by <see cref="SkeletonPattern"/>.
/// Scratch memory of one thread.
/// </remarks>
internal sealed class SkeletonSearch
{
    private const int MostPairs = 12000;

    /// <summary>After so many new words on the list the fine channel is asked about them: it may lower the limit.</summary>
    private const int Some = 4;

    private readonly SkeletonPattern _pattern = new();
    private readonly SkeletonChanges _changes = new();
    private readonly SkeletonHits _hits = new();
    private SkeletonIndex _words = null!;
    private ShortList _list = null!;
    private int _start;
    private int _article;
    private int _least;
    private int _done;

    /// <summary>Sets the query, and looks at the words of its own classes.</summary>
    /// <param name="words">The words.</param>
    /// <param name="query">The query's letters.</param>
    /// <param name="list">Receives the words, and tells the limit.</param>
    /// <param name="start">What the query costs already.</param>
    /// <param name="article">What a word costs that is taken without its article.</param>
    public void LookAtOwn(SkeletonIndex words, ReadOnlySpan<byte> query, ShortList list, int start, int article)
    {
        (_words, _list, _start, _article) = (words, list, start, article);
        _least = start + _pattern.Prepare(SkeletonCosts.Default, query);
        for (var i = 0; i < _pattern.Count; i++) _least += ClassCosts.Default.Least(_pattern[i], _pattern.Classes[i]);
        _changes.Prepare(_pattern);
        if (!words.Marks.MayHave(_changes.OwnHash)) return;
        var (first, end) = words.Place(_changes.OwnHash);
        LookAt(words.Families(first, end), _changes.OwnHash);
    }

    /// <summary>Makes ready for <see cref="LookAtChanges()"/>.</summary>
    public void CollectChanges()
    {
        _changes.Collect(_pattern, _list.Limit - _least);
        _done = 0;
        _hits.Clear();
    }

    /// <summary>Looks at some of the words that differ by one change; false if there are no more.</summary>
    public bool LookAtChanges()
    {
        if (_hits.IsEmpty && !FindChanges()) return false;
        while (!_hits.IsEmpty)
        {
            if (_hits.Cost > _list.Limit) return false;
            LookAt();
            if (_list.NewCount >= Some) return true;
        }
        return true;
    }

    /// <summary>Looks at the words that differ by two changes.</summary>
    /// <param name="slack">How much sooner than one change alone two are given up.</param>
    public void LookAtPairs(int slack)
    {
        _hits.Clear();
        var pairs = 0;
        var marks = _words.Marks;
        _changes.CollectPairs(_list.Limit - _least - slack);
        for (var rank = 0; rank < _changes.Count && pairs <= MostPairs; rank++)
        {
            var change = _changes[rank];
            var more = _least + change.Cost + slack;
            if (more + change.Cost > _list.Limit) break;
            var found = _changes.PairsOf(rank, marks, _list.Limit - more, out var tried);
            pairs += tried;
            foreach (var (other, hash) in found)
            {
                if (!other.GoesWith(change)) continue;
                if (_hits.IsFull) LookAtPairs();
                _hits.Add(change.IsExchange ? other : change, more + other.Cost, hash);
            }
        }
        LookAtPairs();
    }

    private void LookAtPairs()
    {
        _hits.Locate(_words);
        while (!_hits.IsEmpty)
            if (_hits.Cost > _list.Limit) _hits.TakeOff();
            else LookAt();
        _hits.Clear();
    }

    /// <summary>Finds changes within the limit that lead to classes which words may have; false if there are none.</summary>
    private bool FindChanges()
    {
        _hits.Clear();
        var marks = _words.Marks;
        for (; _done < _changes.Count && !_hits.IsFull && _least + _changes[_done].Cost <= _list.Limit; _done++)
        {
            var hash = _changes.Hash(_done);
            _hits.Add(_changes[_done], _least + _changes[_done].Cost, hash, marks.MayHave(hash));
        }
        _hits.Locate(_words);
        return !_hits.IsEmpty;
    }

    private void LookAt()
    {
        _pattern.Set(_hits.Change);
        LookAt(_hits.Families(_words), _hits.Hash);
        _hits.TakeOff();
    }

    /// <summary>Looks at the words that the pattern may be of.</summary>
    private void LookAt(ReadOnlySpan<byte> families, uint hash)
    {
        for (var at = 0; at < families.Length;)
        {
            var family = SkeletonFamily.Read(families, ref at);
            if (!family.MayBe(hash) || family.Width != _pattern.Width) continue;
            var start = family.WithoutArticle ? _start + _article : _start;
            var next = 0;
            while (_pattern.Next(family, ref next, _list.Limit - start, out var cost) is var word && word >= 0) _list.Keep(family[word], start + cost);
        }
    }
}
