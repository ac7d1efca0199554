using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>
/// What the names of entities look like if their Latin spelling is read letter by letter (جيداريف of Gedaref, القضارف): no
/// table need list such spellings, and what is garbled so may be far from the right letters.
/// </summary>
/// <remarks>
/// Of persons the full name, and the surname that is the end of it; of places the name, unless it says what they are; of
/// everything else names of one word, since those of several are translated.
/// </remarks>
internal static class LatinReadings
{
    /// <summary>A shorter word is too many other things.</summary>
    private const int Shortest = 4;

    private const int LengthOfArticle = 2;

    private const int MostOfWord = 6000, MostOfFurther = 3000;

    /// <summary>What a spelling costs at most as a reading, in thousandths of a nat: that is far from the right letters already.</summary>
    public static int MostCost(int tokens) => MostOfWord + ((tokens - 1) * MostOfFurther);

    /// <summary>The reading that stands for a right form; <see langword="null"/> if there is none, or if it is nearly the form itself.</summary>
    /// <param name="key">The folded words of the form.</param>
    /// <param name="isShort">Whether it is a short form.</param>
    /// <param name="kind">What the entity is.</param>
    /// <param name="latin">Its name in Latin letters.</param>
    public static string? Of(ReadOnlySpan<char> key, bool isShort, EntityKind kind, string? latin)
    {
        if (latin is null || IsAcronym(latin) || LatinReader.Default.Read(latin) is not { Count: > 0 } words) return null;
        var isSingle = key.IndexOf(' ') < 0;
        string? reading = null;
        if (kind == EntityKind.Person && isShort && words.Count > 1) reading = isSingle ? words[words.Count - 1] : null;
        else if (words.Count == FormKeys.Words(key) && (words.Count == 1 || kind == EntityKind.Person || (kind == EntityKind.Place && AreProper(latin)))) reading = string.Join(" ", words);
        return reading is { Length: >= Shortest and <= NameLimits.Length } && !CustomaryLetters.IsNearlyIt(reading.AsSpan(), key) ? reading : null;
    }

    private static bool IsAcronym(string latin) => string.Equals(latin, latin.ToUpperInvariant(), StringComparison.Ordinal);

    /// <summary>Whether all words begin as names do: else they say what it is (Misrata airport).</summary>
    private static bool AreProper(string latin)
    {
        foreach (var word in latin.Split(' '))
            if (word.Length > 0 && char.IsLower(word[0]) && word.IndexOf('-') != LengthOfArticle) return false;
        return true;
    }

    /// <summary>The reading as a form of its own.</summary>
    public static NameForm Of(NameForm form)
    {
        var reading = Of(form.Key.AsSpan(), !string.Equals(form.Target, form.Entity.Canonical, StringComparison.Ordinal), form.Entity.Kind, form.Entity.Latin)!;
        return new NameForm
        {
            Entity = form.Entity,
            Layer = form.Layer,
            Origin = form.Origin,
            Surface = form.Surface,
            Target = form.Target,
            Words = reading.Split(' '),
            LightKey = reading,
            Noise = NoiseKind.Transliteration,
            Policy = form.Policy,
            Needs = form.Needs,
            IsLatinReading = true,
        };
    }
}
