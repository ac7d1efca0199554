using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Context;

/// <summary>Finds places of a text where a name stands in a spelling that no table lists.</summary>
/// <remarks>
/// 1. Words that follow each other and may be parts of names make a run; words of sure names are none of them.
/// 2. Some neighbouring words of the run are a window. It is looked at if a word of it is strange, or if a cue or a
///    noun of place stands before it; in a text with garbled names also if it has less common words.
/// 3. The words of a window are compared with the names of the tables, as they stand, with proclitics taken off the
///    first, and two of them as one word (<see cref="NameGuesser"/>).
/// 4. What is not hopeless becomes a reading, with the odds of its letters; evidence does the rest.
/// </remarks>
internal sealed class UnlistedNames
{
    [ThreadStatic]
    private static UnlistedNames? _scratch;

    private readonly NameRun _run = new();
    private readonly WindowReader _windows = new();
    private FuzzyNames _fuzzy = null!;
    private Surroundings _surroundings = null!;
    private HashSet<int> _sureWords = null!;

    /// <summary>The readings of one text; the list is this thread's own, and stays until the next call.</summary>
    /// <param name="fuzzy">The names to compare with.</param>
    /// <param name="text">The text.</param>
    /// <param name="surroundings">What stands around its names.</param>
    /// <param name="sureWords">The words, by ordinal, that are parts of names already.</param>
    /// <param name="isGarbled">Whether the text has garbled names: then less common words are looked at as well.</param>
    public static List<Reading> Find(FuzzyNames fuzzy, ReadOnlySpan<char> text, Surroundings surroundings, HashSet<int> sureWords, bool isGarbled)
    {
        var scratch = _scratch ??= new UnlistedNames();
        scratch._fuzzy = fuzzy;
        scratch._surroundings = surroundings;
        scratch._sureWords = sureWords;
        scratch.Find(text, isGarbled);
        return scratch._windows.Readings;
    }

    private void Find(ReadOnlySpan<char> text, bool isGarbled)
    {
        _windows.Clear(_fuzzy);
        _run.Clear();
        Span<char> folded = stackalloc char[Folder.Key.BufferLength(NameLimits.Length)];
        var ordinal = -1;
        var isPlaceNoun = false;
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            if (token.Kind == TokenKind.Punctuation) continue;
            ordinal++;
            if (!token.FollowsWord || _run.IsFull) EndRun(text, isGarbled);
            var length = token.Kind == TokenKind.Word && token.Length <= NameLimits.Length
                ? Folder.Key.Fold(text.Slice(token.Start, token.Length), folded)
                : 0;
            var key = folded.Slice(0, length);
            var likeness = length is > 0 and <= NameLimits.Length && !_sureWords.Contains(ordinal) ? NameLikeness.Of(_fuzzy.Names, key) : Likeness.Apart;
            if (likeness == Likeness.Known && _fuzzy.IsParticle(key, text.Slice(token.Start, token.Length))) likeness = Likeness.Apart;
            if (likeness == Likeness.Ordinary && !_run.MayTakeOrdinary) likeness = Likeness.Apart;
            if (likeness == Likeness.Apart) EndRun(text, isGarbled);
            else
                _run.Add(new RunWord(
                    token.Start, token.End, ordinal, token.Line, token.InHashtag, likeness,
                    isPlaceNoun && token.FollowsWord, token.FollowsWord && _surroundings.HasCueEndingAt(ordinal - 1)), key);
            isPlaceNoun = length > 0 && PlaceNouns.Has(key);
        }
        EndRun(text, isGarbled);
        _windows.RemovePlaces(text);
    }

    private void EndRun(ReadOnlySpan<char> text, bool isGarbled)
    {
        for (var first = 0; first < _run.Count; first++)
        {
            if (_run[first].Likeness == Likeness.Ordinary) continue;
            var isAwaited = _run[first].FollowsCue || _run[first].FollowsPlaceNoun;
            if (!isGarbled && !isAwaited && !_run.HasStrange) continue;
            var window = new NameWindow(first);
            for (var last = first; last < _run.Count && window.Add(_run[last].Likeness, last); last++)
                if (_run[last].Likeness != Likeness.Ordinary || window.HasStrange)
                    if (window.HasStrange || ((isGarbled || isAwaited) && window.Rare > 0)) _windows.Read(text, _run, window);
        }
        _run.Clear();
    }
}
