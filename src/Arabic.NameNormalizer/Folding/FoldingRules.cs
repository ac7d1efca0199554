using System.Globalization;

namespace Arabic.NameNormalizer.Folding;

/// <summary>The folding tables of <c>data/language</c>, compiled for one level.</summary>
/// <remarks>
/// 1. Read every row: a character, a range or a base with a combining mark, and what it becomes.
/// 2. Keep the rows of the level: those marked lossy belong to look-up keys only.
/// 3. Follow each character through the rules until none applies, so that one look-up does it all at run time.
/// Pages of 256 characters, most of them shared and empty, keep the table at a few kilobytes.
/// </remarks>
internal sealed class FoldingRules
{
    private readonly Dictionary<char, string> _single = [];
    private readonly string?[][] _pages;

    private FoldingRules(FoldLevel level, IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            if (level == FoldLevel.Light && row[2] == "yes") continue;
            Add(row[0], Decode(row[1]));
        }
        _pages = BuildPages();
    }

    /// <summary>Base letter and combining mark, packed as one key, to the letter that they compose.</summary>
    public Dictionary<int, char> Compositions { get; } = [];

    /// <summary>The longest text that one character can become.</summary>
    public int MaxExpansion { get; private set; } = 1;

    public static FoldingRules Load(FoldLevel level) =>
        new(level, EmbeddedTable.Rows("language/folding.tsv").Concat(EmbeddedTable.Rows("language/presentation-forms.tsv")));

    public static int Pair(char letter, char mark) => (letter << 16) | mark;

    /// <summary>What <paramref name="c"/> becomes, or <see langword="null"/> if it stays.</summary>
    public string? this[char c] => _pages[c >> 8][c & 0xFF];

    private void Add(string from, string to)
    {
        if (from.IndexOf("..", StringComparison.Ordinal) is var dots and > 0)
        {
            var last = Decode(from.Substring(dots + 2))[0];
            for (var c = Decode(from.Substring(0, dots))[0]; c <= last; c++) _single[c] = to;
            return;
        }
        var source = Decode(from);
        if (source.Length == 2) Compositions[Pair(source[0], source[1])] = to[0];
        else _single[source[0]] = to;
    }

    private string?[][] BuildPages()
    {
        var empty = new string?[256];
        var pages = new string?[256][];
        for (var i = 0; i < pages.Length; i++) pages[i] = empty;
        foreach (var c in _single.Keys)
        {
            if (ReferenceEquals(pages[c >> 8], empty)) pages[c >> 8] = new string?[256];
            var closed = Close(c.ToString());
            pages[c >> 8][c & 0xFF] = closed;
            MaxExpansion = Math.Max(MaxExpansion, closed.Length);
        }
        return pages;
    }

    private string Close(string text)
    {
        for (var again = true; again;)
        {
            var next = string.Concat(text.Select(c => _single.TryGetValue(c, out var to) ? to : c.ToString()));
            again = !string.Equals(next, text, StringComparison.Ordinal);
            text = next;
        }
        return text;
    }

    private static string Decode(string codePoints) => codePoints.Length == 0 ? "" : string.Concat(
        codePoints.Split(' ').Select(hex => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}
