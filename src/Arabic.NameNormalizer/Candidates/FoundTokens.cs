using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The cheapest words so far, and the limit that another one must keep to.</summary>
internal sealed class FoundTokens
{
    private readonly FoundToken[] _found = new FoundToken[24];
    private int _count;
    private int _wanted;

    /// <summary>What costs more is of no interest.</summary>
    public int Limit { get; private set; }

    /// <summary>Whether as many words are found as are wanted.</summary>
    public bool IsFull => _count == _wanted;

    /// <summary>What the word at a place costs; <see cref="ChannelDistance.Never"/> if there are not so many.</summary>
    public int CostAt(int place) => place < _count ? _found[place].Cost : ChannelDistance.Never;

    /// <summary>Whether a word is among them.</summary>
    public bool Has(int id)
    {
        for (var i = 0; i < _count; i++)
            if (_found[i].Id == id) return true;
        return false;
    }

    public void Clear(int wanted, int limit)
    {
        _count = 0;
        _wanted = Math.Min(wanted, _found.Length);
        Limit = limit;
    }

    /// <summary>Sets a higher limit; the last kept word's cost remains one if there is no room for more.</summary>
    public void Raise(int limit) => Limit = IsFull ? Math.Min(limit, _found[_count - 1].Cost) : limit;

    public int CopyTo(Span<FoundToken> found)
    {
        _found.AsSpan(0, _count).CopyTo(found);
        return _count;
    }

    /// <summary>Keeps a word at its place, of equal costs the lower number first; one that is there already keeps its lower cost.</summary>
    public void Keep(int id, int cost, int read)
    {
        if (cost > Limit) return;
        for (var i = 0; i < _count; i++)
        {
            if (_found[i].Id != id) continue;
            if (_found[i].Cost <= cost) return;
            for (_count--; i < _count; i++) _found[i] = _found[i + 1];
            break;
        }
        var place = _count;
        while (place > 0 && IsAfter(_found[place - 1], id, cost)) place--;
        if (place >= _wanted) return;
        if (_count < _wanted) _count++;
        for (var i = _count - 1; i > place; i--) _found[i] = _found[i - 1];
        _found[place] = new FoundToken(id, cost, read);
        Raise(Limit);
    }

    private static bool IsAfter(FoundToken found, int id, int cost) =>
        found.Cost > cost || (found.Cost == cost && found.Id > id);
}
