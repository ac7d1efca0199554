using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Context;

/// <summary>Finds names whose letters are all there, with the spaces at other places: نتن ياهو, نجي بميقاتي.</summary>
/// <remarks>
/// 1. The letters of two or three neighbouring words are put together, as they stand and with each chain of proclitics
///    taken off the first.
/// 2. They are looked up among the names that are one word, and among those of several that are listed as one.
/// 3. What has the spaces of the name is no find, and what is customary is none: عبد الله, عبدالله (<see cref="NameGrammar"/>).
/// 4. More words than the name has, none of them a mere rest, may be another way to write it (دار فور, ستار بوكس), which
///    is put right in garbled texts only.
/// Scratch memory of one thread.
/// </remarks>
internal sealed class MisspacedNames
{
    /// <summary>How many words the letters come from at most.</summary>
    public const int MostWords = 3;

    /// <summary>Shorter names come together by chance.</summary>
    private const int Shortest = 5;

    /// <summary>What a space cuts off has so many letters at most; longer it may be a word.</summary>
    private const int LongestRest = 2;

    private readonly NameGrammar _grammar = new();
    private readonly char[] _letters = new char[MostWords * NameLimits.Length];

    /// <summary>Reads some words of a run.</summary>
    /// <param name="fuzzy">The names.</param>
    /// <param name="text">The text.</param>
    /// <param name="run">The run.</param>
    /// <param name="window">Two words or three.</param>
    /// <param name="isGarbled">Whether the text has garbled names: only there other ways to write a name are put right.</param>
    /// <param name="readings">What is added to.</param>
    public void Read(FuzzyNames fuzzy, ReadOnlySpan<char> text, NameRun run, in NameWindow window, bool isGarbled, List<Reading> readings)
    {
        if (!isGarbled && !window.HasStrange && !HasRest(run, window)) return;
        var length = 0;
        for (var i = window.First; i <= window.Last; i++)
        {
            run.KeyOf(i).CopyTo(_letters.AsSpan(length));
            length += run.KeyOf(i).Length;
        }
        var letters = _letters.AsSpan(0, length);
        Find(fuzzy, text, run, window, letters, null, readings);
        var first = run.KeyOf(window.First);
        foreach (var chain in Proclitics.ThatMayStart(first))
            if (!chain.HidesArticle && chain.IsBefore(first)) Find(fuzzy, text, run, window, letters.Slice(chain.Glued.Length), chain, readings);
    }

    private void Find(
        FuzzyNames fuzzy, ReadOnlySpan<char> text, NameRun run, in NameWindow window, ReadOnlySpan<char> letters, Proclitic? proclitic, List<Reading> readings)
    {
        if (letters.Length < Shortest || fuzzy.Names.Index.Find(letters) is not (var token and >= 0)) return;
        var words = run.KeyOf(window.First, window.Last, proclitic?.Glued.Length ?? 0);
        foreach (var entry in fuzzy.Names.Entries(token))
        {
            if (!fuzzy.Names.IsGlued(entry) && fuzzy.Names.WordCount(entry) > 1) continue;
            foreach (var code in fuzzy.Forms(entry))
            {
                var form = fuzzy[code];
                if (!SpottingOdds.CanBe(form) || fuzzy.IsListed(words) || IsRight(words, form)) continue;
                var indexed = fuzzy.AsSpotted(form);
                readings.Add(new Reading(run.Place(text, window.First, window.Last, proclitic, indexed), indexed, isExact: true)
                {
                    Odds = MisspacingOdds.Of(window.HasStrange, letters.Length),
                    IsMisspaced = true,
                    IsCustomaryUnlessGarbled = form.Words.Count != window.Last - window.First + 1 && !HasRest(run, window),
                });
            }
        }
    }

    /// <summary>Whether a word is too short to be a part of a compound.</summary>
    private static bool HasRest(NameRun run, in NameWindow window)
    {
        for (var i = window.First; i <= window.Last; i++)
            if (run.KeyOf(i).Length <= LongestRest) return true;
        return false;
    }

    private bool IsRight(ReadOnlySpan<char> words, NameForm form) =>
        words.SequenceEqual(string.Join(" ", WordKeys.Of(form.Target, Folder.Key)).AsSpan()) || _grammar.IsRightAsItIs(words, form);
}
