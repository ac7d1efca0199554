using System.Globalization;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Tests.Folding;

/// <summary>
/// The obvious folder: replaces what the tables name, one rule after another, until nothing changes, then shortens
/// stretched letters one by one. No buffers, no compiled pages, no single pass.
/// </summary>
internal sealed class SlowFolder(FoldLevel level)
{
    private readonly List<(string From, string To)> _rules = [.. Rules(level)];

    public string Fold(string text)
    {
        for (var before = ""; before != text;)
        {
            before = text;
            foreach (var (from, to) in _rules) text = text.Replace(from, to, StringComparison.Ordinal);
        }
        for (var at = 0; level == FoldLevel.Key && at + 2 < text.Length;)
        {
            var most = text[at] == 'ل' ? 3 : 2;
            var isStretched = text[at] is >= '\u0621' and <= '\u064A' && text[at] == text[at + 1] && text[at] == text[at + 2];
            if (isStretched) text = Shortened(text, at, text[at] == 'ل' ? 2 : 1);
            at += isStretched ? most - 1 : 1;
        }
        return text;
    }

    private static string Shortened(string text, int at, int keep)
    {
        var rest = text[at..].TrimStart(text[at]);
        return text[..at] + new string(text[at], keep) + rest;
    }

    /// <summary>The rows in their order; those of two characters first, since a mark belongs to the letter before it.</summary>
    private static IEnumerable<(string From, string To)> Rules(FoldLevel level) =>
        EmbeddedTable.Rows("language/folding.tsv").Concat(EmbeddedTable.Rows("language/presentation-forms.tsv"))
            .Where(row => level == FoldLevel.Key || row[2] != "yes")
            .SelectMany(row => Sources(row[0]).Select(from => (from, Decode(row[1]))))
            .OrderByDescending(rule => rule.from.Length);

    private static IEnumerable<string> Sources(string cell)
    {
        if (!cell.Contains("..", StringComparison.Ordinal)) return [Decode(cell)];
        var (first, last) = (Decode(cell[..4])[0], Decode(cell[6..])[0]);
        return Enumerable.Range(first, last - first + 1).Select(c => ((char)c).ToString());
    }

    private static string Decode(string cell) => string.Concat(cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(hex => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}
