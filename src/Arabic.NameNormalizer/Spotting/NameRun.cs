using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>A word of a run: its place in the text, and what it is.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Ordinal">The number of the word among the words of the text.</param>
/// <param name="Line">The line on which it stands.</param>
/// <param name="InHashtag">Whether it is a word of a hashtag.</param>
/// <param name="Likeness">What it is.</param>
/// <param name="FollowsPlaceNoun">Whether the word before it says that a place is named.</param>
/// <param name="PrecedesNisba">
/// Whether an adjective of a country follows that has an article, and the word has none: then it is a proper name (زوارة الليبية).
/// </param>
/// <param name="FollowsCue">Whether a cue of a few names ends with the word before it.</param>
/// <param name="IsCue">Whether it is a cue of the tables, and so right as it stands: by itself it is no garbled name.</param>
internal readonly record struct RunWord(
    int Start, int End, int Ordinal, int Line, bool InHashtag, Likeness Likeness, bool FollowsPlaceNoun, bool PrecedesNisba, bool FollowsCue, bool IsCue);

/// <summary>Words of a text that follow each other and may all be parts of names, with their folded letters.</summary>
/// <remarks>Scratch memory of one thread.</remarks>
internal sealed class NameRun
{
    /// <summary>A longer run is cut: no name has so many words.</summary>
    public const int Most = 8;

    /// <summary>How many words around the run are known.</summary>
    private const int MostAround = 4;

    private readonly RunWord[] _words = new RunWord[Most];
    private readonly (int Start, int End)[] _before = new (int Start, int End)[MostAround];
    private readonly char[] _keys = new char[Most * (NameLimits.Length + 1)];
    private readonly int[] _starts = new int[Most + 1];
    private readonly char[] _folded = new char[Folder.Key.BufferLength(NameLimits.Length)];

    private int _countBefore;
    private (int Start, int End) _behind;

    public int Count { get; private set; }

    public RunWord this[int word] => _words[word];

    /// <summary>The folded letters of a word.</summary>
    public ReadOnlySpan<char> KeyOf(int word) => _keys.AsSpan(_starts[word], _starts[word + 1] - _starts[word] - 1);

    /// <summary>The folded letters of some words with one space between them, less the first of them.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="last">The last word.</param>
    /// <param name="cut">How many letters at the front to leave out.</param>
    public ReadOnlySpan<char> KeyOf(int first, int last, int cut) =>
        _keys.AsSpan(_starts[first] + cut, _starts[last + 1] - _starts[first] - 1 - cut);

    /// <summary>
    /// Where the word stands that is so many words behind a word of the run, or before it if less than 0, with nothing but
    /// spaces between; nowhere if there is none, or if it is too far from the run.
    /// </summary>
    public (int Start, int End) Beside(int word, int offset)
    {
        var place = word + offset;
        if (place >= 0 && place < Count) return (_words[place].Start, _words[place].End);
        if (place == Count) return _behind;
        return place < 0 && -place <= _countBefore ? _before[-place - 1] : default;
    }

    /// <summary>What the words beside some words of the run tell of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="last">The last of them.</param>
    public SentenceFrame FrameOf(ReadOnlySpan<char> text, int first, int last)
    {
        var before = SentenceFrames.Of(text, Beside(first, -1)) & ~SentenceFrame.Clause;
        var frame = before | (SentenceFrames.Of(text, Beside(last, 1)) & SentenceFrame.Clause);
        for (var back = 1; back <= SentenceFrames.TitleReach && before == SentenceFrame.None && !SentenceFrames.IsPlaceNoun(text, Beside(first, -back)); back++)
            before = SentenceFrames.Of(text, Beside(first, -back));
        return frame | (before & SentenceFrame.Title);
    }

    /// <summary>The place of some words, as a phrase that is one form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first word.</param>
    /// <param name="last">The last word.</param>
    /// <param name="proclitic">What is taken off the first.</param>
    /// <param name="form">The form.</param>
    public PhraseHit Place(ReadOnlySpan<char> text, int first, int last, Proclitic? proclitic, IndexedForm form)
    {
        var word = _words[first];
        var place = new WordPlace { Ordinal = word.Ordinal, Line = word.Line, InHashtag = word.InHashtag, NameStart = word.Start };
        var end = _words[last];
        return SpottedPlace.Hit(form, SpottedPlace.Behind(text, place, word.End, proclitic), end.End, end.Ordinal, end.Line);
    }

    /// <summary>Takes some words of a text, and folds them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">All its words.</param>
    /// <param name="start">The first of the run.</param>
    /// <param name="end">The one behind it; at most <see cref="Most"/> words.</param>
    /// <param name="surroundings">The cues of the text.</param>
    public void Fill(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int start, int end, Surroundings surroundings)
    {
        Span<char> folded = _folded;
        Count = 0;
        _countBefore = 0;
        for (var i = start; i > 0 && words[i].FollowsWord && _countBefore < MostAround; i--) _before[_countBefore++] = (words[i - 1].Start, words[i - 1].End);
        _behind = end < words.Length && words[end].FollowsWord ? (words[end].Start, words[end].End) : default;
        for (var i = start; i < end; i++)
        {
            var word = words[i];
            var followsPlaceNoun = i > 0 && word.FollowsWord && new WordJudgement(words[i - 1].Judgement).IsPlaceNoun;
            _words[Count] = new RunWord(
                word.Start, word.End, i, word.Line, word.InHashtag, LikenessOf(text, words, i), followsPlaceNoun,
                i + 1 < words.Length && PrecedesNisba(text, word, words[i + 1]) && surroundings.HasCueAt(i + 1), word.FollowsWord && surroundings.HasTellingCueEndingAt(i - 1), surroundings.IsCue(i));
            var key = folded.Slice(0, Folder.Key.Fold(text.Slice(word.Start, word.End - word.Start), folded));
            key.CopyTo(_keys.AsSpan(_starts[Count]));
            var keyEnd = _starts[Count] + key.Length;
            _keys[keyEnd] = ' ';
            _starts[++Count] = keyEnd + 1;
        }
    }

    /// <summary>What a word is where it stands.</summary>
    public static Likeness LikenessOf(ReadOnlySpan<char> text, ReadOnlySpan<TextWord> words, int word)
    {
        var likeness = new WordJudgement(words[word].Judgement).Likeness;
        return likeness == Likeness.Rare && (Accusatives.IsRuledOut(text, words, word) || Feminines.IsRuledOut(text, words[word])) ? Likeness.Strange : likeness;
    }

    private static bool PrecedesNisba(ReadOnlySpan<char> text, in TextWord word, in TextWord next) =>
        next.FollowsWord && Article.IsBefore(text.Slice(next.Start, next.End - next.Start)) && !Article.IsBefore(text.Slice(word.Start, word.End - word.Start))
        && IsFeminineNisba(text.Slice(next.Start, next.End - next.Start));

    /// <summary>Names of places are feminine.</summary>
    private static bool IsFeminineNisba(ReadOnlySpan<char> word) => word.EndsWith("ية".AsSpan(), StringComparison.Ordinal) || word.EndsWith("يه".AsSpan(), StringComparison.Ordinal);
}
