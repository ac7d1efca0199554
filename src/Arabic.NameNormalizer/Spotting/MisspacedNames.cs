using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Finds names whose letters are all there, with the spaces at other places: نتن ياهو, نجي بميقاتي, أسا مة بن لادن.</summary>
/// <remarks>
/// 1. Neighbouring words are put together, as they stand and with each chain of proclitics taken off the first: two or three
///    in a text with garbled names, elsewhere those of which one is strange or a mere rest, up to one more than names have.
/// 2. They are looked up among the names that are one word, and among those of several that are listed as one.
/// 3. What has the spaces of the name is no find, and what is customary is none: عبد الله, عبدالله (<see cref="NameGrammar"/>).
/// 4. More words than the name has, none of them a mere rest, may be another way to write it (دار فور, ستار بوكس), which
///    is put right in garbled texts only; but a person's name of several words is not broken at will.
/// Scratch memory of one thread.
/// </remarks>
internal sealed class MisspacedNames
{
    /// <summary>How many words the letters come from at most, and how many if none of them is strange.</summary>
    private const int MostWords = 6, MostOfWords = 3;

    /// <summary>Shorter names come together by chance, and those of many words if they are hardly longer.</summary>
    private const int Shortest = 5, ShortestOfMany = 8;

    /// <summary>What a space cuts off has so many letters at most; longer it may be a word.</summary>
    private const int LongestRest = 2;

    private readonly NameGrammar _grammar = new();
    private readonly NameTokens _tokens = new();
    private readonly char[] _folded = new char[Folder.Key.BufferLength(NameLimits.Length)];
    private readonly char[] _key = new char[MostWords * (NameLimits.Length + 1)];
    private readonly char[] _letters = new char[MostWords * (NameLimits.Length + 1)];
    private FuzzyNames _fuzzy = null!;
    private List<Reading> _readings = null!;

    /// <summary>Reads the words of a text.</summary>
    /// <param name="fuzzy">The names.</param>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="sureWords">Those of them, by ordinal, that are parts of names already.</param>
    /// <param name="isGarbled">Whether the text has garbled names: only there other ways to write a name are put right.</param>
    /// <param name="readings">What is added to.</param>
    public void Read(FuzzyNames fuzzy, ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, HashSet<int> sureWords, bool isGarbled, List<Reading> readings)
    {
        (_fuzzy, _readings) = (fuzzy, readings);
        var firstLooked = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!isGarbled && !MayBeBroken(words[i])) continue;
            for (var first = Math.Max(firstLooked, i - MostWords + 1); first <= i; first++) ReadFrom(text, words, first, sureWords, isGarbled);
            firstLooked = i + 1;
        }
        (_fuzzy, _readings) = (null!, null!);
    }

    /// <summary>Whether a word may be a piece of a name that is neither a word nor a name.</summary>
    private static bool MayBeBroken(in TextWord word) =>
        LikenessOf(word) is var likeness && (likeness == Likeness.Strange || (likeness > Likeness.Ordinary && IsRest(word)));

    private static Likeness LikenessOf(in TextWord word) => new WordJudgement(word.Judgement).Likeness;

    private static bool IsRest(in TextWord word) => word.End - word.Start <= LongestRest;

    private void ReadFrom(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, HashSet<int> sureWords, bool isGarbled)
    {
        var pieces = new Pieces();
        var length = 0;
        for (var last = first; last < words.Length && last - first < MostWords; last++)
        {
            var word = words[last];
            if ((last > first && !word.FollowsWord) || word.Judgement == 0 || word.End - word.Start > NameLimits.Length || sureWords.Contains(last)) return;
            var count = Folder.Key.Fold(text.Slice(word.Start, word.End - word.Start), _folded);
            // Ligatures fold to many letters.
            if (count > NameLimits.Length || length + count >= NameLimits.QueryLength) return;
            if (last > first) _key[length++] = ' ';
            _folded.AsSpan(0, count).CopyTo(_key.AsSpan(length));
            length += count;
            pieces = pieces.With(word, text);
            if (last > first && (pieces.IsBroken || (isGarbled && last - first < MostOfWords))) Find(text, words, first, last, pieces, length);
        }
    }

    private void Find(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, int last, in Pieces pieces, int length)
    {
        ReadOnlySpan<char> key = _key.AsSpan(0, length);
        Find(text, words, first, last, pieces, key, null);
        foreach (var chain in Proclitics.ThatMayStart(key))
            if (!chain.HidesArticle && chain.IsBefore(key) && key[chain.Glued.Length] != ' ') Find(text, words, first, last, pieces, key.Slice(chain.Glued.Length), chain);
    }

    private void Find(
        ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, int last, in Pieces pieces, ReadOnlySpan<char> key, Proclitic? proclitic)
    {
        _tokens.Split(NameParts.Default, key);
        if (_tokens.HasTitle) return;
        Add(text, words, first, last, pieces, key, _tokens.Glued, proclitic);
        // An article that was cut off looks like the connective آل, which names are compared without.
        var length = 0;
        foreach (var letter in key)
            if (letter != ' ') _letters[length++] = letter;
        if (length != _tokens.Glued.Length) Add(text, words, first, last, pieces, key, _letters.AsSpan(0, length), proclitic);
    }

    private void Add(
        ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int first, int last, in Pieces pieces, ReadOnlySpan<char> key, ReadOnlySpan<char> letters, Proclitic? proclitic)
    {
        if (letters.Length < (last - first < MostOfWords ? Shortest : ShortestOfMany) || _fuzzy.Names.Index.Find(letters) is not (var token and >= 0)) return;
        foreach (var entry in _fuzzy.Names.Entries(token))
        {
            if (!_fuzzy.Names.IsGlued(entry) && _fuzzy.Names.WordCount(entry) > 1) continue;
            foreach (var code in _fuzzy.Forms(entry))
            {
                if (code.IsSurname) continue; // a part of a name
                var form = _fuzzy[code];
                if (!SpottingOdds.CanBe(form) || NameParts.Default.HaveTitle(form.Words) || _fuzzy.IsListed(key) || IsRight(key, form, pieces.HasLooseArticle)) continue;
                var indexed = _fuzzy.AsSpotted(form);
                var (start, end) = (words[first], words[last]);
                var place = new WordPlace { Ordinal = first, Line = start.Line, InHashtag = start.InHashtag, NameStart = start.Start };
                _readings.Add(new Reading(SpottedPlace.Hit(indexed, SpottedPlace.Behind(text, place, start.End, proclitic), end.End, last, end.Line), indexed, isExact: true)
                {
                    Odds = MisspacingOdds.Of(pieces.HasStrange, letters.Length),
                    IsMisspaced = true,
                    IsCustomaryUnlessGarbled = form.Words.Count != last - first + 1 && !pieces.HasRest
                        && (form.Entity.Kind != EntityKind.Person || form.Words.Count == 1 || !pieces.HasStrange || form.IsCustomary),
                });
            }
        }
    }

    private bool IsRight(ReadOnlySpan<char> words, NameForm form, bool hasLooseArticle) =>
        words.SequenceEqual(string.Join(" ", WordKeys.Of(form.Target, Folder.Key)).AsSpan()) || (!hasLooseArticle && _grammar.IsRightAsItIs(words, form));

    /// <summary>What some words are together.</summary>
    /// <param name="HasStrange">Whether one is neither a word nor a known name.</param>
    /// <param name="HasRest">Whether one is too short to be a part of a compound.</param>
    /// <param name="IsBroken">Whether one may be a piece of a name (<see cref="MayBeBroken"/>).</param>
    /// <param name="HasLooseArticle">Whether one is an article by itself, which stands nowhere rightly.</param>
    private readonly record struct Pieces(bool HasStrange, bool HasRest, bool IsBroken, bool HasLooseArticle)
    {
        public Pieces With(in TextWord word, ReadOnlySpan<char> text) => new(
            HasStrange || LikenessOf(word) == Likeness.Strange, HasRest || IsRest(word), IsBroken || MayBeBroken(word),
            HasLooseArticle || text.Slice(word.Start, word.End - word.Start).SequenceEqual(Article.Text.AsSpan()));
    }
}
