using System.Text.Json;

namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>A change as a JSON line of the report.</summary>
internal sealed record ChangeLine(
    long OriginalStart,
    int OriginalLength,
    long RewrittenStart,
    int RewrittenLength,
    string Surface,
    string Replacement,
    string Entity,
    string Canonical,
    double Score,
    string Kind,
    IReadOnlyList<string> Evidence)
{
    /// <param name="change">The change.</param>
    /// <param name="originalStart">Where its document starts in the whole input.</param>
    /// <param name="rewrittenStart">Where its document starts in the whole output.</param>
    public static ChangeLine From(TextChange change, long originalStart, long rewrittenStart) => new(
        originalStart + change.OriginalStart,
        change.OriginalLength,
        rewrittenStart + change.RewrittenStart,
        change.RewrittenLength,
        change.Surface,
        change.Replacement,
        change.Mention.Entity.Id,
        change.Mention.Entity.Canonical,
        Amounts.Rounded(change.Mention.Score),
        Words.Of(change.Mention.Noise),
        change.Mention.Evidence);

    public string ToJson() => JsonSerializer.Serialize(this, LineContext.Readable.ChangeLine);
}
