namespace Arabic.NameNormalizer.Quality.Noise;

/// <summary>Slips of the hand and of optical readers: one letter of one word. Null where a name has no fit word.</summary>
internal static class LetterNoise
{
    /// <summary>Shorter words are left alone: what is left of them could be anything.</summary>
    private const int LeastLetters = 4;

    public static string? Swapped(string name, Random random) => Change(name, random, (word, at) =>
        at + 1 < word.Length ? $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}" : word);

    public static string? Lost(string name, Random random) => Change(name, random, (word, at) => word.Remove(at, 1));

    public static string? Doubled(string name, Random random) =>
        Change(name, random, (word, at) => word.Insert(at, word[at].ToString()));

    public static string? KeyboardNeighbour(string name, Random random) =>
        Change(name, random, (word, at) => Replace(word, at, Alike.OnKeyboard(word[at]), random));

    public static string? DotsLost(string name, Random random) =>
        Change(name, random, (word, at) => Replace(word, at, Alike.WithOtherDots(word[at], isGained: false), random));

    public static string? DotsGained(string name, Random random) =>
        Change(name, random, (word, at) => Replace(word, at, Alike.WithOtherDots(word[at], isGained: true), random));

    private static string Replace(string word, int at, string choices, Random random) => choices.Length == 0
        ? word
        : $"{word[..at]}{choices[random.Next(choices.Length)]}{word[(at + 1)..]}";

    /// <summary>Tries the letters of the fit words in random order until one can be changed; an article stays.</summary>
    private static string? Change(string name, Random random, Func<string, int, string> change)
    {
        var words = name.Split(' ');
        var places = new List<(int Word, int At)>();
        for (var i = 0; i < words.Length; i++)
        {
            var stem = words[i].StartsWith("ال", StringComparison.Ordinal) ? 2 : 0;
            if (words[i].Length - stem < LeastLetters) continue;
            for (var at = stem; at < words[i].Length; at++) places.Add((i, at));
        }
        var order = places.ToArray();
        random.Shuffle(order);
        foreach (var (i, at) in order)
        {
            var changed = change(words[i], at);
            if (changed == words[i]) continue;
            words[i] = changed;
            return string.Join(' ', words);
        }
        return null;
    }
}
