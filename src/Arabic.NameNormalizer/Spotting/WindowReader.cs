using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Reads the words of a window as names.</summary>
/// <remarks>
/// 1. What the tables list is theirs to decide, and left out.
/// 2. The words as they stand, then with each chain of proclitics taken off the first; of ways that fit alike the one
///    that takes off, since a name does not gain the letters of a proclitic by chance.
/// 3. Two words also as one.
/// 4. What is right as it stands, or cannot be the name in its grammar, is left out (<see cref="NameGrammar"/>).
/// Scratch memory of one thread.
/// </remarks>
internal sealed class WindowReader
{
    /// <summary>A shorter rest behind proclitics is looked up in the tables only.</summary>
    private const int ShortestRest = 3;

    /// <summary>Shorter words of the language come to be like a name too easily.</summary>
    private const int ShortestExpected = 4;

    private const char Wav = 'و', Fa = 'ف', Lam = 'ل', Alef = 'ا';

    /// <summary>Costs are in thousandths of it.</summary>
    private const double Nat = 1000;

    private readonly NameGuesser _guesser = new();
    private readonly NameGrammar _grammar = new();
    private readonly ExpectedGuesser _expectedGuesser = new();
    private readonly List<NameGuess> _guesses = [];
    private readonly List<NameGuess> _tried = [];
    private readonly char[] _glued = new char[2 * NameLimits.Length];
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private FuzzyNames _fuzzy = null!;
    private bool _isExpected;
    private bool _isSearched;

    public bool IsWide { get; set; }

    /// <summary>Which odds a reading has at least, in nats, before the evidence.</summary>
    public double Least { get; set; }

    /// <summary>The entries that the text leads one to expect where the next windows stand; the caller fills it.</summary>
    public ExpectedList Expected { get; } = new();

    /// <summary>The readings of the windows so far.</summary>
    public List<Reading> Readings { get; } = [];

    public void Clear(FuzzyNames fuzzy)
    {
        _fuzzy = fuzzy;
        Readings.Clear();
        _places.Clear();
    }

    /// <summary>Takes back what is a place elsewhere in the text: a word that is a place once is nobody's name in it.</summary>
    public void RemovePlaces(ReadOnlySpan<char> text)
    {
        if (_places.Count == 0) return;
        for (var i = Readings.Count - 1; i >= 0; i--)
        {
            var (hit, form) = (Readings[i].Hit, Readings[i].Form);
            if (hit.FirstWord == hit.LastWord && form.Entity.Kind != EntityKind.Place
                && _places.Contains(Folder.Key.Fold(text.Slice(hit.First.NameStart, hit.End - hit.First.NameStart).ToString()))) Readings.RemoveAt(i);
        }
    }

    /// <summary>Reads the words of one window.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">The run that has the window.</param>
    /// <param name="window">The window.</param>
    /// <param name="isSearched">Whether its words are compared with all names, and not only with those that are expected there.</param>
    public void Read(ReadOnlySpan<char> text, NameRun run, in NameWindow window, bool isSearched)
    {
        _isSearched = isSearched;
        if (_fuzzy.IsListed(run.KeyOf(window.First, window.Last, 0))) return;
        _isExpected = window.Ordinary == 0 && (window.Rare == 0 || window.Last > window.First || run[window.First].FollowsCue || (IsWide && run.KeyOf(window.First).Length >= ShortestExpected));
        Proclitic? proclitic = null;
        var firstKey = run.KeyOf(window.First);
        Try(run.KeyOf(window.First, window.Last, 0));
        RemoveBehindLam(firstKey);
        Take();
        if (run[window.First].Likeness != Likeness.Known || _fuzzy.Names.Index.Find(firstKey) < 0)
            foreach (var chain in Proclitics.ThatMayStart(firstKey))
            {
                if (chain.HidesArticle || !chain.IsBefore(firstKey) || firstKey.Length < chain.Glued.Length + ShortestRest) continue;
                // No preposition stands behind another one: لاغواط in في لاغواط is one word.
                if (IsPreposition(chain) && SentenceFrames.IsPreposition(text, run.Beside(window.First, -1))) continue;
                // Nor does ف between a noun of place and the name: مدينة فالوجا.
                if (chain.Glued[0] == Fa && run[window.First].FollowsPlaceNoun) continue;
                if (run[window.First].Likeness == Likeness.Rare && ProcliticChoice.IsPlainerAsItStands(firstKey, chain)) continue;
                var key = run.KeyOf(window.First, window.Last, chain.Glued.Length);
                if (_fuzzy.IsListed(key)) return;
                Try(key);
                for (var i = _tried.Count - 1; i >= 0; i--)
                    if (ProcliticChoice.TakesOfName(firstKey, chain, _tried[i].Form)) _tried.RemoveAt(i);
                if (_tried.Count == 0) continue;
                if (_guesses.Count > 0 && !ProcliticChoice.FitsBetter(_tried[0], chain, _guesses[0])
                    && (run[window.First].FollowsPlaceNoun || !ProcliticChoice.IsLamBeforeArticle(_tried[0], chain, _guesses[0]))) continue;
                Take();
                proclitic = chain;
            }
        var isGlued = _guesses.Count == 0 && proclitic is null && window is { Rare: 0, Ordinary: 0 } && window.Last == window.First + 1;
        if (isGlued)
        {
            Try(Glued(run, window));
            RemoveSwallowing(run.KeyOf(window.First, window.Last, 0));
            Take();
        }
        var word = run.KeyOf(window.First, window.Last, proclitic?.Glued.Length ?? 0);
        foreach (var guess in _guesses) Add(text, run, window, proclitic, word, guess, isGlued);
    }

    /// <summary>Reads the words of a window as names that the text leads one to expect, and no others.</summary>
    public void ReadExpected(ReadOnlySpan<char> text, NameRun run, in NameWindow window)
    {
        var key = run.KeyOf(window.First, window.Last, 0);
        if (_fuzzy.IsListed(key)) return;
        _guesses.Clear();
        _expectedGuesser.Guess(_fuzzy, key, Expected, _guesses);
        foreach (var guess in _guesses)
            if (guess.Tokens > 1 && !ProcliticChoice.Swallows(key, guess.Form)) Add(text, run, window, null, key, guess, isGlued: false);
    }

    /// <summary>Whether a name of several words that is expected may begin with a word: most words are like none of their first ones.</summary>
    public bool MayStartExpected(ReadOnlySpan<char> word) => !Expected.IsEmpty && ExpectedGuesser.MayStart(word, Expected);

    /// <summary>Guesses at a key, best first, but for those that would swallow a conjunction or a preposition.</summary>
    private void Try(ReadOnlySpan<char> key)
    {
        _tried.Clear();
        if (key.IsEmpty) return;
        if (_isSearched)
        {
            foreach (var guess in _guesser.Guess(_fuzzy, key, IsWide)) _tried.Add(guess);
        }
        if (_isExpected) _expectedGuesser.Guess(_fuzzy, key, Expected, _tried);
        RemoveSwallowing(key);
    }

    /// <summary>A lam before a name that is right as it stands is "to": لجوكو is none of جوكوي.</summary>
    private void RemoveBehindLam(ReadOnlySpan<char> first)
    {
        if (_tried.Count == 0 || first.Length < 1 + ShortestRest || first[0] != Lam || _fuzzy.Names.Index.Find(first.Slice(1)) < 0) return;
        for (var i = _tried.Count - 1; i >= 0; i--)
            if (_tried[i].Form.Words[0][0] is not (Lam or Alef)) _tried.RemoveAt(i);
    }

    /// <summary>Removes what would take a conjunction or a preposition of the text for a letter of the name.</summary>
    private void RemoveSwallowing(ReadOnlySpan<char> key)
    {
        for (var i = _tried.Count - 1; i >= 0; i--)
            if (ProcliticChoice.Swallows(key, _tried[i].Form)) _tried.RemoveAt(i);
    }

    private void Take()
    {
        _guesses.Clear();
        _guesses.AddRange(_tried);
    }

    private static bool IsPreposition(Proclitic chain) => chain.Glued[0] is 'ب' or 'ل' or 'ك';

    private ReadOnlySpan<char> Glued(NameRun run, in NameWindow window)
    {
        var one = run.KeyOf(window.First);
        var other = run.KeyOf(window.Last);
        if (one.Length + other.Length > NameLimits.Length || other[0] == Wav) return default;
        one.CopyTo(_glued);
        other.CopyTo(_glued.AsSpan(one.Length));
        return _glued.AsSpan(0, one.Length + other.Length);
    }

    private void Add(
        ReadOnlySpan<char> text, NameRun run, in NameWindow window, Proclitic? proclitic, ReadOnlySpan<char> word, in NameGuess guess, bool isGlued)
    {
        var first = run[window.First];
        var form = guess.Form;
        var isBeforeNisba = form.Entity.Kind == EntityKind.Place && run[window.Last].PrecedesNisba;
        var words = Spotted(guess, run, window, word, proclitic, isGlued, form.Entity.Kind == EntityKind.Place && first.FollowsPlaceNoun, isBeforeNisba, run.FrameOf(text, window.First, window.Last));
        var indexed = _fuzzy.AsSpotted(form);
        var odds = SpottingOdds.OfWords(words) + (indexed.Cues.Length == 0 ? SpottingOdds.WithoutCues(words.Tokens) : 0);
        if (odds < Least) return;
        var hit = run.Place(text, window.First, window.Last, proclitic, indexed);
        if (!_grammar.Allows(word, form, proclitic, hasAlef: text[hit.First.NameStart] == Alef, isBeforeNisba || IsBehindPreposition(text, run, window, words, word))) return;
        var lacksArticles = NameGrammar.LacksArticles(word, form);
        if (!lacksArticles && !(words is { HasStrange: true } and ({ IsAwaited: true } or { IsBeforeNisba: true }) && NameGrammar.IsPlaceWithoutArticle(word, form)) && _grammar.IsRightAsItIs(word, form)) return;
        if (OtherGivenName.IsIn(word, form)) return;
        if (OtherGivenName.IsVerbOfSaying(word, form)) return;
        // Behind a title a word is no verb whose subject or object the surname is: الرئيس المصري حسبي مبارك.
        if (!words.Frame.HasFlag(SentenceFrame.Title) && OtherGivenName.OrWordIsIn(word, form)) return;
        // Who is titled is a person: الجنرال المنغولي غانباتار.
        if (form.Entity.Kind == EntityKind.Place && proclitic is null && SentenceFrames.IsTitled(text, run.Beside(window.First, -1), run.Beside(window.First, -2))) return;
        if (window.First == window.Last && !IsExpected(word, form, run[window.First])) return;
        var right = Folder.Key.Fold(form.Target).AsSpan();
        Readings.Add(new Reading(hit, indexed, isExact: true)
        {
            Odds = odds,
            Words = words,
            IsCustomaryUnlessGarbled = !LacksSpaces(word, guess) && (lacksArticles || OtherSurname.IsMadeOf(word, form) || CustomaryLetters.MayBeAllThatDiffers(word, right)
                || (form.IsCustomary && words.Slip != Slip.Swap && CustomaryLetters.IsNearlyIt(word, form.Key.AsSpan()))),
        });
    }

    /// <summary>Whether a strange word stands where a place is named, and not with an article: there it is no adjective, but for plurals.</summary>
    private static bool IsBehindPreposition(ReadOnlySpan<char> text, NameRun run, in NameWindow window, in SpottedWords words, ReadOnlySpan<char> word) =>
        words is { Kind: EntityKind.Place, HasStrange: true, HasSeveralWords: false, HasProclitic: false }
        && !Article.IsBefore(word) && Nisba.MayBeOfOne(word) && SentenceFrames.IsPreposition(text, run.Beside(window.First, -1));

    /// <summary>Whether a person's given name and surname are written in one word, which nobody does.</summary>
    private static bool LacksSpaces(ReadOnlySpan<char> word, in NameGuess guess) =>
        guess is { Tokens: > 1, Form.Entity.Kind: EntityKind.Person } && word.IndexOf(' ') < 0;

    private SpottedWords Spotted(
        in NameGuess guess, NameRun run, in NameWindow window, ReadOnlySpan<char> word, Proclitic? proclitic, bool isGlued, bool isAwaited, bool isBeforeNisba, SentenceFrame frame) => new()
        {
            Kind = guess.Form.Entity.Kind,
            Says = guess.Fit.Says,
            Letters = Letters(word),
            Cost = guess.Cost / Nat,
            Tokens = guess.Tokens,
            Slip = SlipOf(word, guess.Form),
            Rare = window.Rare - (proclitic is not null && run[window.First].Likeness == Likeness.Rare && IsKnown(word) ? 1 : 0),
            Ordinary = window.Ordinary,
            HasStrange = window.HasStrange,
            HasSeveralWords = window.Last > window.First,
            FollowsName = proclitic is null && window.First > 0 && IsGivenName(run, window.First - 1),
            IsGlued = isGlued,
            HasProclitic = proclitic is not null,
            IsUncertain = CandidateFinder.NeedsDocument(guess.Form),
            IsAdjective = NameGrammar.IsAdjective(word, guess.Form),
            IsAwaited = isAwaited,
            IsBeforeNisba = isBeforeNisba,
            IsBeforeShortForm = window.Rare + window.Ordinary > 0 && guess.Tokens > 1 && SpottingOdds.EndInShortForm(word, guess.Form),
            Weakest = guess.Fit.Weakest,
            IsExpected = guess.IsExpected,
            Frame = frame,
            IsKnown = window is { Rare: 0, Ordinary: 0, HasStrange: false },
        };

    /// <summary>Whether the first word of a name is one of names as it stands: وليد in لوليد, which is a word as well.</summary>
    private bool IsKnown(ReadOnlySpan<char> words) =>
        NameLikeness.Of(_fuzzy.Names, words.IndexOf(' ') is var space && space < 0 ? words : words.Slice(0, space)) == Likeness.Known;

    private static bool IsGivenName(NameRun run, int word) =>
        run[word].Likeness == Likeness.Strange || (run[word].Likeness == Likeness.Known && KnownTokens.Default.IsGivenName(run.KeyOf(word)));

    private static Slip SlipOf(ReadOnlySpan<char> words, NameForm form) =>
        Slips.Of(words, Folder.Key.Fold(form.Target).AsSpan()) is var slip && slip != Slip.None ? slip : Slips.Of(words, form.Key.AsSpan());

    private static double Letters(ReadOnlySpan<char> words)
    {
        var sum = 0;
        while (!words.IsEmpty)
        {
            var space = words.IndexOf(' ');
            sum += LetterModel.Default.Cost(space < 0 ? words : words.Slice(0, space));
            words = space < 0 ? default : words.Slice(space + 1);
        }
        return sum / Nat;
    }

    /// <summary>
    /// Whether a single word may be the name where it stands: behind a noun of place it is a place, and then nobody's name
    /// in the whole text; a word of the language is a place only there.
    /// </summary>
    private bool IsExpected(ReadOnlySpan<char> word, NameForm form, in RunWord place)
    {
        if (form.Entity.Kind == EntityKind.Place) return place.FollowsPlaceNoun || place.PrecedesNisba || place.Likeness == Likeness.Strange;
        if (!place.FollowsPlaceNoun) return true;
        _places.Add(word.ToString());
        return false;
    }
}
