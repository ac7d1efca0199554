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
}
