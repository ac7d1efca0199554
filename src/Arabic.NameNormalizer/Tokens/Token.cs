namespace Arabic.NameNormalizer.Tokens;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters with their marks, and digits glued to them.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>One character that is none of the others, white space excepted.</summary>
    Punctuation,

    /// <summary>A web address, an e-mail address or a handle: nothing in it is ever touched.</summary>
    Opaque,
}

/// <summary>A token of a text: its place, and how it hangs together with the one before.</summary>
/// <param name="Start">Index of the first UTF-16 code unit.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Line">How many line breaks stand before it.</param>
/// <param name="FollowsWord">
/// Whether it is a word or number that follows another with nothing but white space, a hyphen, or an underscore of one
/// hashtag between them: only such words can be parts of one name. The white space may hold the end of one line.
/// </param>
/// <param name="InHashtag">Whether it is a word of a hashtag.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Line, bool FollowsWord, bool InHashtag)
{
    public int Length => End - Start;
}
