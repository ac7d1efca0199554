using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Context;

/// <summary>A word of a run: its place in the text, and whether it is strange.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Ordinal">The number of the word among the words of the text.</param>
/// <param name="Line">The line on which it stands.</param>
/// <param name="InHashtag">Whether it is a word of a hashtag.</param>
/// <param name="Likeness">What it is.</param>
/// <param name="FollowsPlaceNoun">Whether the word before it says that a place is named.</param>
/// <param name="FollowsCue">Whether a cue of any name ends with the word before it.</param>
internal readonly record struct RunWord(
    int Start, int End, int Ordinal, int Line, bool InHashtag, Likeness Likeness, bool FollowsPlaceNoun, bool FollowsCue)
{
    /// <summary>Whether neither the language nor the tables know it as it stands.</summary>
    public bool IsStrange => Likeness == Likeness.Strange;
}

/// <summary>Words of a text that follow each other and may all be parts of names, with their folded letters.</summary>
/// <remarks>Scratch memory of one thread.</remarks>
internal sealed class NameRun
{
    /// <summary>A longer run is cut: no name has so many words.</summary>
    public const int Most = 8;

    private readonly RunWord[] _words = new RunWord[Most];
    private readonly char[] _keys = new char[Most * (NameLimits.Length + 1)];
    private readonly int[] _starts = new int[Most + 1];

    public int Count { get; private set; }

    /// <summary>Whether any of its words is strange: what is known as it stands needs no guess.</summary>
    public bool HasStrange { get; private set; }

    public bool IsFull => Count == Most;

    /// <summary>
    /// Whether a very common word may belong to it: only behind another, where it may be a surname that a slip
    /// has made a word.
    /// </summary>
    public bool MayTakeOrdinary => Count > 0 && _words[Count - 1].Likeness != Likeness.Ordinary;

    public RunWord this[int word] => _words[word];

    /// <summary>The folded letters of a word.</summary>
    public ReadOnlySpan<char> KeyOf(int word) => _keys.AsSpan(_starts[word], _starts[word + 1] - _starts[word] - 1);

    /// <summary>The folded letters of some words with one space between them, less the first of them.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="last">The last word.</param>
    /// <param name="cut">How many letters at the front to leave out.</param>
    public ReadOnlySpan<char> KeyOf(int first, int last, int cut) =>
        _keys.AsSpan(_starts[first] + cut, _starts[last + 1] - _starts[first] - 1 - cut);

    public void Clear()
    {
        Count = 0;
        HasStrange = false;
    }

    public void Add(in RunWord word, ReadOnlySpan<char> key)
    {
        _words[Count] = word;
        key.CopyTo(_keys.AsSpan(_starts[Count]));
        var end = _starts[Count] + key.Length;
        _keys[end] = ' ';
        _starts[++Count] = end + 1;
        HasStrange |= word.IsStrange;
    }
}
