namespace Arabic.NameNormalizer.Cli.Documents;

/// <summary>A document as it is written, and what was found in it, placed in the input and in the output.</summary>
/// <param name="OriginalLength">Its length in the input.</param>
/// <param name="Text">What is written.</param>
/// <param name="Changes">The changes in the order of the text.</param>
/// <param name="Mentions">All mentions in the order of the text.</param>
internal sealed record EditedDocument(
    int OriginalLength, string Text, IReadOnlyList<PlacedChange> Changes, IReadOnlyList<PlacedMention> Mentions);

/// <summary>A change, and where it stands. Offsets count from the start of the document.</summary>
/// <param name="Change">The change.</param>
/// <param name="Original">Its place in the input.</param>
/// <param name="Rewritten">Its place in the output.</param>
internal sealed record PlacedChange(TextChange Change, Place Original, Place Rewritten);

/// <summary>A mention, and where it stands.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Original">Its place in the input.</param>
internal sealed record PlacedMention(NameMention Mention, Place Original);

/// <summary>A place in a file.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">How many code units it has.</param>
/// <param name="Raw">What stands there, if that is not the text itself but the text with escapes.</param>
internal readonly record struct Place(int Start, int Length, string? Raw = null);
