using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The words with the least rough costs so far, each once, and the limit that another one must keep to.</summary>
/// <remarks>In no order; scratch memory of one thread.</remarks>
internal sealed class ShortList
{
    /// <summary>How many words it holds at most.</summary>
    public const int Capacity = 96;

    private readonly int[] _ids = new int[Capacity];
    private readonly int[] _costs = new int[Capacity];
    private readonly bool[] _isNew = new bool[Capacity];
    private readonly long[] _new = new long[Capacity];
    private int _capacity;
    private int _spread;
    private int _worst;
    private int _cheapest;

    public int Count { get; private set; }

    /// <summary>What costs more is of no interest.</summary>
    public int Limit { get; private set; }

    /// <summary>How many words were kept, or found to be cheaper, since the last <see cref="SortNew"/>.</summary>
    public int NewCount { get; private set; }

    public bool IsFull => Count == _capacity;

    /// <param name="capacity">How many words are kept.</param>
    /// <param name="limit">What they cost at most.</param>
    /// <param name="spread">How much dearer than the cheapest another word may be.</param>
    public void Clear(int capacity, int limit, int spread)
    {
        (_capacity, _spread) = (capacity, spread);
        Count = NewCount = 0;
        _cheapest = ChannelDistance.Never;
        Limit = limit;
    }

    /// <summary>Sets a lower limit.</summary>
    public void Lower(int limit) => Limit = Math.Min(Limit, limit);

    /// <summary>The word at a place, and its cost.</summary>
    public (int Id, int Cost) this[int place] => (_ids[place], _costs[place]);

    /// <summary>Keeps a word that is within the limit; one that is there already keeps its lower cost.</summary>
    public void Keep(int id, int cost)
    {
        if (cost > Limit) return;
        var place = _ids.AsSpan(0, Count).IndexOf(id);
        if (place >= 0)
        {
            if (cost >= _costs[place]) return;
            (_costs[place], _isNew[place]) = (cost, true);
            NewCount++;
            if (place == _worst) FindWorst();
            return;
        }
        Limit = Math.Min(Limit, cost + _spread);
        _cheapest = Math.Min(_cheapest, cost);
        place = IsFull ? _worst : Count++;
        (_ids[place], _costs[place], _isNew[place]) = (id, cost, true);
        NewCount++;
        FindWorst();
    }

    /// <summary>
    /// The words that were kept, or found to be cheaper, since the last call, as far as they cost no more than a limit:
    /// cheapest first, each as its cost and, in the lower half, its number. They stay until the next call.
    /// </summary>
    public ReadOnlySpan<long> SortNew(int limit)
    {
        var count = NewCount = 0;
        for (var i = 0; i < Count; i++)
        {
            if (!_isNew[i] || _costs[i] > limit) continue;
            _isNew[i] = false;
            var key = ((long)_costs[i] << 32) | (uint)_ids[i];
            var place = count++;
            for (; place > 0 && _new[place - 1] > key; place--) _new[place] = _new[place - 1];
            _new[place] = key;
        }
        return _new.AsSpan(0, count);
    }

    /// <summary>Sorts the list, cheapest first; nothing is kept any more until it is cleared.</summary>
    public void Sort()
    {
        Array.Sort(_costs, _ids, 0, Count);
        _worst = Count - 1;
    }

    private void FindWorst()
    {
        if (!IsFull) return;
        _worst = 0;
        for (var i = 1; i < _capacity; i++)
            if (_costs[i] > _costs[_worst]) _worst = i;
        Limit = Math.Min(Limit, _costs[_worst]);
    }
}
