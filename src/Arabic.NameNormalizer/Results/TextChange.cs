namespace Arabic.NameNormalizer;

/// <summary>One replacement made by a rewrite, with its place in the text before and after.</summary>
/// <remarks>Immutable and thread-safe. Offsets are UTF-16 code units, zero-based.</remarks>
public sealed class TextChange
{
    internal TextChange(NameMention mention, int rewrittenStart)
    {
        Mention = mention;
        RewrittenStart = rewrittenStart;
    }

    /// <summary>The mention that was put right, with its reasons.</summary>
    public NameMention Mention { get; }

    /// <summary>Where the mention starts in the original text.</summary>
    public int OriginalStart => Mention.Start;

    /// <summary>Its length in the original text.</summary>
    public int OriginalLength => Mention.Length;

    /// <summary>Where the replacement starts in the rewritten text.</summary>
    public int RewrittenStart { get; }

    /// <summary>Its length in the rewritten text.</summary>
    public int RewrittenLength => Mention.Replacement.Length;

    /// <summary>The mention as the original text has it.</summary>
    public string Surface => Mention.Surface;

    /// <summary>What stands in the rewritten text.</summary>
    public string Replacement => Mention.Replacement;

    /// <summary>The mention and both offsets.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{OriginalStart}→{RewrittenStart}: {Surface} → {Replacement}");
}
