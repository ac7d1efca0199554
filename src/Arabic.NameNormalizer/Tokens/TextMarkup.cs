namespace Arabic.NameNormalizer;

/// <summary>What a text is written in besides words.</summary>
/// <remarks>
/// Nothing in markup is ever changed. A mention that markup runs through is found and reported, and left as it is.
/// </remarks>
public enum TextMarkup
{
    /// <summary>
    /// Plain text, or Markdown. Code between backticks is left alone, and so is what can only be a tag, a comment or the
    /// quoted value of an attribute.
    /// </summary>
    None,

    /// <summary>
    /// HTML or XML. Tags, comments, instructions and the markers of CDATA are left alone, so are the contents of script,
    /// style, pre, textarea, code, kbd and samp; a name does not go over the tag of a block; character references count
    /// as what they stand for, and are never broken. What is not closed goes on to the end of the text.
    /// </summary>
    Html,
}
