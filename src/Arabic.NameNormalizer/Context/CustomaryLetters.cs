namespace Arabic.NameNormalizer.Context;

/// <summary>
/// Spellings in which nothing but the letter for a foreign g differs (جولدمان, غولدمان): usage is split, country by
/// country, and each is right where it is written.
/// </summary>
internal static class CustomaryLetters
{
    /// <summary>What the tables write for a foreign g.</summary>
    private const char G = 'غ';

    private const string OtherForG = "جقكگ";

    /// <summary>Whether two folded spellings differ in such letters, and differ.</summary>
    public static bool AllThatDiffers(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        if (word.Length != name.Length || word.SequenceEqual(name)) return false;
        for (var i = 0; i < word.Length; i++)
            if (word[i] != name[i] && (name[i] != G || OtherForG.IndexOf(word[i]) < 0)) return false;
        return true;
    }
}
