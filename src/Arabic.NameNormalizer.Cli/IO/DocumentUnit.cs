namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>What one document is: evidence in one document says nothing about another.</summary>
internal enum DocumentUnit
{
    /// <summary>The whole input.</summary>
    File,

    /// <summary>Each line, with its line feed.</summary>
    Line,

    /// <summary>Lines up to and with a blank one; further blank lines go with the paragraph after them.</summary>
    Paragraph,

    /// <summary>Lines up to and with one that equals a given text.</summary>
    Separator,

    /// <summary>Each line is a JSON object, and some of its texts are the document.</summary>
    Json,
}
