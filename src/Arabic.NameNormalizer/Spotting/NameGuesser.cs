using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>A name that some words of a text may be a spelling of.</summary>
/// <param name="Form">The name.</param>
/// <param name="Fit">How well the words fit it.</param>
/// <param name="Tokens">How many tokens the name has.</param>
/// <param name="FirstCost">What taking the first word for that of the name costs, in thousandths of a nat.</param>
/// <param name="Cost">The same for all words.</param>
internal readonly record struct NameGuess(NameForm Form, NameFit Fit, int Tokens, int FirstCost, int Cost)
{
    /// <summary>Whether the name was compared because the text leads one to expect it.</summary>
    public bool IsExpected { get; init; }
}

/// <summary>Finds the names that some words of a text fit best, one an entity.</summary>
/// <remarks>
/// 1. The words are looked up as the tokens of a name, as in the resolver.
/// 2. Of the forms of one entity the one counts that fits best. A single word that its table takes for the entity only
///    where that is named elsewhere is no form to be like, unless letter for letter: it is far from the name already,
///    or something else; the short form is asked about instead. A Latin name read letter by letter must be that nearly.
/// 3. Names of persons may be garbled to words; of other names the words stay, if without spaces, and only what is
///    strange is compared. What is a title before a person is one of their words.
/// 4. The best entities are kept: which of them is meant, the text may tell.
/// Scratch memory of one thread.
/// </remarks>
internal sealed class NameGuesser
{
    private const int Most = 3;

    /// <summary>What a noun of place says for a place's name that begins with it: it stands before any other, too.</summary>
    private const double MostOfPlaceNoun = 3;

    private readonly NameQuery _query = new();
    private readonly NameSearch _search = new();
    private readonly TokenMemory _memory = new();
    private readonly TokenMemory _wideMemory = new(isWide: true);
    private readonly GuessMemory _remembered = new(places: 1 << 14);
    private readonly GuessMemory _rememberedWide = new(places: 1 << 11); // few texts have garbled names
    private readonly NameGuess[] _guesses = new NameGuess[Most];
    private int _count;

    /// <summary>The names that folded words fit, best first; they stay until the next call.</summary>
    public ReadOnlySpan<NameGuess> Guess(FuzzyNames fuzzy, ReadOnlySpan<char> key, bool isWide = false)
    {
        var remembered = isWide ? _rememberedWide : _remembered;
        if (remembered.Find(fuzzy, key) is { } known) return known;
        var guesses = Search(fuzzy, key, isWide);
        remembered.Keep(key, guesses);
        return guesses;
    }

    private ReadOnlySpan<NameGuess> Search(FuzzyNames fuzzy, ReadOnlySpan<char> key, bool isWide)
    {
        _count = 0;
        if (!_query.TryPrepareInText(fuzzy.Names, key, isWide ? _wideMemory : _memory)) return default;
        foreach (var found in _search.FindWhole(fuzzy.Names, _query))
        {
            var fit = NameAlignment.Of(fuzzy.Names, fuzzy.Evidence, _query, found.Entry);
            if (!SpottingOdds.IsWhole(fit)) continue;
            if (_query.Tokens.Count > 1 && HeadNouns.OfPlaces.Has(_query[0])) fit = fit with { Says = fit.Says - Math.Max(0, fuzzy.Evidence.Of(_query, 0, fuzzy.Names.Tokens(found.Entry)[0]) - MostOfPlaceNoun) };
            var tokens = fuzzy.Names.WordCount(found.Entry);
            var isNear = NameSearch.IsNear(fuzzy.Names, _query, found);
            var keepsWords = tokens == 1 || IsExact(found.Entry, fuzzy.Names) || NamesOfWords.AreKept(fuzzy.Names, _query, found.Entry);
            foreach (var code in fuzzy.Forms(found.Entry))
            {
                if (code.IsLatin && (found.Cost > LatinReadings.MostCost(tokens) || NameLikeness.IsVeryCommon(_query[0]))) continue;
                var form = fuzzy[code];
                if (!SpottingOdds.CanBe(form) || !(keepsWords || form.Entity.Kind == EntityKind.Person) || !(isNear || form.Entity.Kind != EntityKind.Place)) continue;
                if (form.Entity.Kind != EntityKind.Person && NameParts.Default.HaveTitle(form.Words) != _query.Tokens.HasTitle) continue;
                if (code is { NeedsDocument: true, IsCanonical: false } && !IsExact(found.Entry, fuzzy.Names)) KeepShortForm(fuzzy, form.Entity);
                else Keep(new NameGuess(form, fit, tokens, FirstCost(fuzzy.Names, found.Entry), found.Cost));
            }
        }
        return _guesses.AsSpan(0, _count);
    }

    /// <summary>Asks about the short form itself: many other spellings may be nearer, and crowd it out.</summary>
    private void KeepShortForm(FuzzyNames fuzzy, NameEntity entity)
    {
        if (fuzzy.ShortForm(entity) is not { Words.Count: 1 } form) return;
        var token = fuzzy.Names.Index.Find(form.Words[0].AsSpan());
        if (token < 0) return;
        var says = fuzzy.Evidence.OfUnfound(_query, 0, token, out var cost);
        var fit = new NameFit(says, 0, says, true);
        if (SpottingOdds.IsWhole(fit)) Keep(new NameGuess(form, fit, 1, cost, cost));
    }

    private int FirstCost(NameCollection names, int entry)
    {
        var token = names.Tokens(entry)[0];
        return _query.Exact(0) == token ? 0 : _query.Cost(0, token);
    }

    /// <summary>Whether a name of one token, or one without its spaces, is the query letter for letter.</summary>
    private bool IsExact(int entry, NameCollection names) => _query.Tokens.Count == 1 && names.Tokens(entry).Length == 1 && names.Tokens(entry)[0] == _query.Exact(0);

    /// <summary>Keeps a guess at its place, of two of one entity the better, of equally good ones the canonical form.</summary>
    private void Keep(in NameGuess guess)
    {
        var says = guess.Fit.Says;
        for (var i = 0; i < _count; i++)
        {
            if (!ReferenceEquals(_guesses[i].Form.Entity, guess.Form.Entity)) continue;
            if (_guesses[i].Fit.Says > says || (_guesses[i].Fit.Says.Equals(says) && (_guesses[i].Form.IsCanonical || !guess.Form.IsCanonical))) return;
            _count--;
            for (; i < _count; i++) _guesses[i] = _guesses[i + 1];
        }
        var place = _count;
        while (place > 0 && _guesses[place - 1].Fit.Says < says) place--;
        if (place == Most) return;
        if (_count < Most) _count++;
        for (var i = _count - 1; i > place; i--) _guesses[i] = _guesses[i - 1];
        _guesses[place] = guess;
    }
}
