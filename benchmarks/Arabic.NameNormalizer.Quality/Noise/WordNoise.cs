namespace Arabic.NameNormalizer.Quality.Noise;

/// <summary>What happens to the words of a name: glued, split, moved, left out, added. Null where it cannot happen.</summary>
internal static class WordNoise
{
    private static readonly string[] MiddleNames = ["محمد", "أحمد", "علي", "حسن", "عمر", "إبراهيم", "صالح", "يوسف"];

    private static readonly string[] Titles =
        ["السيد", "الدكتور", "الأستاذ", "الشيخ", "اللواء", "المشير", "الرئيس", "الوزير", "وزير الخارجية", "رئيس الوزراء"];

    public static string? Glued(string name, Random random)
    {
        var words = name.Split(' ');
        if (words.Length < 2) return null;
        var at = random.Next(words.Length - 1);
        return string.Join(' ', [.. words[..at], words[at] + words[at + 1], .. words[(at + 2)..]]);
    }

    public static string? Split(string name, Random random)
    {
        var words = name.Split(' ');
        int[] fit = [.. Enumerable.Range(0, words.Length).Where(i => words[i].Length >= 5)];
        if (fit.Length == 0) return null;
        var at = fit[random.Next(fit.Length)];
        words[at] = words[at].Insert(random.Next(2, words[at].Length - 1), " ");
        return string.Join(' ', words);
    }

    /// <summary>The family name first, as in lists; a compound stays together as far as its first word tells.</summary>
    public static string? FamilyFirst(string name, Random random)
    {
        var words = name.Split(' ');
        var cut = GivenWords(words);
        return cut >= words.Length ? null : string.Join(' ', [.. words[cut..], .. words[..cut]]);
    }

    /// <summary>One of three words or more is left out, but not the last: without it nobody is named.</summary>
    public static string? Missing(string name, Random random)
    {
        var words = name.Split(' ');
        if (words.Length < 3) return null;
        var at = random.Next(words.Length - 1);
        return string.Join(' ', [.. words[..at], .. words[(at + 1)..]]);
    }

    /// <summary>A father's name behind the given name.</summary>
    public static string? Extra(string name, Random random)
    {
        var words = name.Split(' ');
        var cut = GivenWords(words);
        var added = MiddleNames[random.Next(MiddleNames.Length)];
        return cut >= words.Length || words.Contains(added, StringComparer.Ordinal)
            ? null
            : string.Join(' ', [.. words[..cut], added, .. words[cut..]]);
    }

    public static string? TitleBefore(string name, Random random) => $"{Titles[random.Next(Titles.Length)]} {name}";

    public static string? Initial(string name, Random random)
    {
        var words = name.Split(' ');
        return words.Length < 2 ? null : string.Join(' ', [$"{words[0][0]}.", .. words[1..]]);
    }

    /// <summary>How many words the given name has.</summary>
    private static int GivenWords(string[] words) => Compounds.Start(words[0]) ? 2 : 1;
}
