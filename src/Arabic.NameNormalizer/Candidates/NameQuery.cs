using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Language;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>The tokens of one query, each with the tokens of the table that it may be a spelling of.</summary>
/// <remarks>Scratch memory of one thread; setting another query allocates nothing.</remarks>
internal sealed class NameQuery
{
    /// <summary>How many tokens of the table are looked at for each token of the query.</summary>
    public const int MostFound = ShortList.Capacity;

    /// <summary>How many for a query of one token.</summary>
    private const int MostOfSingle = 24;

    /// <summary>One place more than there are tokens: all of them without spaces.</summary>
    private readonly FoundToken[] _found = new FoundToken[(NameTokens.Most + 1) * MostFound];

    private readonly FoundCosts _costs = new(4096);
    private readonly int[] _counts = new int[NameTokens.Most + 1];
    private readonly int[] _exact = new int[NameTokens.Most + 1];
    private readonly int[] _letters = new int[NameTokens.Most + 1];

    private readonly bool?[] _areKnown = new bool?[NameTokens.Most + 1];

    /// <summary>For words of running text.</summary>
    private WeighedPairs? _weighed;

    private readonly TokenScorer?[] _scorers = new TokenScorer?[NameTokens.Most + 1];
    private readonly bool[] _isScored = new bool[NameTokens.Most + 1];

    /// <summary>The query's tokens.</summary>
    public NameTokens Tokens { get; } = new();

    /// <summary>How many places are asked about: each token, and behind them perhaps all of them as one.</summary>
    public int Places { get; private set; }

    /// <summary>Whether nothing counts as near that was not found.</summary>
    public bool OnlyFound { get; private set; }

    /// <summary>The letters at a place.</summary>
    public ReadOnlySpan<char> this[int place] => place < Tokens.Count ? Tokens[place] : Tokens.Glued;

    /// <summary>The table's tokens for a place, cheapest first.</summary>
    public ReadOnlySpan<FoundToken> Found(int place) => _found.AsSpan(place * MostFound, _counts[place]);

    /// <summary>What was said of a place since the query was set: every name that it is weighed against asks the same.</summary>
    public ref bool? IsKnown(int place) => ref _areKnown[place];

    /// <summary>The table's token that a place is as it stands, or -1.</summary>
    public int Exact(int place) => _exact[place];

    /// <summary>Sets the query, and looks its tokens up.</summary>
    /// <param name="names">The names of the table.</param>
    /// <param name="key">The folded query: words with one space between them.</param>
    public void Prepare(NameCollection names, ReadOnlySpan<char> key)
    {
        Tokens.Split(NameParts.Default, key);
        Places = Tokens.Count;
        OnlyFound = false;
        for (var place = 0; place < Places; place++) LookUp(names, place);
        NoteFound();
    }

    /// <summary>
    /// Asks about all words as one, too, if any name could be that: for a query of several words of which no name is near.
    /// </summary>
    /// <returns>Whether there is one place more now.</returns>
    public bool TryAsOne(NameCollection names)
    {
        if (Tokens.Count < 2 || Places > Tokens.Count || !names.HasSingles) return false;
        LookUp(names, Places++);
        NoteFound();
        return true;
    }

    private void LookUp(NameCollection names, int place)
    {
        var token = this[place];
        var found = _found.AsSpan(place * MostFound, MostFound);
        _exact[place] = names.Index.Find(token);
        _letters[place] = LetterModel.Default.Cost(token);
        _counts[place] = Tokens.Count == 1
            ? TokenSearch.Find(names.Index, token, found.Slice(0, MostOfSingle))
            : TokenSearch.FindInName(names.Index, token, found);
        // Numbers and foreign letters have no sound: they are what they are, or nothing.
        if (_counts[place] > 0 || _exact[place] < 0) return;
        found[0] = new FoundToken(_exact[place], 0, 0);
        _counts[place] = 1;
    }

    /// <summary>
    /// The same for words of running text: what the table has as it stands is not looked for any further, only near
    /// tokens are found, and the words are not tried as one.
    /// </summary>
    /// <returns>
    /// Whether a name may have them all. The words that the language does not know are looked up first: most of them are
    /// like no token of any name of so many, and then the others are not looked up.
    /// </returns>
    public bool TryPrepareInText(NameCollection names, ReadOnlySpan<char> key, TokenMemory memory)
    {
        Tokens.Split(NameParts.Default, key);
        Places = Tokens.Count;
        OnlyFound = true;
        for (var place = 0; place < Places; place++)
        {
            _counts[place] = 0;
            _exact[place] = names.Index.Find(this[place]);
            if (_exact[place] < 0 || !names.IsProper(_exact[place])) continue;
            _found[place * MostFound] = new FoundToken(_exact[place], 0, 0);
            _counts[place] = 1;
            if (!IsInNameOf(names, place)) return false;
        }
        if (!LookUp(names, memory, isWord: false) || (Places > 1 && !LookUp(names, memory, isWord: true))) return false;
        NoteFound();
        return true;
    }

    /// <summary>The same for words that are compared with some names only: nothing is looked for.</summary>
    public void PrepareLetters(NameCollection names, ReadOnlySpan<char> key)
    {
        Tokens.Split(NameParts.Default, key);
        Places = Tokens.Count;
        OnlyFound = true;
        for (var place = 0; place < Places; place++) (_counts[place], _exact[place]) = (0, names.Index.Find(this[place]));
        NoteFound();
    }

    /// <summary>Whether the language knows no such word as that at a place.</summary>
    public bool IsStrange(int place) => WordModel.Default.KindOf(this[place]) == WordKind.Unknown;

    private bool LookUp(NameCollection names, TokenMemory memory, bool isWord)
    {
        for (var place = 0; place < Places; place++)
        {
            if (_counts[place] > 0 || (Places > 1 && WordModel.Default.KindOf(this[place]) != WordKind.Unknown != isWord)) continue;
            if (Places > 1 && !MayStandThere(names, place)) return false;
            var found = _found.AsSpan(place * MostFound, MostFound);
            _counts[place] = memory.Find(names.Index, this[place], found);
            if (!IsInNameOf(names, place)) return false;
        }
        return true;
    }

    /// <summary>
    /// Whether a place may be like any token that stands in a name with one found for another place: of the names of as
    /// many tokens few come into question then, and most words are like nothing in them.
    /// </summary>
    private bool MayStandThere(NameCollection names, int place)
    {
        var known = 0;
        while (known < Places && _counts[known] == 0) known++;
        if (known == Places) return true;
        var consonants = ConsonantSet.Of(this[place]);
        foreach (var token in Found(known))
            foreach (var entry in names.Postings(token.Id, Places))
            {
                var tokens = names.Tokens(entry);
                for (var i = 0; i < tokens.Length; i++)
                    if (tokens[i] != token.Id && consonants.MayBeLike(ConsonantSet.Of(names.Index[tokens[i]]))) return true;
            }
        return false;
    }

    /// <summary>Whether any token found for a place stands in a name of as many tokens as the query has.</summary>
    private bool IsInNameOf(NameCollection names, int place)
    {
        foreach (var token in Found(place))
            if (Places == 1 || names.IsInNameOf(token.Id, Places)) return true;
        return false;
    }

    /// <summary>How improbable a place is as a name of its own, in thousandths of a nat.</summary>
    public int Letters(int place) => _letters[place];

    /// <summary>Whether a token of the table is what a place is as it stands, or was found for it.</summary>
    public bool IsFound(int place, int token) => _exact[place] == token || _costs.Find(place, token) >= 0;

    /// <summary>
    /// What taking a place for a token of the table costs, roughly if nobody asked for more yet, or
    /// <see cref="ChannelDistance.Never"/> if it was not found.
    /// </summary>
    public int Cost(int place, int token) =>
        _costs.Find(place, token) is var index && index >= 0 ? _found[index].Cost : ChannelDistance.Never;

    /// <summary>The same exactly, with <see cref="FoundToken.Read"/>.</summary>
    public int Cost(NameCollection names, int place, int token, out int read)
    {
        read = 0;
        var index = _costs.Find(place, token);
        if (index < 0 && OnlyFound) return ChannelDistance.Never;
        if (index < 0) return Weigh(names, place, token, out read);
        ref var found = ref _found[index];
        if (found.Read < 0) found = new FoundToken(token, Weigh(names, place, token, out read), read);
        read = found.Read;
        return found.Cost;
    }

    /// <summary>Asks the fine channel about a token that was not found.</summary>
    public int Weigh(NameCollection names, int place, int token, out int read)
    {
        read = 0;
        var letters = names.Index[token];
        if (letters.IsEmpty || this[place].Length is 0 or > WordLength) return ChannelDistance.Never;
        if (OnlyFound && (_weighed ??= new WeighedPairs()).TryFind(names, this[place], token, out var known, out read)) return known;
        var scorer = _scorers[place] ??= new TokenScorer();
        if (!_isScored[place])
        {
            Span<byte> word = stackalloc byte[this[place].Length];
            if (!TryEncode(this[place], word)) return ChannelDistance.Never;
            scorer.Prepare(names.Index.Costs, word);
            _isScored[place] = true;
        }
        var cost = scorer.Cost(letters);
        read = scorer.Read;
        if (OnlyFound) _weighed!.Keep(this[place], token, cost, read);
        return cost;
    }

    private void NoteFound()
    {
        var most = 0;
        for (var place = 0; place < Places; place++)
        {
            most += _counts[place];
            (_areKnown[place], _isScored[place]) = (null, false);
        }
        _costs.Clear(most);
        for (var place = 0; place < Places; place++)
            for (var i = 0; i < _counts[place]; i++)
                _costs.Add(place, _found[(place * MostFound) + i].Id, (place * MostFound) + i);
    }
}
