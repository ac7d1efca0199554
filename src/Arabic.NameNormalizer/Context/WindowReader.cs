using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Context;

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

    private const char Wav = 'و', Alef = 'ا';
    private const double Slightly = 0.5;

    /// <summary>Costs are in thousandths of it.</summary>
    private const double Nat = 1000;

    /// <summary>How improbable it is that a word has a proclitic, in thousandths of a nat, in both directions of the channel.</summary>
    private const int CostOfProclitic = 4000, CostOfRareProclitic = 7000;

    private readonly NameGuesser _guesser = new();
    private readonly NameGrammar _grammar = new();
    private readonly ExpectedGuesser _expectedGuesser = new();
    private readonly MisspacedNames _misspaced = new();
    private readonly List<NameGuess> _guesses = [];
    private readonly List<NameGuess> _tried = [];
    private readonly char[] _glued = new char[2 * NameLimits.Length];
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private FuzzyNames _fuzzy = null!;
    private bool _isExpected;

    public bool IsWide { get; set; }

    /// <summary>Which odds a reading has at least, in nats, before the evidence.</summary>
    public double Least { get; set; }

    /// <summary>The entries that the text leads one to expect where the next windows stand; the caller fills it.</summary>
    public List<int> Expected { get; } = [];

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
    public void Read(ReadOnlySpan<char> text, NameRun run, in NameWindow window)
    {
        if (_fuzzy.IsListed(run.KeyOf(window.First, window.Last, 0))) return;
        _isExpected = window.Ordinary == 0 && (window.Rare == 0 || window.Last > window.First || run[window.First].FollowsCue || (IsWide && run.KeyOf(window.First).Length >= ShortestExpected));
        Proclitic? proclitic = null;
        Try(run.KeyOf(window.First, window.Last, 0));
        Take();
        var firstKey = run.KeyOf(window.First);
        if (run[window.First].Likeness != Likeness.Known || _fuzzy.Names.Index.Find(firstKey) < 0)
            foreach (var chain in Proclitics.ThatMayStart(firstKey))
            {
                if (chain.HidesArticle || !chain.IsBefore(firstKey) || firstKey.Length < chain.Glued.Length + ShortestRest) continue;
                if (run[window.First].Likeness == Likeness.Rare && IsPlainerAsItStands(firstKey, chain)) continue;
                var key = run.KeyOf(window.First, window.Last, chain.Glued.Length);
                if (_fuzzy.IsListed(key)) return;
                Try(key);
                if (_tried.Count == 0 || (_guesses.Count > 0 && !FitsBetter(_tried[0], chain, _guesses[0]))) continue;
                Take();
                proclitic = chain;
            }
        var isGlued = _guesses.Count == 0 && proclitic is null && window is { Rare: 0, Ordinary: 0 } && window.Last == window.First + 1;
        if (isGlued)
        {
            Try(Glued(run, window));
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
            if (guess.Tokens > 1 && !Swallows(key, guess.Form)) Add(text, run, window, null, key, guess, isGlued: false);
    }

    /// <summary>Whether a name of several words that is expected may begin with a word: most words are like none of their first ones.</summary>
    public bool MayStartExpected(ReadOnlySpan<char> word) => Expected.Count > 0 && _expectedGuesser.MayStart(_fuzzy, word, Expected);

    /// <summary>Reads the words of one window as a name with spaces at other places.</summary>
    public void ReadMisspaced(ReadOnlySpan<char> text, NameRun run, in NameWindow window) => _misspaced.Read(_fuzzy, text, run, window, IsWide, Readings);

    /// <summary>
    /// Whether a name fits better behind proclitics than another as the words stand. What a word says is limited by how
    /// common it is as a name, so that the cost of the first word decides where both say the same; a chain that few words
    /// have must explain more.
    /// </summary>
    private static bool FitsBetter(in NameGuess behind, Proclitic chain, in NameGuess asItStands) =>
        behind.Fit.Says > asItStands.Fit.Says + Slightly
        || (behind.Fit.Says >= asItStands.Fit.Says - Slightly && behind.FirstCost + CostOf(chain) < asItStands.FirstCost);

    /// <summary>Whether a word is one of the language without the proclitics: كبيرة is "large", and not "like beer".</summary>
    private static bool IsPlainerAsItStands(ReadOnlySpan<char> word, Proclitic chain)
    {
        var rest = chain.After(word);
        if (chain.HasArticle || rest.StartsWith("ال".AsSpan(), StringComparison.Ordinal)) return false;
        var behind = WordModel.Default.Look(rest);
        if (behind.Kind == WordKind.Unknown) return true;
        for (var taken = 0; taken < chain.Glued.Length; taken++)
            if (WordModel.Default.Look(word.Slice(taken)) is var before && before.Kind.HasFlag(WordKind.Word) && before.Affixes <= behind.Affixes) return true;
        return false;
    }

    private static int CostOf(Proclitic chain) => chain.Glued[0] is 'ف' or 'ك' ? CostOfRareProclitic : CostOfProclitic;

    /// <summary>Guesses at a key, best first, but for those that would swallow a conjunction or a preposition.</summary>
    private void Try(ReadOnlySpan<char> key)
    {
        _tried.Clear();
        if (key.IsEmpty) return;
        foreach (var guess in _guesser.Guess(_fuzzy, key, IsWide)) _tried.Add(guess);
        if (_isExpected) _expectedGuesser.Guess(_fuzzy, key, Expected, _tried);
        for (var i = _tried.Count - 1; i >= 0; i--)
            if (Swallows(key, _tried[i].Form)) _tried.RemoveAt(i);
    }

    private void Take()
    {
        _guesses.Clear();
        _guesses.AddRange(_tried);
    }

    private static bool Swallows(ReadOnlySpan<char> key, NameForm form) => LosesConjunction(key, form) || LosesProclitic(key, form);

    /// <summary>Whether a word is one of the name as it is, behind a preposition: لفيلدرز is no surname.</summary>
    private static bool LosesProclitic(ReadOnlySpan<char> key, NameForm form)
    {
        var word = 0;
        while (!key.IsEmpty && word < form.Words.Count)
        {
            var space = key.IndexOf(' ');
            var here = space < 0 ? key : key.Slice(0, space);
            foreach (var chain in Proclitics.ThatMayStart(here))
                if (chain is { HasArticle: false } or { HidesArticle: true } && chain.IsBefore(here) && IsName(chain.After(here), form.Words[word].AsSpan())) return true;
            key = space < 0 ? default : key.Slice(space + 1);
            word++;
        }
        return false;
    }

    /// <summary>Whether the rest behind a chain is a word of a name, with its article or without.</summary>
    private static bool IsName(ReadOnlySpan<char> rest, ReadOnlySpan<char> name) =>
        rest.SequenceEqual(name) || (name.StartsWith("ال".AsSpan(), StringComparison.Ordinal) && rest.SequenceEqual(name.Slice(2)));

    /// <summary>
    /// Whether more words begin with a wav than in the name: it is an "and" in nearly all texts. Not so in names that
    /// have a V or W in Latin letters, whose sound a wav is.
    /// </summary>
    private static bool LosesConjunction(ReadOnlySpan<char> key, NameForm form)
    {
        var more = key[0] == Wav ? 1 : 0;
        for (var i = 1; i < key.Length; i++)
            if (key[i] == Wav && key[i - 1] == ' ') more++;
        if (more == 0) return false;
        foreach (var word in form.Words)
            if (word[0] == Wav) more--;
        return more > 0 && form.Entity.Latin?.IndexOfAny(['V', 'W']) is null or < 0;
    }

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
        var words = Spotted(guess, window, word, proclitic, isGlued, form.Entity.Kind == EntityKind.Place && first.FollowsPlaceNoun, isBeforeNisba);
        var indexed = _fuzzy.AsSpotted(form);
        var odds = SpottingOdds.OfWords(words) + (indexed.Cues.Length == 0 ? SpottingOdds.WithoutCues(words.Tokens) : 0);
        if (odds < Least) return;
        var hit = run.Place(text, window.First, window.Last, proclitic, indexed);
        if (!_grammar.Allows(word, form, proclitic, hasAlef: text[hit.First.NameStart] == Alef, isBeforeNisba)) return;
        var lacksArticles = NameGrammar.LacksArticles(word, form);
        if (!lacksArticles && _grammar.IsRightAsItIs(word, form)) return;
        if (window.First == window.Last && !IsExpected(word, form, run[window.First])) return;
        Readings.Add(new Reading(hit, indexed, isExact: true)
        {
            Odds = odds,
            Words = words,
            IsCustomaryUnlessGarbled = lacksArticles || CustomaryLetters.MayBeAllThatDiffers(word, Folder.Key.Fold(form.Target).AsSpan())
                || (form.IsCustomary && CustomaryLetters.IsNearlyIt(word, form.Key.AsSpan())),
        });
    }

    private static SpottedWords Spotted(
        in NameGuess guess, in NameWindow window, ReadOnlySpan<char> word, Proclitic? proclitic, bool isGlued, bool isAwaited, bool isBeforeNisba) => new()
        {
            Kind = guess.Form.Entity.Kind,
            Says = guess.Fit.Says,
            Letters = Letters(word),
            Cost = guess.Cost / Nat,
            Tokens = guess.Tokens,
            Rare = window.Rare,
            Ordinary = window.Ordinary,
            HasStrange = window.HasStrange,
            IsGlued = isGlued,
            HasProclitic = proclitic is not null,
            IsUncertain = CandidateFinder.NeedsDocument(guess.Form),
            IsAdjective = NameGrammar.IsAdjective(word, guess.Form),
            IsAwaited = isAwaited,
            IsBeforeNisba = isBeforeNisba,
            IsBeforeShortForm = window.Rare + window.Ordinary > 0 && guess.Tokens > 1 && SpottingOdds.EndInShortForm(word, guess.Form),
            Weakest = guess.Fit.Weakest,
            IsExpected = guess.IsExpected,
            IsKnown = window is { Rare: 0, Ordinary: 0, HasStrange: false },
        };

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
