using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Benchmarks.Material;

/// <summary>Names that could be Arabic, and misspellings of them: the same ones for the same seed.</summary>
internal static class GeneratedNames
{
    private const string RootLetters = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";

    // What a hasty hand or a round trip through another script takes for each other.
    private static readonly string[] AlikeLetters = ["تط", "سص", "دض", "زظ", "حه", "قغ", "كق", "ثت", "ذد", "خح", "جغ"];

    private static readonly Func<char, char, char, string>[] Patterns =
    [
        (a, b, c) => $"{a}{b}ي{c}", (a, b, c) => $"{a}ا{b}{c}", (a, b, c) => $"{a}{b}ا{c}", (a, b, c) => $"م{a}{b}و{c}",
        (a, b, c) => $"{a}{b}{c}ان", (a, b, c) => $"م{a}ا{b}{c}", (a, b, c) => $"ت{a}{b}ي{c}", (a, b, c) => $"{a}و{b}{c}",
    ];

    /// <summary>Names of two words, a given name and a family name, no two of which fold to the same.</summary>
    public static string[] Make(int count, int seed)
    {
        var random = new Random(seed);
        string[] given = [.. EmbeddedTable.Rows("language/given-names.tsv").Select(row => row[0])];
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>(count);
        while (names.Count < count)
        {
            var name = $"{given[random.Next(given.Length)]} {FamilyName(random)}";
            if (keys.Add(Folder.Key.Fold(name))) names.Add(name);
        }
        return [.. names];
    }

    /// <summary>A table of the names in the form that <see cref="ArabicNameNormalizerOptions.AddTable"/> takes.</summary>
    public static string Table(IEnumerable<string> names) => "canonical\n" + string.Join('\n', names) + "\n";

    /// <summary>Misspellings, one or two letters off, of names drawn from the given ones, none of which folds to a name.</summary>
    public static string[] Misspell(string[] names, int count, int seed)
    {
        var random = new Random(seed);
        var keys = names.Select(Folder.Key.Fold).ToHashSet(StringComparer.Ordinal);
        var misspelt = new List<string>(count);
        while (misspelt.Count < count)
        {
            var spelling = Misspell(names[random.Next(names.Length)], random);
            if (random.Next(2) == 0) spelling = Misspell(spelling, random);
            if (!keys.Contains(Folder.Key.Fold(spelling))) misspelt.Add(spelling);
        }
        return [.. misspelt];
    }

    private static string FamilyName(Random random)
    {
        var word = Patterns[random.Next(Patterns.Length)](Letter(random), Letter(random), Letter(random));
        return random.Next(3) switch { 0 => word, 1 => $"ال{word}", _ => $"ال{word}ي" };
    }

    private static char Letter(Random random) => RootLetters[random.Next(RootLetters.Length)];

    private static string Misspell(string name, Random random)
    {
        var at = random.Next(1, name.Length);
        if (random.Next(4) == 0) return name.Insert(at, "اوي"[random.Next(3)].ToString());
        if (name[at] is 'ا' or 'و' or 'ي') return name.Remove(at, 1);
        var alike = AlikeLetters.FirstOrDefault(pair => pair.Contains(name[at], StringComparison.Ordinal));
        return alike is null ? name : name.Remove(at, 1).Insert(at, alike.Replace(name[at..(at + 1)], ""));
    }
}
