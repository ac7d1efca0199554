using System.Globalization;

namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>Tab-separated values with a header; tabs and line breaks inside a value become spaces.</summary>
internal sealed class TsvWriter(TextWriter output) : ResolutionWriter
{
    private static readonly System.Buffers.SearchValues<char> Breaks =
        System.Buffers.SearchValues.Create("\t\n\v\f\r\u0085\u2028\u2029");

    public override void WriteHeader() => output.WriteLine(string.Join('\t', Columns));

    public override void Write(IEnumerable<ResolutionRow> rows)
    {
        foreach (var row in rows) output.WriteLine(string.Join('\t', Cells(row).Select(Flat)));
    }

    /// <summary>The cells of a row, in the order of the columns.</summary>
    public static string[] Cells(ResolutionRow row) =>
    [
        row.Input,
        row.Rank.ToString(CultureInfo.InvariantCulture),
        row.Outcome.ToString(),
        row.Entity ?? "",
        row.Canonical ?? "",
        row.Score is { } score ? Amounts.Score(score) : "",
        row.Evidence ?? "",
    ];

    /// <summary>A value that breaks neither the row nor the line.</summary>
    public static string Flat(string value)
    {
        if (!value.AsSpan().ContainsAny(Breaks)) return value;
        return string.Create(value.Length, value, static (flat, original) =>
            original.AsSpan().ReplaceAny(flat, Breaks, ' '));
    }
}
