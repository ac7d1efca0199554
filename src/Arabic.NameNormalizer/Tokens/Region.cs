namespace Arabic.NameNormalizer.Tokens;

/// <summary>What a part of a text that is no text is to the words around it.</summary>
internal enum RegionKind : byte
{
    /// <summary>The text goes on as if it were not there: a tag such as <c>&lt;b&gt;</c>, a comment.</summary>
    Inline,

    /// <summary>The text ends before it and begins behind it: a tag such as <c>&lt;p&gt;</c>, a script.</summary>
    Block,

    /// <summary>Something stands there, but no words: code.</summary>
    Code,

    /// <summary>A character reference.</summary>
    Reference,
}

/// <summary>A part of a text that is no text, and is never changed.</summary>
/// <param name="Start">Index of the first UTF-16 code unit.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Reads">The character that a reference stands for.</param>
internal readonly record struct Region(int Start, int End, RegionKind Kind, char Reads = '\0');
