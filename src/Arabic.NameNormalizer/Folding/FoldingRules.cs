using System.Globalization;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Folding;

/// <summary>The folding tables of <c>data/language</c>, compiled for one level.</summary>
/// <remarks>
/// 1. Read every row: a character, a range or a base with a combining mark, and what it becomes.
/// 2. Keep the rows of the level: those marked lossy belong to look-up keys only.
/// 3. Follow each character through the rules until none applies, so that one look-up does it all at run time.
/// Pages of 256 characters, most of them shared and empty, keep the table at a few kilobytes. The tables of the assembly
/// have gone through this when they were compiled: there only what each character becomes is read.
/// </remarks>
internal sealed class FoldingRules
{
    private static readonly string?[] EmptyPage = new string?[256];

    private readonly string?[][] _pages = [.. Enumerable.Repeat(EmptyPage, 256)];

    private FoldingRules(FoldLevel level, IEnumerable<string[]> rows)
    {
        var single = new Dictionary<char, string>();
        foreach (var row in rows)
        {
            if (level == FoldLevel.Light && row[2] == "yes") continue;
            Add(single, row[0], Decode(row[1]));
        }
        foreach (var c in single.Keys) Set(c, Close(c.ToString(), single));
    }

    private FoldingRules(ref RecordReader compiled)
    {
        for (var left = compiled.Number(); left > 0; left--) Compositions[compiled.Number()] = (char)compiled.Number();
        var c = 0;
        for (var left = compiled.Number(); left > 0; left--)
        {
            c += compiled.Number();
            Set((char)c, compiled.Text());
        }
    }

    /// <summary>Base letter and combining mark, packed as one key, to the letter that they compose.</summary>
    public Dictionary<int, char> Compositions { get; } = [];

    /// <summary>The longest text that one character can become.</summary>
    public int MaxExpansion { get; private set; } = 1;

    public static FoldingRules Load(FoldLevel level)
    {
        if (BuiltIn.Data is not { } data) return Read(level);
        var compiled = new RecordReader(data.Get<byte>(SectionId.Folding).Span);
        var light = compiled.Bytes(compiled.Number());
        if (level == FoldLevel.Light) compiled = new RecordReader(light);
        return new FoldingRules(ref compiled);
    }

    /// <summary>The rules as the text of the tables states them.</summary>
    public static FoldingRules Read(FoldLevel level) =>
        new(level, EmbeddedTable.Rows("language/folding.tsv").Concat(EmbeddedTable.Rows("language/presentation-forms.tsv")));

    /// <summary>The rules of both levels, compiled: the light ones first, behind their length.</summary>
    public static byte[] Compile()
    {
        var compiled = new RecordWriter().Bytes(Compile(FoldLevel.Light));
        compiled.Append(Compile(FoldLevel.Key));
        return compiled.ToArray();
    }

    public static int Pair(char letter, char mark) => (letter << 16) | mark;

    /// <summary>What <paramref name="c"/> becomes, or <see langword="null"/> if it stays.</summary>
    public string? this[char c] => _pages[c >> 8][c & 0xFF];

    private void Add(Dictionary<char, string> single, string from, string to)
    {
        if (from.IndexOf("..", StringComparison.Ordinal) is var dots and > 0)
        {
            var last = Decode(from.Substring(dots + 2))[0];
            for (var c = Decode(from.Substring(0, dots))[0]; c <= last; c++) single[c] = to;
            return;
        }
        var source = Decode(from);
        if (source.Length == 2) Compositions[Pair(source[0], source[1])] = to[0];
        else single[source[0]] = to;
    }

    private static byte[] Compile(FoldLevel level)
    {
        var rules = Read(level);
        var compiled = new RecordWriter().Number(rules.Compositions.Count);
        foreach (var pair in rules.Compositions.OrderBy(pair => pair.Key)) compiled.Number(pair.Key).Number(pair.Value);
        var changed = Enumerable.Range(0, char.MaxValue + 1).Where(c => rules[(char)c] is not null).ToList();
        compiled.Number(changed.Count);
        var last = 0;
        foreach (var c in changed)
        {
            compiled.Number(c - last).Text(rules[(char)c]!);
            last = c;
        }
        return compiled.ToArray();
    }

    private void Set(char c, string to)
    {
        if (ReferenceEquals(_pages[c >> 8], EmptyPage)) _pages[c >> 8] = new string?[256];
        _pages[c >> 8][c & 0xFF] = to;
        MaxExpansion = Math.Max(MaxExpansion, to.Length);
    }

    private static string Close(string text, Dictionary<char, string> single)
    {
        for (var again = true; again;)
        {
            var next = string.Concat(text.Select(c => single.TryGetValue(c, out var to) ? to : c.ToString()));
            again = !string.Equals(next, text, StringComparison.Ordinal);
            text = next;
        }
        return text;
    }

    private static string Decode(string codePoints) => codePoints.Length == 0 ? "" : string.Concat(
        codePoints.Split(' ').Select(hex => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}
