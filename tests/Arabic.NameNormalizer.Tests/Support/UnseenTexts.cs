using System.Collections.Concurrent;

namespace Arabic.NameNormalizer.Tests.Support;

/// <summary>A text written without sight of the tables, and what became of it.</summary>
/// <param name="row">The text, and what is right.</param>
/// <param name="text">The text put right.</param>
internal sealed class UnseenText(GoldenRow row, string text)
{
    private static readonly Lazy<ArabicNameNormalizer> Uniform = new(() => ArabicNameNormalizer.Create(options => options.UnifySpelling = true));

    private readonly Lazy<(string Expected, string Text)> _unified = new(() => (Unify(row["expected"]), Unify(text)));

    /// <summary>The text, and what is right.</summary>
    public GoldenRow Row => row;

    /// <summary>The text put right.</summary>
    public string Text => text;

    /// <summary>Whether every letter is as expected.</summary>
    public bool IsRight => string.Equals(Row["expected"], Text, StringComparison.Ordinal);

    /// <summary>
    /// Whether every name is right in some usual spelling: the writers of the sets do not know which of them the tables write,
    /// nor which they leave alone.
    /// </summary>
    public bool IsRightInSomeSpelling => IsRight || string.Equals(_unified.Value.Expected, _unified.Value.Text, StringComparison.Ordinal);

    /// <summary>The words that were put into the text and that nobody expected, in no usual spelling.</summary>
    public IEnumerable<string> UnexpectedWords() => IsRight
        ? []
        : Text.Split(' ').Except(Row["text"].Split(' '), StringComparer.Ordinal).Except(Row["expected"].Split(' '), StringComparer.Ordinal)
            .Except(_unified.Value.Expected.Split(' '), StringComparer.Ordinal);

    private static string Unify(string text) => Uniform.Value.Rewrite(text).Text;
}

/// <summary>The files of such texts, each rewritten once for all that is asked of it.</summary>
internal static class UnseenTexts
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<UnseenText>>> Files = new(StringComparer.Ordinal);

    public static IReadOnlyList<UnseenText> Of(string file) => Files.GetOrAdd(file, name => new(() =>
    {
        var rows = GoldenTable.Load(name).Rows.ToList();
        var results = ArabicNameNormalizer.Default.RewriteAll([.. rows.Select(row => row["text"])]);
        return [.. rows.Zip(results, (row, result) => new UnseenText(row, result.Text))];
    })).Value;

    public static IReadOnlyList<UnseenText> Of(string file, string set) => [.. Of(file).Where(text => string.Equals(text.Row["set"], set, StringComparison.Ordinal))];
}
