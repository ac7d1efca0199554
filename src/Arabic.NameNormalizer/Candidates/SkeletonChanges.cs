using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The changes that the classes of a query may have undergone, cheapest first, alone and two at a time.</summary>
/// <remarks>
/// 1. Changes are collected by place, each place's as far as the limit goes, and sorted by cost.
/// 2. Pairs are made of each change and those that are dearer. The hash of a pair is worked out from those of its two
///    changes, and held against the marks of the index: no step of that is one that a processor could guess wrong, until
///    some word has that hash.
/// Scratch memory of one thread.
/// </remarks>
internal sealed class SkeletonChanges
{
    private const int Most = 512;

    private readonly SkeletonHashes _hashes = new();
    private readonly int[] _keys = new int[Most];
    private readonly int[] _sorted = new int[Most];
    private readonly SkeletonChangeList _exchanges = new(Most);
    private readonly SkeletonChangeList _others = new(Most);
    private readonly PairedChange[] _pairs = new PairedChange[Most];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The hash of the query's own classes.</summary>
    public uint OwnHash => _hashes.Own;

    /// <summary>A change, by its rank.</summary>
    public SkeletonChange this[int rank] => new(_keys[rank]);

    /// <summary>The hash of the classes with one change.</summary>
    public uint Hash(int rank) => _hashes.With(this[rank]);

    /// <summary>Sets the query.</summary>
    public void Prepare(SkeletonPattern query)
    {
        _hashes.Prepare(query.Classes);
        Count = 0;
    }

    /// <summary>Collects the changes that are no dearer than a limit.</summary>
    public void Collect(SkeletonPattern query, int limit)
    {
        Count = 0;
        var costs = ClassCosts.Default;
        var classes = query.Classes;
        for (var i = 0; i <= classes.Length; i++)
        {
            foreach (var group in costs.Order(Edge))
                if (!Add(costs.Least(Edge, group), isMissing: true, i, group, limit)) break;
            if (i == classes.Length) break;
            var consonant = query[i];
            var own = costs.Least(consonant, classes[i]);
            Add(costs.Least(consonant, 0) - own, isMissing: false, i, 0, limit);
            foreach (var group in costs.Order(consonant))
                if (group != classes[i] && !Add(costs.Least(consonant, group) - own, isMissing: false, i, group, limit)) break;
        }
        ChangeSort.Sort(_keys.AsSpan(0, Count), _sorted);
    }

    /// <summary>Makes ready for <see cref="PairsOf"/>.</summary>
    /// <param name="limit">What two changes cost at most together: the dearest changes go with none.</param>
    public void CollectPairs(int limit)
    {
        _exchanges.Clear();
        _others.Clear();
        for (var rank = 0; rank < Count && this[0].Cost + this[rank].Cost <= limit; rank++)
        {
            var change = this[rank];
            if (change.IsExchange) _exchanges.Add(change, _hashes.Added(change));
            else _others.Add(change, _hashes.With(change));
        }
    }

    /// <summary>
    /// The dearer changes, or as dear ones, that may go together with one and lead to classes that words may have. They
    /// stay until the next call; to be asked for one rank after the other, from 0.
    /// </summary>
    /// <param name="rank">The cheaper change.</param>
    /// <param name="marks">The marks of the index.</param>
    /// <param name="limit">What the dearer one costs at most.</param>
    /// <param name="tried">How many there were within the limit.</param>
    public ReadOnlySpan<PairedChange> PairsOf(int rank, SkeletonMarks marks, int limit, out int tried)
    {
        var change = this[rank];
        (change.IsExchange ? _exchanges : _others).TakeFirst();
        tried = _exchanges.Limit(limit);
        if (!change.IsExchange) return _pairs.AsSpan(0, KeepMoved(change, marks));
        tried += _others.Limit(limit);
        return _pairs.AsSpan(0, KeepBehindOthers(change, marks, KeepSums(change, marks)));
    }

    /// <summary>Two exchanges add what each of them adds.</summary>
    private int KeepSums(SkeletonChange exchange, SkeletonMarks marks)
    {
        var (count, hash) = (0, _hashes.With(exchange));
        var added = _exchanges.Hashes;
        for (var i = 0; i < added.Length; i++)
            if (marks.MayHave(hash + added[i])) _pairs[count++] = new(_exchanges[i], hash + added[i]);
        return count;
    }

    /// <summary>A consonant more or less moves what the exchanges before it add.</summary>
    private int KeepMoved(SkeletonChange change, SkeletonMarks marks)
    {
        var (count, hash, moved, place) = (0, _hashes.With(change), SkeletonHashes.Moved(change), change.Place);
        var added = _exchanges.Hashes;
        var places = _exchanges.Places;
        for (var i = 0; i < added.Length; i++)
        {
            var both = hash + (added[i] * (places[i] < place ? moved : 1));
            if (marks.MayHave(both)) _pairs[count++] = new(_exchanges[i], both);
        }
        return count;
    }

    private int KeepBehindOthers(SkeletonChange exchange, SkeletonMarks marks, int count)
    {
        var (added, place) = (_hashes.Added(exchange), exchange.Place);
        var hashes = _others.Hashes;
        var places = _others.Places;
        var moved = _others.Moved;
        for (var i = 0; i < hashes.Length; i++)
        {
            var both = hashes[i] + (added * (place < places[i] ? moved[i] : 1));
            if (marks.MayHave(both)) _pairs[count++] = new(_others[i], both);
        }
        return count;
    }

    private bool Add(int cost, bool isMissing, int place, int group, int limit)
    {
        if (cost > limit || Count == Most) return false;
        _keys[Count++] = new SkeletonChange(Math.Max(0, cost), isMissing, place, group).Key;
        return true;
    }
}
