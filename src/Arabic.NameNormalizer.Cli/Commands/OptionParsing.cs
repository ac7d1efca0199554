using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Arabic.NameNormalizer.Cli.IO;

namespace Arabic.NameNormalizer.Cli.Commands;

/// <summary>What values options take, and what is said of others.</summary>
internal static class OptionParsing
{
    public static double? Probability(ArgumentResult result) => FromZeroToOne(result, "score", "0.9");

    public static double? Share(ArgumentResult result) => FromZeroToOne(result, "share", "0.01");

    private static double? FromZeroToOne(ArgumentResult result, string noun, string example)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value is >= 0 and <= 1)
            return value;
        result.AddError($"'{text}' is not a {noun}: a number from 0 to 1, such as {example}.");
        return null;
    }

    public static int Count(ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1) return value;
        result.AddError($"'{text}' is not a count: a whole number from 1.");
        return 1;
    }

    public static DocumentFormat Documents(ArgumentResult result)
    {
        var text = result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
        if (DocumentFormat.Parse(text) is { } format) return format;
        result.AddError($"'{text}' is not a kind of document: {DocumentFormat.Values}.");
        return new DocumentFormat(DocumentUnit.File);
    }

    public static void RejectEmpty(OptionResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0)) result.AddError($"{result.Option.Name} needs a file.");
    }

    public static void RequireKnown(OptionResult result, IReadOnlyList<string> known, string noun, string lead)
    {
        foreach (var token in result.Tokens.Where(token => !known.Contains(token.Value, StringComparer.Ordinal)))
            result.AddError($"unknown {noun} '{token.Value}'; {lead}: {string.Join(", ", known)}");
    }

    /// <summary>An option that takes one of a few words.</summary>
    public static Option<string?> OneOf(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values) };
        option.CompletionSources.Add(values);
        option.Validators.Add(result => RequireKnown(result, values, name.TrimStart('-'), "one of"));
        return option;
    }
}
