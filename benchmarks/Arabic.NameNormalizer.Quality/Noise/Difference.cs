namespace Arabic.NameNormalizer.Quality.Noise;

/// <summary>What sets a spelling apart from a name. Several may come together.</summary>
[Flags]
internal enum Difference
{
    None = 0,

    /// <summary>ا و ي, or ه at the end, written or not, or one for the other.</summary>
    Vowels = 1,

    /// <summary>A consonant for one that writes the same foreign sound elsewhere, or one written twice.</summary>
    Consonants = 2,

    /// <summary>Only one of the two has an article.</summary>
    Article = 4,

    /// <summary>A letter for one of the same shape with other dots.</summary>
    Dots = 8,

    /// <summary>Anything else.</summary>
    Other = 16,
}
