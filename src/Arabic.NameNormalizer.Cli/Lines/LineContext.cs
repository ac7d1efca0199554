using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>How lines become JSON, generated when the tool is built.</summary>
[JsonSerializable(typeof(MentionLine))]
[JsonSerializable(typeof(ChangeLine))]
[JsonSerializable(typeof(ResolutionRow))]
internal sealed partial class LineContext : JsonSerializerContext
{
    /// <summary>Arabic as it is and not as \u escapes: the lines go to files and terminals, never into HTML.</summary>
    public static LineContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter<ResolutionOutcome>() },
    });
}
