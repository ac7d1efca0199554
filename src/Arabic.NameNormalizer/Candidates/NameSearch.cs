using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>An entry of a <see cref="NameCollection"/>, and roughly what speaks against it.</summary>
internal readonly record struct FoundName(int Entry, int Cost);

/// <summary>Finds the names whose tokens a query's tokens may be spellings of.</summary>
/// <remarks>
/// 1. The tokens of the table that each token of the query may stand for are known (<see cref="NameQuery"/>).
/// 2. The names in which they stand are looked at, those of the rarest place first, until enough were seen: of a name
///    with a rare and a common token the rare one leads to it.
/// 3. Where tokens stand in many names, the few that two places lead to are told by their numbers alone
///    (<see cref="EntrySet"/>), and looked at; of the others only those of the nearest tokens that stand in few names.
/// 4. Those stay whose tokens cost least together; a token of theirs that is not among those found costs what an
///    unrelated one would.
/// 5. Where none of them is near, the words are looked up as one as well: a space may have come into a name.
/// Scratch memory of one thread; no allocation.
/// </remarks>
internal sealed class NameSearch
{
    /// <summary>How many names are kept.</summary>
    public const int Kept = 24;

    private const int MostSeen = 16_384;

    /// <summary>So few names are looked at, all of them.</summary>
    private const int FewNames = 512;

    /// <summary>So many names of the other words are held against those of the rarest.</summary>
    private const int MostHeldAgainst = 1 << 16;

    /// <summary>How many tokens a place lead to names of which no other token was found, where there are many names.</summary>
    private const int MostAlone = 2;

    /// <summary>In how many names such a token stands at most: of more, nothing could tell which is meant.</summary>
    private const int MostNamesAlone = 64;

    /// <summary>Beside a name of two such tokens that costs no more, one of a single token has no chance.</summary>
    private const int DearForTwo = 24_000;

    /// <summary>What each token of a name costs at most that is near enough not to ask about the words as one.</summary>
    private const int Near = 7_000;

    /// <summary>What a token costs that stands for none of the query's, or for which none of the name's stands.</summary>
    private const int Unmatched = 18_000;

    /// <summary>
    /// The same where many names share a token with the query: the few that share two come first, however garbled.
    /// </summary>
    private const int UnmatchedOfMany = 30_000;

    /// <summary>What a token of a whole name costs at most, on average.</summary>
    private const int MostOfWhole = 13_000;

    /// <summary>
    /// The same of a word that the language does not know: it is less often something else, but for a place that the tables
    /// do not know, which are many and alike.
    /// </summary>
    private const int MostOfStrange = 20_000;

    /// <summary>The same for each letter of a long word, which costs something as it stands.</summary>
    private const int MostOfLetter = 1_200;

    /// <summary>No limit.</summary>
    private const int Anything = int.MaxValue;

    private readonly SeenSet _seen = new(4 * MostSeen);
    private readonly EntrySet _ofRarest = new();
    private readonly FoundName[] _found = new FoundName[Kept];
    private readonly int[] _places = new int[NameTokens.Most + 1];
    private readonly int[] _sizes = new int[NameTokens.Most + 1];
    private int _count;

    /// <summary>The names found, cheapest first.</summary>
    public ReadOnlySpan<FoundName> Find(NameCollection names, NameQuery query)
    {
        Start(names, query);
        var isCrowded = KeepOfTwo(names, query);
        var isAlone = !isCrowded || _count == 0 || _found[0].Cost > DearForTwo;
        for (var i = 0; i < query.Places; i++)
        {
            var found = query.Found(_places[i]);
            for (var j = 0; j < found.Length; j++)
            {
                var entries = names.Entries(found[j].Id);
                // A single token is no name of several.
                if (query.Tokens.Count == 1 || !isAlone || (isCrowded && (j >= MostAlone || entries.Count > MostNamesAlone))) entries = entries.OfOneToken();
                foreach (var entry in entries)
                    if (_seen.Count < MostSeen && _seen.Add(entry)) Look(names, query, entry, UnmatchedOfMany, Anything);
            }
        }
        if ((_count == 0 || _found[0].Cost > Near * query.Tokens.Count) && query.TryAsOne(names))
        {
            foreach (var token in query.Found(query.Tokens.Count))
                foreach (var entry in names.Entries(token.Id).OfOneToken()) LookAgain(names, query, entry);
        }
        return _found.AsSpan(0, _count);
    }

    /// <summary>
    /// The names of as many tokens, of which every one was found: it is enough to look at those of the rarest place.
    /// </summary>
    public ReadOnlySpan<FoundName> FindWhole(NameCollection names, NameQuery query)
    {
        Start(names, query);
        var count = query.Tokens.Count;
        if (count == 0) return default;
        var limit = MostOf(query, isOfPlace: false);
        foreach (var token in query.Found(_places[0]))
        {
            if (count == 1)
            {
                foreach (var entry in names.Entries(token.Id).OfOneToken()) LookOnce(entry);
                continue;
            }
            foreach (var entry in names.Postings(token.Id, count)) LookOnce(entry);
        }
        return _found.AsSpan(0, _count);

        void LookOnce(int entry)
        {
            if (_seen.Count < MostSeen && _seen.Add(entry)) Look(names, query, entry, Unmatched, limit);
        }
    }

    /// <summary>Whether the words of a query are as near to what was found as a name of a place must be.</summary>
    public static bool IsNear(NameCollection names, NameQuery query, in FoundName found) =>
        found.Cost <= (names.IsGlued(found.Entry) ? MostOfWords(query) : MostOf(query, isOfPlace: true));

    private static int MostOfWords(NameQuery query)
    {
        var limit = 0;
        for (var place = 0; place < query.Tokens.Count; place++) limit += MostOfWord(query[place]);
        return limit;
    }

    private static int MostOfWord(ReadOnlySpan<char> word) => Math.Max(MostOfWhole, MostOfLetter * word.Length);

    private static int MostOf(NameQuery query, bool isOfPlace)
    {
        var limit = 0;
        for (var place = 0; place < query.Tokens.Count; place++)
        {
            var most = MostOfWord(query[place]);
            if (query.IsStrange(place)) most = Math.Max(most, isOfPlace ? TokenSearch.Dearest(Article.TakenOff(query[place]).Length) : MostOfStrange);
            limit += most;
        }
        return limit;
    }

    private void Start(NameCollection names, NameQuery query)
    {
        _count = 0;
        OrderPlaces(names, query);
        var sum = 0L;
        for (var place = 0; place < query.Places; place++) sum += _sizes[place];
        _seen.Clear((int)Math.Min(sum, MostSeen));
    }

    /// <summary>
    /// Keeps the names that the rarest word leads to and another one, too; false if there are few names to look at anyway,
    /// or too many to do so.
    /// </summary>
    private bool KeepOfTwo(NameCollection names, NameQuery query)
    {
        if (query.Tokens.Count == 1) return false;
        var others = 0L;
        for (var i = 1; i < query.Places; i++) others += _sizes[i];
        if (_sizes[0] > MostSeen || others is < FewNames or > MostHeldAgainst) return false;
        _ofRarest.Clear();
        foreach (var token in query.Found(_places[0]))
            foreach (var entry in names.Postings(token.Id)) _ofRarest.Add(entry);
        for (var i = 1; i < query.Places; i++)
        {
            foreach (var token in query.Found(_places[i]))
                foreach (var entry in names.Postings(token.Id))
                    if (_ofRarest.MayHave(entry)) Look(names, query, entry, UnmatchedOfMany, Anything);
        }
        return true;
    }

    private bool IsKept(int entry)
    {
        for (var i = 0; i < _count; i++)
            if (_found[i].Entry == entry) return true;
        return false;
    }

    private void Look(NameCollection names, NameQuery query, int entry, int unmatched, int limit)
    {
        var cost = Cost(names.Tokens(entry), query, unmatched, limit);
        if (cost > limit || (_count == Kept && !IsBefore(entry, cost, _found[_count - 1]))) return;
        if (!IsKept(entry)) Keep(entry, cost);
    }

    /// <summary>Looks at a name once more, of which more was found in the meantime.</summary>
    private void LookAgain(NameCollection names, NameQuery query, int entry)
    {
        var cost = Cost(names.Tokens(entry), query, UnmatchedOfMany, Anything);
        for (var i = 0; i < _count; i++)
        {
            if (_found[i].Entry != entry) continue;
            if (_found[i].Cost <= cost) return;
            for (_count--; i < _count; i++) _found[i] = _found[i + 1];
        }
        if (_count < Kept || IsBefore(entry, cost, _found[_count - 1])) Keep(entry, cost);
    }

    private void OrderPlaces(NameCollection names, NameQuery query)
    {
        for (var place = 0; place < query.Places; place++)
        {
            var size = 0;
            foreach (var token in query.Found(place)) size += names.Entries(token.Id).Count;
            (_places[place], _sizes[place]) = (place, size);
        }
        Array.Sort(_sizes, _places, 0, query.Places);
    }

    /// <summary>What a name costs, or more than the limit as soon as that is sure.</summary>
    private static int Cost(EntryTokens tokens, NameQuery query, int unmatched, int limit)
    {
        if (tokens.Length == 1 && query.Places > query.Tokens.Count)
        {
            var glued = query.Cost(query.Tokens.Count, tokens[0]);
            if (glued < ChannelDistance.Never) return glued;
        }
        var sum = unmatched * Math.Max(0, query.Tokens.Count - tokens.Length);
        if (sum > limit) return sum;
        for (var i = 0; i < tokens.Length; i++)
        {
            var least = unmatched;
            for (var place = 0; place < query.Tokens.Count; place++) least = Math.Min(least, query.Cost(place, tokens[i]));
            sum += least;
            if (sum > limit) return sum;
        }
        return sum;
    }

    /// <summary>Keeps a name at its place, of equal costs the lower number first; if there is no room, in place of the last.</summary>
    private void Keep(int entry, int cost)
    {
        if (_count < Kept) _count++;
        var place = _count - 1;
        for (; place > 0 && IsBefore(entry, cost, _found[place - 1]); place--) _found[place] = _found[place - 1];
        _found[place] = new FoundName(entry, cost);
    }

    private static bool IsBefore(int entry, int cost, FoundName other) =>
        cost < other.Cost || (cost == other.Cost && entry < other.Entry);
}
