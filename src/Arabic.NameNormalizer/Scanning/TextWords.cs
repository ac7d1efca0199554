using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Scanning;

/// <summary>A word of a text as the scanner met it; its ordinal is its place in <see cref="TextWords"/>.</summary>
/// <param name="Start">Index of the first code unit.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Line">The line on which it stands.</param>
/// <param name="FollowsWord">Whether it may be a part of one name with the word before it (<see cref="Token.FollowsWord"/>).</param>
/// <param name="InHashtag">Whether it is a word of a hashtag.</param>
/// <param name="Judgement">What was judged of it; 0 of numbers, and of what is no word.</param>
internal readonly record struct TextWord(int Start, int End, int Line, bool FollowsWord, bool InHashtag, byte Judgement);

/// <summary>The words of one text, in their order.</summary>
/// <remarks>Scratch memory of one thread.</remarks>
internal sealed class TextWords
{
    private TextWord[] _words = new TextWord[64];

    public int Count { get; private set; }

    public ReadOnlySpan<TextWord> Span => _words.AsSpan(0, Count);

    /// <summary>Takes all words out, and keeps no more room than for so many.</summary>
    public void Clear(int mostRoom)
    {
        Count = 0;
        if (_words.Length > mostRoom) _words = new TextWord[mostRoom];
    }

    public void Add(in Token token, byte judgement)
    {
        if (Count == _words.Length) Array.Resize(ref _words, 2 * Count);
        _words[Count++] = new TextWord(token.Start, token.End, token.Line, token.FollowsWord, token.InHashtag, judgement);
    }
}
