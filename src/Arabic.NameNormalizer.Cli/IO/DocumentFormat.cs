namespace Arabic.NameNormalizer.Cli.IO;

/// <summary>How the documents of an input are told apart: what the option --documents says.</summary>
/// <param name="Unit">What one document is.</param>
/// <param name="Separator">The line that ends a document, without its line end.</param>
/// <param name="Fields">The JSON texts that make a document.</param>
/// <param name="Markup">What the text is written in.</param>
internal sealed record DocumentFormat(
    DocumentUnit Unit, string Separator = "", JsonFields? Fields = null, TextMarkup Markup = TextMarkup.None)
{
    private const string SeparatorPrefix = "separator:";
    private const string JsonPrefix = "json:";

    /// <summary>The most UTF-16 code units of a document that may be read in parts.</summary>
    private const int LimitOfPart = 250_000;

    /// <summary>The most of a line that must be read as a whole.</summary>
    private const int LimitOfObject = 16_000_000;

    /// <summary>What the help lists.</summary>
    public const string Values = "file|line|paragraph|separator:TEXT|json:FIELD[,FIELD]";

    /// <summary>The most UTF-16 code units that are read at once.</summary>
    public int Limit => Unit == DocumentUnit.Json ? LimitOfObject : LimitOfPart;

    /// <summary>Reads the value of the option; <see langword="null"/> if it means nothing.</summary>
    public static DocumentFormat? Parse(string value) => value switch
    {
        "file" => new DocumentFormat(DocumentUnit.File),
        "line" => new DocumentFormat(DocumentUnit.Line),
        "paragraph" => new DocumentFormat(DocumentUnit.Paragraph),
        _ when After(SeparatorPrefix, value) is { Length: > 0 } text && !text.AsSpan().ContainsAny('\n', '\r') =>
            new DocumentFormat(DocumentUnit.Separator, Separator: text),
        _ when After(JsonPrefix, value) is { } paths && JsonFields.Parse(paths) is { } fields =>
            new DocumentFormat(DocumentUnit.Json, Fields: fields),
        _ => null,
    };

    /// <summary>Whether a line, with or without its line end, is the separator.</summary>
    public bool IsSeparator(ReadOnlySpan<char> line)
    {
        if (line.EndsWith("\n")) line = line[..^1];
        if (line.EndsWith("\r")) line = line[..^1];
        return line.SequenceEqual(Separator);
    }

    private static string? After(string prefix, string value) =>
        value.StartsWith(prefix, StringComparison.Ordinal) ? value[prefix.Length..] : null;
}
