using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Context;

/// <summary>Finds places of a text where a name stands in a spelling that no table lists.</summary>
/// <remarks>
/// 1. Words that follow each other and may be parts of names make a run; a run in which no word is strange is passed
///    over, since what is known as it stands needs no guess.
/// 2. Some neighbouring words of the run, a strange one among them, are compared with the names of the tables, as in
///    the resolver; so they are with proclitics taken off the first.
/// 3. What fits well becomes a reading; the better it fits, the less other evidence it needs (<see cref="SpottingRules"/>).
/// </remarks>
internal sealed class UnlistedNames
{
    [ThreadStatic]
    private static UnlistedNames? _scratch;

    private readonly NameRun _run = new();
    private readonly NameQuery _query = new();
    private readonly NameSearch _search = new();
    private readonly TokenMemory _memory = new();
    private readonly List<Reading> _readings = [];
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private FuzzyNames _fuzzy = null!;

    /// <summary>The readings of one text; the list is this thread's own, and stays until the next call.</summary>
    /// <param name="fuzzy">The names.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, judged by <see cref="WordJudgement"/>.</param>
    public static List<Reading> Find(FuzzyNames fuzzy, ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words)
    {
        var scratch = _scratch ??= new UnlistedNames();
        scratch._fuzzy = fuzzy;
        scratch.FindAll(text, words);
        return scratch._readings;
    }

    private void FindAll(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words)
    {
        _readings.Clear();
        _places.Clear();
        var first = 0;
        var hasStrange = false;
        for (var i = 0; i < words.Length; i++)
        {
            var likeness = new WordJudgement(words[i].Judgement).Likeness;
            if (likeness == Likeness.Ordinary || !words[i].FollowsWord || i - first == NameRun.Most)
            {
                if (hasStrange) CompareRun(text, words, first, i);
                hasStrange = false;
                first = likeness == Likeness.Ordinary ? i + 1 : i;
            }
            hasStrange |= likeness == Likeness.Strange;
        }
        if (hasStrange) CompareRun(text, words, first, words.Length);
        if (_places.Count > 0) RemovePlaces(text);
    }

    private void RemovePlaces(ReadOnlySpan<char> text)
    {
        for (var i = _readings.Count - 1; i >= 0; i--)
        {
            var (hit, form) = (_readings[i].Hit, _readings[i].Form);
            if (hit.FirstWord == hit.LastWord && form.Entity.Kind != EntityKind.Place
                && _places.Contains(Folder.Key.Fold(text.Slice(hit.First.NameStart, hit.End - hit.First.NameStart).ToString()))) _readings.RemoveAt(i);
        }
    }

    private void CompareRun(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int start, int end)
    {
        _run.Fill(text, words, start, end);
        for (var first = 0; first < _run.Count; first++)
        {
            int strange = 0, rare = 0;
            for (var last = first; last < _run.Count && last - first < SpottingRules.MostWords; last++)
            {
                if (_run[last].Likeness == Likeness.Strange) strange++;
                if (_run[last].Likeness == Likeness.Rare && ++rare > SpottingRules.MostRare) break;
                if (strange > 0) Compare(text, first, last, rare);
            }
        }
    }

    /// <summary>Compares the words as they stand, and behind proclitics if that fits clearly better.</summary>
    private void Compare(ReadOnlySpan<char> text, int first, int last, int rare)
    {
        var best = Fit(first, last, cut: 0);
        if (best.Form is not null && LosesConjunction(_run.KeyOf(first), best.Form)) best = default;
        Proclitic? proclitic = null;
        if (_run[first].Likeness == Likeness.Strange || _fuzzy.Names.Words.Find(_run.KeyOf(first)) < 0)
            foreach (var chain in Proclitics.ThatMayStart(_run.KeyOf(first)))
            {
                if (chain.HidesArticle || !chain.IsBefore(_run.KeyOf(first))
                    || _run.KeyOf(first).Length < chain.Glued.Length + SpottingRules.ShortestWord) continue;
                var fit = Fit(first, last, chain.Glued.Length);
                if (fit.Form is null || LosesConjunction(chain.After(_run.KeyOf(first)), fit.Form)) continue;
                if (best.Form is null || fit.Fit.Says > best.Fit.Says + SpottingRules.ProcliticLead) (best, proclitic) = (fit, chain);
            }
        var word = _run.KeyOf(first, last, proclitic?.Glued.Length ?? 0);
        if (best.Form is null || SpottingRules.Needs(best.Form, best.Fit, best.Lead, best.Tokens, word.Length, rare) is not { } needs) return;
        var isPlace = best.Form.Entity.Kind == EntityKind.Place;
        if (first == last && !IsPlain(word, best.Form, proclitic, _run[first].FollowsPlaceNoun)) return;
        if (CustomaryLetters.AllThatDiffers(word, best.Form.Key.AsSpan())) needs = SpottingRules.InGarbledText;
        var indexed = _fuzzy.AsSpotted(best.Form, needs);
        _readings.Add(new Reading(Place(text, first, last, proclitic, indexed), indexed, isExact: true)
        {
            Fit = best.Fit.Says,
            Found = isPlace && _run[first].FollowsPlaceNoun ? EvidenceKinds.Cue : EvidenceKinds.None,
        });
    }

    /// <summary>
    /// Whether a single word may be the name at all: an adjective of a name is right as it is, a noun with an article is
    /// no foreign surname, and a word that is a place once is nobody's name in the whole text.
    /// </summary>
    private bool IsPlain(ReadOnlySpan<char> word, NameForm form, Proclitic? proclitic, bool followsPlaceNoun)
    {
        if (Nisba.MayBeOf(word, form.Words[0].AsSpan())) return false;
        if (form.Entity.Kind == EntityKind.Place) return true;
        if ((proclitic is { HasArticle: true } || HasArticle(word)) && !HasArticle(form.Target.AsSpan())) return false;
        if (!followsPlaceNoun) return true;
        _places.Add(word.ToString());
        return false;
    }

    private static bool HasArticle(ReadOnlySpan<char> word) => word.StartsWith("ال".AsSpan(), StringComparison.Ordinal);

    /// <summary>Whether a word begins with a wav that the name lacks: it is an "and" in nearly all texts, and would be lost.</summary>
    private static bool LosesConjunction(ReadOnlySpan<char> word, NameForm form) => word[0] == 'و' && form.LightKey[0] != 'و';

    /// <summary>The form that some words of the run fit best, how well, how much better than any of another entity, and how many tokens they are.</summary>
    private (NameForm? Form, NameFit Fit, double Lead, int Tokens) Fit(int first, int last, int cut)
    {
        if (!_query.TryPrepareInText(_fuzzy.Names, _run.KeyOf(first, last, cut), _memory)) return (null, NameFit.None, 0, 0);
        NameForm? best = null;
        var bestFit = NameFit.None;
        var otherSays = NameFit.None.Says;
        var tokens = 0;
        foreach (var found in _search.FindWhole(_fuzzy.Names, _query))
        {
            var fit = NameAlignment.Of(_fuzzy.Names, _fuzzy.Evidence, _query, found.Entry);
            if (!SpottingRules.IsWhole(fit)) continue;
            if (fit.Says > bestFit.Says) tokens = _fuzzy.Names.WordCount(found.Entry);
            foreach (var form in _fuzzy.Forms(found.Entry))
            {
                if (!SpottingRules.CanBe(form)) continue;
                if (best is not null && ReferenceEquals(form.Entity, best.Entity))
                {
                    if (fit.Says > bestFit.Says) (best, bestFit) = (form, fit);
                }
                else if (fit.Says > bestFit.Says) (best, bestFit, otherSays) = (form, fit, bestFit.Says);
                else otherSays = Math.Max(otherSays, fit.Says);
            }
        }
        return (best, bestFit, bestFit.Says - otherSays, tokens);
    }

    private PhraseHit Place(ReadOnlySpan<char> text, int first, int last, Proclitic? proclitic, IndexedForm indexed)
    {
        var word = _run[first];
        var place = new WordPlace { Ordinal = word.Ordinal, Line = word.Line, InHashtag = word.InHashtag, NameStart = word.Start };
        if (proclitic is not null)
        {
            Span<char> folded = stackalloc char[Folder.Key.BufferLength(word.End - word.Start)];
            Span<int> origins = stackalloc int[folded.Length];
            Folder.Key.Fold(text.Slice(word.Start, word.End - word.Start), folded, origins);
            place = place.Behind(proclitic, word.Start, origins);
        }
        return new PhraseHit
        {
            Payload = new PhrasePayload { Forms = [indexed] },
            Kinds = PhraseKinds.Name,
            First = place,
            End = _run[last].End,
            LastWord = _run[last].Ordinal,
            LastLine = _run[last].Line,
        };
    }
}
