using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Finds places of a text where a name stands in a spelling that no table lists.</summary>
/// <remarks>
/// 1. Words that follow each other and may be parts of names make a run; words of sure names are none of them.
/// 2. Some neighbouring words of the run are a window. It is looked at if a word of it is strange, or if a telling cue or a
///    noun of place stands before it; in a text with garbled names also if it has less common words.
/// 3. The words of a window are compared with the names of the tables, as they stand, with proclitics taken off the
///    first, and two of them as one word (<see cref="NameGuesser"/>). Windows without strange words are compared with
///    expected names only (<see cref="ExpectedGuesser"/>), but for less common words of a text with garbled names and behind
///    nouns of place.
/// 4. Names with spaces at other places are looked for by their letters (<see cref="MisspacedNames"/>).
/// 5. What is not hopeless becomes a reading, with the odds of its letters; evidence does the rest.
/// Scratch memory of one text at a time, some 8 MB: it remembers the words of the texts before.
/// </remarks>
internal sealed class UnlistedNames
{
    private const int LengthOfParticle = 2;

    private readonly NameRun _run = new();
    private readonly WindowReader _windows = new();
    private readonly MisspacedNames _misspaced = new();
    private List<int> _cues = [];
    private List<int> _lastCues = [];
    private FuzzyNames _fuzzy = null!;
    private Surroundings _surroundings = null!;
    private HashSet<int> _sureWords = null!;

    /// <summary>The readings of one text; the list stays until the next call.</summary>
    /// <param name="fuzzy">The names to compare with.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words, judged by <see cref="WordJudgement"/>.</param>
    /// <param name="surroundings">What stands around its names.</param>
    /// <param name="sureWords">The words, by ordinal, that are parts of names already.</param>
    /// <param name="established">The entries of <see cref="ExpectedNames"/> whose entities the text names for certain.</param>
    /// <param name="isGarbled">Whether the text has garbled names: then less common words are looked at as well.</param>
    /// <param name="least">Which odds a reading has at least, in nats, before the evidence.</param>
    public List<Reading> Find(
        FuzzyNames fuzzy, ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, Surroundings surroundings, HashSet<int> sureWords, IReadOnlyList<int> established, bool isGarbled, double least)
    {
        _fuzzy = fuzzy;
        _surroundings = surroundings;
        _sureWords = sureWords;
        _cues.Clear();
        _windows.Expected.Clear();
        foreach (var entry in established) _windows.Expected.AddInText(fuzzy.Expected, entry);
        _windows.Least = least;
        Find(text, words, isGarbled);
        return _windows.Readings;
    }

    /// <summary>Forgets the text; what is remembered of words stays.</summary>
    public void Forget()
    {
        (_surroundings, _sureWords) = (null!, null!);
        _windows.Readings.Clear();
    }

    private void Find(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, bool isGarbled)
    {
        _windows.Clear(_fuzzy);
        _windows.IsWide = isGarbled;
        var first = 0;
        var before = Likeness.Apart;
        var seen = Likeness.Apart;
        for (var i = 0; i < words.Length; i++)
        {
            var likeness = LikenessOf(text, words, i, before);
            if (likeness == Likeness.Apart || !words[i].FollowsWord || i - first == NameRun.Most)
            {
                if (IsLookedAt(seen)) ReadRun(text, words, first, i, isGarbled);
                (first, seen) = (likeness == Likeness.Apart ? i + 1 : i, Likeness.Apart);
            }
            before = likeness;
            if (likeness > seen) seen = likeness;
        }
        if (IsLookedAt(seen)) ReadRun(text, words, first, words.Length, isGarbled);
        _misspaced.Read(_fuzzy, text, words, _sureWords, isGarbled, _windows.Readings);
        _windows.RemovePlaces(text);
    }

    /// <summary>What is known as it stands needs no guess.</summary>
    private static bool IsLookedAt(Likeness strangest) => strangest >= Likeness.Known;

    /// <summary>
    /// What a word is where it stands: a very common word may be a part of a name only behind another one, where it may be
    /// a surname that a slip has made a word.
    /// </summary>
    private Likeness LikenessOf(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int ordinal, Likeness before)
    {
        var word = words[ordinal];
        var likeness = NameRun.LikenessOf(text, words, ordinal);
        if (likeness == Likeness.Apart || _sureWords.Contains(ordinal)) return Likeness.Apart;
        if (likeness == Likeness.Known && Particles.Has(text.Slice(word.Start, word.End - word.Start))) return Likeness.Apart;
        if (likeness == Likeness.Known && (before <= Likeness.Ordinary || !word.FollowsWord) && IsParticle(text.Slice(word.Start, word.End - word.Start))) return Likeness.Apart;
        return likeness == Likeness.Ordinary && (before <= Likeness.Ordinary || !word.FollowsWord) ? Likeness.Apart : likeness;
    }

    private static bool IsParticle(ReadOnlySpan<char> word) => word.Length == LengthOfParticle && NameParts.Default.RoleOf(word, out _) == NamePart.Particle;

    /// <summary>Notes the names of the cues around the run.</summary>
    private void Expect()
    {
        (_cues, _lastCues) = (_lastCues, _cues);
        _cues.Clear();
        _surroundings.AddTellingCues(_run[0].Ordinal, _run[_run.Count - 1].Ordinal, _run[0].Line, _cues, _windows.IsWide);
        // Runs that follow each other have the same cues, as a rule.
        if (AreSame(_cues, _lastCues)) return;
        var expected = _windows.Expected;
        expected.ClearHere();
        foreach (var cue in _cues)
            foreach (var entry in _fuzzy.Expected.OfCue(cue))
                expected.Add(_fuzzy.Expected, entry);
    }

    private static bool AreSame(List<int> some, List<int> others)
    {
        if (some.Count != others.Count) return false;
        for (var i = 0; i < some.Count; i++)
            if (some[i] != others[i]) return false;
        return true;
    }

    /// <summary>Whether less strange words are read where a word stands.</summary>
    private bool IsAwaited(int word, bool isGarbled) => isGarbled || _run[word].FollowsCue || _run[word].FollowsPlaceNoun || _run[word].PrecedesNisba;

    /// <summary>Whether a word by itself is read.</summary>
    private bool IsRead(int word, bool isGarbled) =>
        _run[word].Likeness == Likeness.Strange || (_run[word].Likeness == Likeness.Rare && IsAwaited(word, isGarbled));

    private void ReadRun(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int start, int end, bool isGarbled)
    {
        _run.Fill(text, words, start, end, _surroundings);
        if (_run.Count == 1 && !IsRead(0, isGarbled)) return;
        Expect();
        for (var first = 0; first < _run.Count; first++)
        {
            // A very common word may begin a name where a cue of hardly anybody else leads to it (أمير قطر تاميم).
            if ((_run[first].Likeness <= Likeness.Ordinary && !_run[first].FollowsCue) || IsParticle(_run.KeyOf(first))) continue;
            var isAwaited = IsAwaited(first, isGarbled);
            var isSearched = isGarbled || _run[first].FollowsPlaceNoun || _run[first].PrecedesNisba;
            var mayStartExpected = _windows.MayStartExpected(_run.KeyOf(first));
            var window = new NameWindow(first);
            for (var last = first; last < _run.Count && window.Add(_run[last].Likeness, last); last++)
            {
                if (last == first && _run[first].IsCue) continue;
                var isSlipped = last == first + 1 && window is { HasStrange: false, Rare: 1, Ordinary: 0 } && SlippedWords.Are(_fuzzy.Names, _run.KeyOf(first), _run.KeyOf(last));
                if (window.HasStrange || isSlipped || (isAwaited && window.Rare > 0 && _run[last].Likeness != Likeness.Ordinary))
                {
                    if (window.HasStrange || isSearched || isSlipped || mayStartExpected || last == first) _windows.Read(text, _run, window, window.HasStrange || isSearched || isSlipped);
                }
                else if (mayStartExpected && last > first && (window.Ordinary == 0 || _run[first].FollowsCue))
                {
                    _windows.ReadExpected(text, _run, window);
                }
            }
        }
    }
}
