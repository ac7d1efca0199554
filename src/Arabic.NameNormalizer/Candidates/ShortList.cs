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
    private int _capacity;
    private int _spread;
    private int _worst;
    private int _cheapest;

    public int Count { get; private set; }

    /// <summary>What costs more is of no interest.</summary>
    public int Limit { get; private set; }

    public bool IsFull => Count == _capacity;

    /// <param name="capacity">How many words are kept.</param>
    /// <param name="limit">What they cost at most.</param>
    /// <param name="spread">How much dearer than the cheapest another word may be.</param>
    public void Clear(int capacity, int limit, int spread)
    {
        (_capacity, _spread) = (capacity, spread);
        Count = 0;
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
            _costs[place] = cost;
            if (place == _worst) FindWorst();
            return;
        }
        Limit = Math.Min(Limit, cost + _spread);
        _cheapest = Math.Min(_cheapest, cost);
        place = IsFull ? _worst : Count++;
        (_ids[place], _costs[place]) = (id, cost);
        FindWorst();
    }

    /// <summary>Sorts the list, cheapest first.</summary>
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
