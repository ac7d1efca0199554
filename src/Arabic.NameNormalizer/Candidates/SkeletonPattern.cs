using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>What words cost whose classes are those of a query, with a change: a sum over their letters.</summary>
/// <remarks>
/// 1. A query's consonants and slots are rows of costs, in turns, in which a word's own are looked up.
/// 2. That a consonant is of another class changes no row. One that stands for nothing takes its row out and joins the
///    slots around it; one that the query lacks puts a row in, and the word's slots around it are joined.
/// Scratch memory of one thread.
/// </remarks>
internal sealed class SkeletonPattern
{
    private const int Longest = (2 * WordLength) + 3;
    private const int NotJoined = -1;

    private readonly byte[] _consonants = new byte[WordLength];
    private readonly byte[] _slots = new byte[WordLength + 1];
    private readonly byte[] _classes = new byte[WordLength];
    private readonly int[] _own = new int[Longest];
    private readonly int[]?[] _changed = new int[]?[2 * (WordLength + 1)];
    private readonly int[] _queries = new int[2 * (WordLength + 1)];
    private SkeletonCosts _costs = null!;
    private int[] _rows = [];
    private int _added;
    private int _joined;
    private int _joinedRow;
    private int _query;

    /// <summary>How many consonants the query has.</summary>
    public int Count { get; private set; }

    /// <summary>How long a word's skeleton is that the pattern may be of.</summary>
    public int Width { get; private set; }

    /// <summary>A consonant of the query.</summary>
    public int this[int place] => _consonants[place];

    /// <summary>The classes of the query's consonants.</summary>
    public ReadOnlySpan<byte> Classes => _classes.AsSpan(0, Count);

    /// <summary>Sets the query, without a change, and returns what its vowels cost at least.</summary>
    public int Prepare(SkeletonCosts costs, ReadOnlySpan<byte> query)
    {
        _costs = costs;
        _query++; // of 2³² queries no two share what is kept of them
        Count = Skeleton.Split(query, _consonants, _slots);
        var least = 0;
        for (var i = 0; i <= Count; i++)
        {
            var row = costs.SlotRow(PlaceOf(i, Count), _slots[i]);
            least += costs.LeastOf(row);
            _own[2 * i] = row;
            if (i == Count) break;
            _classes[i] = (byte)costs.Classes[_consonants[i]];
            _own[(2 * i) + 1] = SkeletonCosts.ChangeRow(_consonants[i]);
        }
        SetOwn();
        return least;
    }

    /// <summary>Sets the change.</summary>
    public void Set(SkeletonChange change)
    {
        if (change.IsExchange) SetOwn();
        else if (change.IsMissing) SetMissing(change.Place);
        else SetLost(change.Place);
    }

    /// <summary>Goes on to the next word that is within a limit.</summary>
    /// <param name="family">The words, of the pattern's width.</param>
    /// <param name="at">Which of them comes next; then which one behind that word does.</param>
    /// <param name="limit">What a word costs at most.</param>
    /// <param name="cost">What the word costs.</param>
    /// <returns>Which word it is; -1 if there is none.</returns>
    public int Next(in SkeletonFamily family, ref int at, int limit, out int cost)
    {
        // What the loop needs is in variables of its own, which can lie in registers.
        var costs = _costs.All;
        ReadOnlySpan<int> rows = _rows.AsSpan(0, Width);
        var (joined, added) = (_joined, _added);
        var skeletons = family.Skeletons.Slice(at * rows.Length);
        for (var word = at; skeletons.Length >= rows.Length; word++, skeletons = skeletons.Slice(rows.Length))
        {
            var sum = added;
            for (var i = 0; i < rows.Length; i++) sum += costs[rows[i] + skeletons[i]];
            if (joined >= 0) sum += costs[_joinedRow + Skeleton.Join(skeletons[joined], skeletons[joined + 2])];
            if (sum > limit) continue;
            (at, cost) = (word + 1, sum);
            return word;
        }
        (at, cost) = (family.Count, ChannelDistance.Never);
        return -1;
    }

    private static SlotPlace PlaceOf(int slot, int count) =>
        count == 0 ? SlotPlace.Whole : slot == 0 ? SlotPlace.Initial : slot == count ? SlotPlace.Final : SlotPlace.Medial;

    private void SetOwn()
    {
        (_rows, _added, _joined) = (_own, 0, NotJoined);
        Width = SkeletonFamily.WidthOf(Count);
    }

    /// <summary>A consonant of the query stands for nothing: the slots around it are one.</summary>
    private void SetLost(int place)
    {
        (_added, _joined) = (_costs.Change(_consonants[place], Edge), NotJoined);
        Width = SkeletonFamily.WidthOf(Count - 1);
        if (IsKept(2 * place)) return;
        var at = 2 * place;
        _own.AsSpan(0, at).CopyTo(_rows);
        _rows[at] = _costs.SlotRow(PlaceOf(place, Count - 1), Skeleton.Join(_slots[place], _slots[place + 1]));
        _own.AsSpan(at + 3, Width - at - 1).CopyTo(_rows.AsSpan(at + 1));
    }

    /// <summary>The query lacks a consonant of the word: the word's slots around it are held against one of the query's.</summary>
    private void SetMissing(int place)
    {
        var at = 2 * place;
        (_added, _joined, _joinedRow) = (0, at, _own[at]);
        Width = SkeletonFamily.WidthOf(Count + 1);
        if (IsKept((2 * place) + 1)) return;
        _own.AsSpan(0, at).CopyTo(_rows);
        _rows[at] = _rows[at + 2] = SkeletonCosts.NoCosts;
        _rows[at + 1] = SkeletonCosts.ChangeRow(Edge);
        _own.AsSpan(at + 1, Width - at - 3).CopyTo(_rows.AsSpan(at + 3));
    }

    /// <summary>Takes the rows of a change, and tells whether they are those of this query already: many changes differ in the class alone.</summary>
    private bool IsKept(int change)
    {
        _rows = _changed[change] ??= new int[Longest];
        if (_queries[change] == _query) return true;
        _queries[change] = _query;
        return false;
    }
}
