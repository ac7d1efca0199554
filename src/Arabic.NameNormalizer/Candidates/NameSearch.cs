using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>An entry of a <see cref="NameCollection"/>, and roughly what speaks against it.</summary>
internal readonly record struct FoundName(int Entry, int Cost);

/// <summary>Finds the names whose tokens a query's tokens may be spellings of.</summary>
/// <remarks>
/// 1. The tokens of the table that each token of the query may stand for are known (<see cref="NameQuery"/>).
/// 2. The names in which they stand are looked at, those of the rarest place first, until enough were seen: of a name
///    with a rare and a common token the rare one leads to it. Names of which both were found are all seen then; from
///    the other places those of the nearest tokens are looked at, whose other token may be anything.
/// 3. Those stay whose tokens cost least together; a token of theirs that is not among those found costs what an
///    unrelated one would.
/// Scratch memory of one thread; no allocation.
/// </remarks>
internal sealed class NameSearch
{
    /// <summary>How many names are kept.</summary>
    public const int Kept = 24;

    private const int MostSeen = 16_384;

    /// <summary>How many tokens of another place than the rarest lead to names.</summary>
    private const int MostOfOthers = 16;

    /// <summary>What a token costs that stands for none of the query's, or for which none of the name's stands.</summary>
    private const int Unmatched = 18_000;

    /// <summary>What a token of a whole name costs at most, on average.</summary>
    private const int MostOfWhole = 13_000;

    /// <summary>No limit.</summary>
    private const int Anything = int.MaxValue;

    private readonly SeenSet _seen = new(4 * MostSeen);
    private readonly FoundName[] _found = new FoundName[Kept];
    private readonly int[] _places = new int[NameTokens.Most + 1];
    private readonly int[] _sizes = new int[NameTokens.Most + 1];
    private int _count;

    /// <summary>The names found, cheapest first.</summary>
    public ReadOnlySpan<FoundName> Find(NameCollection names, NameQuery query) => Find(names, query, query.Places, Anything);

    /// <summary>The names of which every token was found: it is enough to look at those of the rarest place.</summary>
    public ReadOnlySpan<FoundName> FindWhole(NameCollection names, NameQuery query) => Find(names, query, 1, MostOfWhole * query.Tokens.Count);

    private ReadOnlySpan<FoundName> Find(NameCollection names, NameQuery query, int places, int limit)
    {
        _count = 0;
        _seen.Clear();
        OrderPlaces(names, query);
        for (var i = 0; i < places && _seen.Count < MostSeen; i++)
        {
            var found = query.Found(_places[i]);
            foreach (var token in i == 0 ? found : found.Slice(0, Math.Min(found.Length, MostOfOthers)))
            {
                foreach (var entry in names.Entries(token.Id))
                {
                    if (!_seen.Add(entry)) continue;
                    var cost = Cost(names.Tokens(entry), query, limit);
                    if (cost <= limit) Keep(entry, cost);
                    if (_seen.Count >= MostSeen) break;
                }
            }
        }
        return _found.AsSpan(0, _count);
    }

    private void OrderPlaces(NameCollection names, NameQuery query)
    {
        for (var place = 0; place < query.Places; place++)
        {
            var size = 0;
            foreach (var token in query.Found(place)) size += names.Entries(token.Id).Length;
            (_places[place], _sizes[place]) = (place, size);
        }
        Array.Sort(_sizes, _places, 0, query.Places);
    }

    /// <summary>What a name costs, or more than the limit as soon as that is sure.</summary>
    private static int Cost(ReadOnlySpan<int> tokens, NameQuery query, int limit)
    {
        if (tokens.Length == 1 && query.Places > query.Tokens.Count)
        {
            var glued = query.Cost(query.Tokens.Count, tokens[0]);
            if (glued < ChannelDistance.Never) return glued;
        }
        var sum = Unmatched * Math.Max(0, query.Tokens.Count - tokens.Length);
        if (sum > limit) return sum;
        foreach (var token in tokens)
        {
            var least = Unmatched;
            for (var place = 0; place < query.Tokens.Count; place++) least = Math.Min(least, query.Cost(place, token));
            sum += least;
            if (sum > limit) return sum;
        }
        return sum;
    }

    /// <summary>Keeps a name at its place, of equal costs the lower number first.</summary>
    private void Keep(int entry, int cost)
    {
        if (_count == Kept && !IsBefore(entry, cost, _found[_count - 1])) return;
        if (_count < Kept) _count++;
        var place = _count - 1;
        for (; place > 0 && IsBefore(entry, cost, _found[place - 1]); place--) _found[place] = _found[place - 1];
        _found[place] = new FoundName(entry, cost);
    }

    private static bool IsBefore(int entry, int cost, FoundName other) =>
        cost < other.Cost || (cost == other.Cost && entry < other.Entry);
}
