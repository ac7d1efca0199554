using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Scoring;

/// <summary>A folded name by the classes of its sounds (<c>data/language/sounds.tsv</c>).</summary>
internal static class SoundKey
{
    private static readonly Dictionary<char, (char Class, bool IsVowel)> Sounds = EmbeddedTable.Rows("language/sounds.tsv")
        .ToDictionary(row => row[0][0], row => (row[1][0], row[2] == "yes"));

    /// <summary>The classes of all letters; a sound that comes twice in a row is written once.</summary>
    public static string Full(string key) => Of(key, withVowels: true);

    /// <summary>The classes of the consonants alone.</summary>
    public static string Consonants(string key) => Of(key, withVowels: false);

    private static string Of(string key, bool withVowels)
    {
        var sounds = new char[key.Length];
        var length = 0;
        foreach (var c in key)
        {
            var (sound, isVowel) = Sounds.TryGetValue(c, out var known) ? known : (c, false);
            if ((isVowel && !withVowels) || (length > 0 && sounds[length - 1] == sound)) continue;
            sounds[length++] = sound;
        }
        return new string(sounds, 0, length);
    }
}
