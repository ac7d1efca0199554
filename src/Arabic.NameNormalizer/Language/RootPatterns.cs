namespace Arabic.NameNormalizer.Language;

/// <summary>Derives the stems of roots by the patterns of <c>data/language/patterns.tsv</c>.</summary>
/// <remarks>
/// 1. A root's letters say of which kind it is: sound, or with a weak, doubled or hamza letter at a certain place.
/// 2. Each form that the root lists has patterns for that kind; a form with <c>s</c> behind it is made as if sound.
/// 3. The root's letters go into the pattern's slots; two alefs that meet become one (آ folds to it).
/// </remarks>
internal sealed class RootPatterns
{
    private readonly Dictionary<(string Form, string Kind), List<(string Text, StemClass Classes)>> _patterns = [];
    private readonly Dictionary<char, string> _infixed = [];

    private RootPatterns(IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            if (row[3] == "infix")
            {
                _infixed[row[1][0]] = row[2];
                continue;
            }
            if (!_patterns.TryGetValue((row[0], row[1]), out var list)) _patterns.Add((row[0], row[1]), list = []);
            list.Add((row[2], StemClasses.OfStem(row[3])));
        }
    }

    public static RootPatterns Read(IEnumerable<string[]> rows) => new(rows);

    /// <summary>Gives the stems of a root in one form.</summary>
    /// <exception cref="FormatException">There are no patterns for such roots in this form.</exception>
    public void Derive(string root, string form, int band, StemSink sink)
    {
        var key = form[form.Length - 1] == 's' ? (form.Substring(0, form.Length - 1), "sound") : (form, KindOf(root));
        if (!_patterns.TryGetValue(key, out var patterns))
            throw new FormatException($"The root {root} lists the form {form}, and there are no patterns for it.");
        Span<char> stem = stackalloc char[2 * WordLetters.MaxStem];
        foreach (var (text, classes) in patterns) sink(stem.Slice(0, Fill(text, root, stem)), classes, band);
    }

    /// <summary>The name of the root's kind in the table.</summary>
    public static string KindOf(string root)
    {
        if (root.Length == 4) return "four";
        if (root[1] == 'ء') return "middle-hamza";
        if (root[2] == 'ء') return "final-hamza";
        if (root[2] is 'و' or 'ي') return root[2] == 'و' ? "final-w" : "final-y";
        if (root[1] == root[2]) return "doubled";
        if (root[1] is 'و' or 'ي') return root[1] == 'و' ? "hollow-w" : "hollow-y";
        return root[0] == 'و' ? "initial" : root[0] == 'ا' ? "initial-hamza" : "sound";
    }

    private int Fill(string pattern, string root, Span<char> stem)
    {
        var length = 0;
        foreach (var slot in pattern)
        {
            if (slot is >= '1' and <= '4') Append(root[slot - '1'], stem, ref length);
            else if (slot != 'T') Append(slot, stem, ref length);
            else if (_infixed.TryGetValue(root[0], out var infixed))
                foreach (var letter in infixed) Append(letter, stem, ref length);
            else
            {
                Append(root[0], stem, ref length);
                Append('ت', stem, ref length);
            }
        }
        return length;
    }

    private static void Append(char letter, Span<char> stem, ref int length)
    {
        if (letter == 'ا' && length > 0 && stem[length - 1] == 'ا') return;
        stem[length++] = letter;
    }
}
