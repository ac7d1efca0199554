namespace Arabic.NameNormalizer.Channel;

/// <summary>
/// Spellings in which nothing but the letter for a foreign g differs (جولدمان, غولدمان): usage is split, country by
/// country, and each is right where it is written.
/// </summary>
internal static class CustomaryLetters
{
    /// <summary>What the tables write for a foreign g.</summary>
    private const char G = 'غ';

    private const string OtherForG = "جقكگ";

    private const string Vowels = "اوي";

    /// <summary>What a final a is written with.</summary>
    private const string FinalVowels = "اه";

    /// <summary>
    /// Whether two folded spellings differ in such letters, and beside them in one vowel at most: where another letter
    /// stands for the g, a vowel may go with it.
    /// </summary>
    public static bool MayBeAllThatDiffers(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        var (letters, vowels) = Differences(word, name);
        return letters > 0 && vowels <= 1;
    }

    /// <summary>
    /// Whether a folded spelling has one vowel more or less than another at most, or another at its end, or another letter for a foreign g, spaces
    /// apart: where usage is split already, that is one more way to write the name.
    /// </summary>
    public static bool IsNearlyIt(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        var (letters, vowels) = Differences(word, name);
        if (letters == 0 && vowels <= 1) return true;
        (letters, vowels) = Differences(name, word);
        return letters == 1 && vowels == 0;
    }

    /// <summary>How many letters for a foreign g differ, and how many vowels are more or less, or others at the end; many if anything else differs.</summary>
    private static (int Letters, int Vowels) Differences(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        var (letters, vowels) = (0, 0);
        int i = 0, j = 0;
        while (i < word.Length || j < name.Length)
        {
            if (i < word.Length && j < name.Length && word[i] == name[j]) (i, j) = (i + 1, j + 1);
            else if (AreFinalVowels(word, i, name, j)) (i, j, vowels) = (i + 1, j + 1, vowels + 1);
            else if (i < word.Length && word[i] == ' ') i++;
            else if (j < name.Length && name[j] == ' ') j++;
            else if (i < word.Length && j < name.Length && name[j] == G && OtherForG.IndexOf(word[i]) >= 0) (i, j, letters) = (i + 1, j + 1, letters + 1);
            else if (i < word.Length && Vowels.IndexOf(word[i]) >= 0) (i, vowels) = (i + 1, vowels + 1);
            else if (j < name.Length && Vowels.IndexOf(name[j]) >= 0) (j, vowels) = (j + 1, vowels + 1);
            else return (0, int.MaxValue);
        }
        return (letters, vowels);
    }

    /// <summary>Whether both spellings end at these places, in ا and in ه.</summary>
    private static bool AreFinalVowels(ReadOnlySpan<char> word, int i, ReadOnlySpan<char> name, int j) =>
        i == word.Length - 1 && j == name.Length - 1 && FinalVowels.IndexOf(word[i]) >= 0 && FinalVowels.IndexOf(name[j]) >= 0;
}
