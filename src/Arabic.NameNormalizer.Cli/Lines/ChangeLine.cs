using System.Text.Json;
using System.Text.Json.Serialization;
using Arabic.NameNormalizer.Cli.Documents;

namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>A change as a JSON line of the report.</summary>
/// <remarks>
/// OriginalText and RewrittenText are written where the file has something else than the text itself: its escapes.
/// </remarks>
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
    IReadOnlyList<string> Evidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? OriginalText,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? RewrittenText)
{
    /// <param name="change">The change.</param>
    /// <param name="originalStart">Where its document starts in the whole input.</param>
    /// <param name="rewrittenStart">Where its document starts in the whole output.</param>
    public static ChangeLine From(PlacedChange change, long originalStart, long rewrittenStart)
    {
        var mention = change.Change.Mention;
        return new ChangeLine(
            originalStart + change.Original.Start,
            change.Original.Length,
            rewrittenStart + change.Rewritten.Start,
            change.Rewritten.Length,
            change.Change.Surface,
            change.Change.Replacement,
            mention.Entity.Id,
            mention.Entity.Canonical,
            Amounts.Rounded(mention.Score),
            Words.Of(mention.Noise),
            mention.Evidence,
            change.Original.Raw,
            change.Rewritten.Raw);
    }

    public string ToJson() => JsonSerializer.Serialize(this, LineContext.Readable.ChangeLine);
}
