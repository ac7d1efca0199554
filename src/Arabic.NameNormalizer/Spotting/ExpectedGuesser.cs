using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Compares some words of a text with the names that the text leads one to expect there.</summary>
/// <remarks>
/// Word by word in their order, names of as many tokens only; what the tables list as it stands is left out before. A
/// garbled spelling of the tables may be nearer than the right name: persons are compared with theirs, too, of one word
/// only what is neither a word nor a name.
/// Scratch memory of one thread.
/// </remarks>
internal sealed class ExpectedGuesser
{
    /// <summary>How many consonants a word may have that its counterpart has not, or the other way round, on average.</summary>
    public const int MostDiffering = 2;

    /// <summary>The same of a spelling that is garbled already, of which each name has many.</summary>
    private const int MostDifferingOfGarbled = 1;

    /// <summary>The same of a word of the language, or of another name, that would be the whole name.</summary>
    private const int MostDifferingOfWord = 1;

    private readonly NameQuery _query = new();
    private readonly NameTokens _words = new();
    private readonly ConsonantSet[] _consonants = new ConsonantSet[NameTokens.Most];

    /// <summary>
    /// Adds the names that the words are like enough, of each entity that is among the guesses already the better one; they
    /// stay in order, best first.
    /// </summary>
    /// <param name="fuzzy">The names.</param>
    /// <param name="key">The folded words.</param>
    /// <param name="expected">The names that are expected.</param>
    /// <param name="guesses">What is added to.</param>
    public void Guess(FuzzyNames fuzzy, ReadOnlySpan<char> key, ExpectedList expected, List<NameGuess> guesses)
    {
        if (expected.IsEmpty) return;
        _words.Split(NameParts.Default, key);
        for (var i = 0; i < _words.Count; i++) _consonants[i] = ConsonantSet.Of(_words[i]);
        var isPrepared = false;
        bool? isStrange = null;
        foreach (var (entry, first) in expected.OfTokens(_words.Count))
        {
            if (_consonants[0].Differing(first) > MostDiffering) continue;
            var tokens = fuzzy.Names.Tokens(entry);
            var isRight = fuzzy.Expected.IsRight(entry);
            if (!MayBe(fuzzy.Expected, tokens, isRight ? MostDiffering : MostDifferingOfGarbled)) continue;
            if (tokens.Length == 1 && !(isRight && fuzzy.Expected.Differing(_consonants[0], tokens[0]) <= MostDifferingOfWord) && !(isStrange ??= NameLikeness.Of(fuzzy.Names, key) == Likeness.Strange)) continue;
            if (!isPrepared) _query.PrepareLetters(fuzzy.Names, key);
            isPrepared = true;
            var fit = Fit(fuzzy, tokens, isRight, out var firstCost, out var cost);
            if (fit.Weakest < SpottingOdds.LeastOfExpected(tokens.Length, isRight)) continue;
            var keepsWords = tokens.Length == 1 || NamesOfWords.AreKept(fuzzy.Names, _query, entry);
            foreach (var code in fuzzy.Forms(entry))
                if (!(code.IsLatin && NameLikeness.IsVeryCommon(_query[0])) && fuzzy[code] is var form && (form.Entity.Kind == EntityKind.Person || (code.IsCanonical && keepsWords)) && SpottingOdds.CanBe(form))
                    Keep(new NameGuess(form, fit, tokens.Length, firstCost, cost) { IsExpected = true }, guesses);
        }
        guesses.Sort(static (a, b) => b.Fit.Says.CompareTo(a.Fit.Says));
    }

    /// <summary>Whether a folded word may be the first of an expected name of several tokens, or a part of that.</summary>
    public static bool MayStart(ReadOnlySpan<char> word, ExpectedList expected) =>
        // A first part of a compound, or a title, is not all of the token.
        NameParts.Default.RoleOf(word, out _) != NamePart.Name || expected.MayStart(ConsonantSet.Of(word));

    /// <summary>Whether it is worth while to weigh the letters: of each word one consonant may be another.</summary>
    private bool MayBe(ExpectedNames names, EntryTokens tokens, int most)
    {
        var left = most * tokens.Length;
        for (var i = 0; i < tokens.Length; i++)
            if (!names.MayBeLike(_consonants[i], tokens[i]) || (left -= names.Differing(_consonants[i], tokens[i])) < 0) return false;
        return true;
    }

    private NameFit Fit(FuzzyNames fuzzy, EntryTokens tokens, bool isRight, out int firstCost, out int cost)
    {
        var (sum, weakest) = (0.0, double.PositiveInfinity);
        (firstCost, cost) = (0, 0);
        var least = SpottingOdds.LeastOfExpected(tokens.Length, isRight);
        for (var i = 0; i < tokens.Length && weakest >= least; i++)
        {
            var says = fuzzy.Evidence.OfUnfound(_query, i, tokens[i], out var ofWord, isExpected: true);
            if (i == 0) firstCost = ofWord;
            cost += ofWord;
            sum += says;
            weakest = Math.Min(weakest, says);
        }
        return new NameFit(sum, 0, weakest, true);
    }

    private static void Keep(in NameGuess guess, List<NameGuess> guesses)
    {
        for (var i = 0; i < guesses.Count; i++)
        {
            if (!ReferenceEquals(guesses[i].Form.Entity, guess.Form.Entity)) continue;
            if (guesses[i].Fit.Says < guess.Fit.Says) guesses[i] = guess;
            return;
        }
        guesses.Add(guess);
    }
}
