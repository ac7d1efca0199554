using System.Text.Json;
using System.Text.Json.Serialization;
using Arabic.NameNormalizer.Cli.Documents;

namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>A mention as a JSON line. The order of the parameters is the order of the properties.</summary>
/// <remarks>OriginalText is written where the file has something else than the surface itself: its escapes.</remarks>
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
    IReadOnlyList<string> Evidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? OriginalText)
{
    /// <param name="placed">The mention.</param>
    /// <param name="documentStart">Where its document starts in the whole input.</param>
    public static MentionLine From(PlacedMention placed, long documentStart)
    {
        var mention = placed.Mention;
        return new MentionLine(
            documentStart + placed.Original.Start,
            placed.Original.Length,
            mention.Surface,
            mention.Replacement,
            mention.Entity.Id,
            mention.Entity.Canonical,
            Amounts.Rounded(mention.Score),
            Words.Of(mention.Noise),
            Words.Of(mention.Entity.Kind),
            Words.Of(mention.Action),
            mention.Evidence,
            placed.Original.Raw);
    }

    public string ToJson() => JsonSerializer.Serialize(this, LineContext.Readable.MentionLine);
}
