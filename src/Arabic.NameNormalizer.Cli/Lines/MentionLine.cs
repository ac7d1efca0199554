using System.Text.Json;

namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>A mention as a JSON line. The order of the parameters is the order of the properties.</summary>
internal sealed record MentionLine(
    long Start,
    int Length,
    string Surface,
    string Replacement,
    string Entity,
    string Canonical,
    double Score,
    string Kind,
    string EntityKind,
    string Action,
    IReadOnlyList<string> Evidence)
{
    /// <param name="mention">The mention.</param>
    /// <param name="documentStart">Where its document starts in the whole input.</param>
    public static MentionLine From(NameMention mention, long documentStart) => new(
        documentStart + mention.Start,
        mention.Length,
        mention.Surface,
        mention.Replacement,
        mention.Entity.Id,
        mention.Entity.Canonical,
        Amounts.Rounded(mention.Score),
        Words.Of(mention.Noise),
        Words.Of(mention.Entity.Kind),
        Words.Of(mention.Action),
        mention.Evidence);

    public string ToJson() => JsonSerializer.Serialize(this, LineContext.Readable.MentionLine);
}
