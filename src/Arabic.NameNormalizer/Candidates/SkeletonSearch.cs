using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Puts the words whose skeletons a query's may stand for on a short list.</summary>
/// <remarks>
/// 1. Words of the query's own classes are looked at first: there are only few.
/// 2. Then those whose classes differ by one change, the cheapest first, as far as the limit goes; it falls as the list
///    fills.
/// 3. Then those that differ by two, of which one at least is another consonant: that two are too many or too few in
///    the query happens less often than other words fit that way.
/// Whatever is looked at is charged by <see cref="SkeletonPattern"/>. Scratch memory of one thread.
/// </remarks>
internal sealed class SkeletonSearch
{
    private const int MostChanges = 512;
    private const int MostPairs = 4000;

    /// <summary>After so many new words on the list the fine channel is asked about them: it may lower the limit.</summary>
    private const int Some = 4;

    private readonly SkeletonPattern _pattern = new();
    private readonly int[] _changes = new int[MostChanges];
    private readonly int[] _sorted = new int[MostChanges];
    private SkeletonIndex _words = null!;
    private ShortList _list = null!;
    private int _start;
    private int _article;
    private int _least;
    private int _count;
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
        _pattern.Prepare(SkeletonCosts.Default, query);
        _least = start + _pattern.Compile();
        for (var i = 0; i < _pattern.Count; i++) _least += Own(i);
        LookAt(words.Find(_pattern.Hash()));
    }

    /// <summary>Makes ready for <see cref="LookAtChanges()"/>.</summary>
    public void CollectChanges()
    {
        CollectChanges(_list.Limit - _least);
        _done = 0;
    }

    /// <summary>Looks at some of the words that differ by one change; false if there are no more.</summary>
    public bool LookAtChanges()
    {
        _done += LookAtChanges(_least, _done, _count);
        return _done < _count && _list.NewCount >= Some;
    }

    /// <summary>Looks at the words that differ by two changes.</summary>
    /// <param name="slack">How much sooner than one change alone two are given up.</param>
    public void LookAtPairs(int slack)
    {
        var pairs = 0;
        for (var second = 1; second < _count; second++)
        {
            var more = _least + Change(second).Cost + slack;
            if (more + Change(0).Cost > _list.Limit || pairs > MostPairs) break;
            _pattern.Apply(Change(second));
            _pattern.HashParts();
            pairs += LookAtChanges(more, 0, second);
            _pattern.Undo(Change(second));
        }
    }

    private SkeletonChange Change(int i) => new(_changes[i]);

    /// <summary>Looks at the words whose classes differ by one change more, and returns how many there were within the limit.</summary>
    private int LookAtChanges(int least, int first, int count)
    {
        var done = first;
        for (; done < count && least + Change(done).Cost <= _list.Limit; done++)
        {
            if (count < _count && !Change(done).GoesWith(Change(count))) continue;
            var found = _words.Find(_pattern.HashWith(Change(done)));
            if (found.IsEmpty) continue;
            _pattern.Apply(Change(done));
            _pattern.Compile();
            LookAt(found);
            _pattern.Undo(Change(done));
            if (count == _count && _list.NewCount >= Some)
            {
                done++;
                break;
            }
        }
        return done - first;
    }

    /// <summary>Looks at the words that the pattern may be of.</summary>
    private void LookAt(ReadOnlySpan<byte> records)
    {
        var at = 0;
        while (_pattern.Next(records, ref at, _list.Limit - _start, _article, out var cost) is var id && id >= 0) _list.Keep(id, _start + cost);
    }

    /// <summary>The changes that are no dearer than the limit, cheapest first.</summary>
    private void CollectChanges(int limit)
    {
        _count = 0;
        for (var i = 0; i <= _pattern.Count; i++)
        {
            foreach (var group in ClassCosts.Default.Order(Edge))
                if (!Add(ClassCosts.Default.Least(Edge, group), isMissing: true, i, group, limit)) break;
            if (i == _pattern.Count) break;
            var (consonant, own) = (_pattern[i], Own(i));
            Add(ClassCosts.Default.Least(consonant, 0) - own, isMissing: false, i, 0, limit);
            foreach (var group in ClassCosts.Default.Order(consonant))
            {
                if (group == SkeletonCosts.Default.Classes[consonant]) continue;
                if (!Add(ClassCosts.Default.Least(consonant, group) - own, isMissing: false, i, group, limit)) break;
            }
        }
        ChangeSort.Sort(_changes.AsSpan(0, _count), _sorted);
    }

    private bool Add(int cost, bool isMissing, int place, int group, int limit)
    {
        if (cost > limit || _count == MostChanges) return false;
        _changes[_count++] = new SkeletonChange(Math.Max(0, cost), isMissing, place, group).Key;
        return true;
    }

    private int Own(int place) => ClassCosts.Default.Least(_pattern[place], SkeletonCosts.Default.Classes[_pattern[place]]);
}
