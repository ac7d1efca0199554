using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The classes that a word's consonants may have if a query is a spelling of it, and what the word then costs.</summary>
/// <remarks>
/// A query's own classes, with up to two changes: a consonant is of another class, stands for nothing, or one is
/// missing. The pattern tells which consonant of the word belongs to which of the query, so that a word's cost is a sum
/// over its letters. Scratch memory of one thread.
/// </remarks>
internal sealed class SkeletonPattern
{
    private readonly byte[] _consonants = new byte[WordLength];
    private readonly byte[] _slots = new byte[WordLength + 1];
    private readonly byte[] _classes = new byte[WordLength];
    private readonly byte[] _missing = new byte[WordLength + 1];
    private readonly uint[] _before = new uint[WordLength + 1];
    private readonly uint[] _behind = new uint[WordLength + 1];
    private readonly uint[] _powers = new uint[WordLength + 1];
    private readonly int[] _rows = new int[(2 * WordLength) + 5];
    private SkeletonCosts _costs = null!;
    private int _count;
    private int _added;
    private int _joined;
    private int _joinedRow;

    /// <summary>How many consonants the query has.</summary>
    public int Count { get; private set; }

    /// <summary>How many consonants a word of the compiled pattern has.</summary>
    public int Length { get; private set; }

    /// <summary>A consonant of the query.</summary>
    public int this[int place] => _consonants[place];

    /// <summary>Sets the query, with its own classes.</summary>
    public void Prepare(SkeletonCosts costs, ReadOnlySpan<byte> query)
    {
        _costs = costs;
        Count = Skeleton.Split(query, _consonants, _slots);
        for (var i = 0; i < Count; i++) _classes[i] = (byte)costs.Classes[_consonants[i]];
        Array.Clear(_missing, 0, Count + 1);
        HashParts();
    }

    /// <summary>Changes the pattern.</summary>
    public void Apply(SkeletonChange change)
    {
        if (change.IsMissing) _missing[change.Place] = (byte)change.Class;
        else _classes[change.Place] = (byte)change.Class;
    }

    /// <summary>Takes a change back.</summary>
    public void Undo(SkeletonChange change)
    {
        if (change.IsMissing) _missing[change.Place] = 0;
        else _classes[change.Place] = (byte)_costs.Classes[_consonants[change.Place]];
    }

    /// <summary>Makes ready for <see cref="HashWith"/>.</summary>
    public void HashParts()
    {
        var hash = 0u;
        for (var i = 0; i <= Count; i++)
        {
            if (_missing[i] != 0) hash = SkeletonIndex.Hash(hash, _missing[i]);
            _before[i] = hash;
            if (i < Count && _classes[i] != 0) hash = SkeletonIndex.Hash(hash, _classes[i]);
        }
        (_behind[Count], _powers[Count]) = (0, 1);
        for (var i = Count - 1; i >= 0; i--)
        {
            (_behind[i], _powers[i]) = (_behind[i + 1], _powers[i + 1]);
            if (i + 1 < Count && _classes[i + 1] != 0) Put(i, _classes[i + 1]);
            if (_missing[i + 1] != 0) Put(i, _missing[i + 1]);
        }

        void Put(int i, int group)
        {
            _behind[i] += (uint)group * _powers[i];
            _powers[i] = SkeletonIndex.Power(_powers[i]);
        }
    }

    /// <summary>The hash of the classes.</summary>
    public uint Hash() => _before[Count];

    /// <summary>The hash of the classes with one more change.</summary>
    public uint HashWith(SkeletonChange change)
    {
        var i = change.Place;
        var hash = change.Class == 0 ? _before[i] : SkeletonIndex.Hash(_before[i], change.Class);
        if (change.IsMissing && i < Count && _classes[i] != 0) hash = SkeletonIndex.Hash(hash, _classes[i]);
        return SkeletonIndex.Hash(hash, _behind[i], _powers[i]);
    }

    /// <summary>Makes ready for <see cref="Next"/>, and returns what the vowels cost at least.</summary>
    public int Compile()
    {
        Length = _count = _added = 0;
        _joined = -1;
        var least = 0;
        var place = SlotPlace.Initial;
        int slot = _slots[0];
        for (var i = 0; i < Count; i++)
        {
            if (_missing[i] != 0) AddMissing();
            if (_classes[i] == 0)
            {
                _added += _costs.Change(_consonants[i], Edge);
                slot = Skeleton.Join(slot, _slots[i + 1]);
                continue;
            }
            least += AddSlot(_costs.SlotRow(place, slot));
            _rows[_count++] = SkeletonCosts.ChangeRow(_consonants[i]);
            Length++;
            (place, slot) = (SlotPlace.Medial, _slots[i + 1]);
        }
        if (_missing[Count] != 0) AddMissing();
        return least + AddSlot(_costs.SlotRow(place == SlotPlace.Initial ? SlotPlace.Whole : SlotPlace.Final, slot));
    }

    /// <summary>Goes on to the next word that the pattern may be of, and that is within a limit.</summary>
    /// <param name="records">The records.</param>
    /// <param name="at">Where to go on; then where the record behind that word is.</param>
    /// <param name="limit">What a word costs at most.</param>
    /// <param name="article">What a word costs besides that stands there without its article.</param>
    /// <param name="cost">What the word costs.</param>
    /// <returns>The word's number; -1 if there is none.</returns>
    public int Next(ReadOnlySpan<byte> records, ref int at, int limit, int article, out int cost)
    {
        ReadOnlySpan<ushort> costs = _costs.All;
        ReadOnlySpan<int> rows = _rows.AsSpan(0, _count);
        for (var place = at; place < records.Length;)
        {
            var word = SkeletonIndex.Read(records, ref place, out var skeleton);
            if (skeleton.Length != rows.Length) continue;
            cost = _added;
            for (var i = 0; i < rows.Length; i++) cost += costs[rows[i] + skeleton[i]];
            if (_joined >= 0) cost += costs[_joinedRow + Skeleton.Join(skeleton[_joined], skeleton[_joined + 2])];
            if ((word & SkeletonIndex.WithoutArticle) != 0) cost += article;
            if (cost > limit) continue;
            at = place;
            return word & ~SkeletonIndex.WithoutArticle;
        }
        (at, cost) = (records.Length, ChannelDistance.Never);
        return -1;
    }

    /// <summary>A consonant of the word that the query lacks: the slots around it are one of the query's.</summary>
    /// <remarks>At most one: two of them never go together (<see cref="SkeletonChange.GoesWith"/>).</remarks>
    private void AddMissing()
    {
        _joined = _count;
        _rows[_count++] = SkeletonCosts.NoCosts;
        _rows[_count++] = SkeletonCosts.ChangeRow(Edge);
        Length++;
    }

    private int AddSlot(int row)
    {
        var isJoined = _joined >= 0 && _joined == _count - 2;
        if (isJoined) _joinedRow = row;
        _rows[_count++] = isJoined ? SkeletonCosts.NoCosts : row;
        return _costs.LeastOf(row);
    }
}
