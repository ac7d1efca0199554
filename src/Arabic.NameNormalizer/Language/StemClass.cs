namespace Arabic.NameNormalizer.Language;

/// <summary>Which affixes a stem takes; the names in the tables are those of <see cref="StemClasses"/>.</summary>
[Flags]
internal enum StemClass
{
    None = 0,
    Noun = 1 << 0,
    Plural = 1 << 1,
    Feminine = 1 << 2,
    At = 1 << 3,
    Nisba = 1 << 4,
    Hamza = 1 << 5,
    Maqsura = 1 << 6,
    Defective = 1 << 7,
    Past = 1 << 8,
    PastShort = 1 << 9,
    PastWeak = 1 << 10,
    Present = 1 << 11,
    PresentWeak = 1 << 12,
    Particle = 1 << 13,
    Clitic = 1 << 14,
    Name = 1 << 15,
    ArticleName = 1 << 16,
    Fixed = 1 << 17,
    PresentPlural = 1 << 18,
    PresentWeakPlural = 1 << 19,
    AtBare = 1 << 20,
    Loan = 1 << 21,

    /// <summary>What has a masculine and a feminine, and a plural of each.</summary>
    Agent = Noun | Plural | Feminine | AtBare,

    /// <summary>The classes of verbs.</summary>
    Verbs = Past | PastShort | PastWeak | Present | PresentWeak | PresentPlural | PresentWeakPlural,

    /// <summary>The classes of names.</summary>
    Names = Name | ArticleName,
}

/// <summary>Reads the classes of a cell.</summary>
internal static class StemClasses
{
    private static readonly Dictionary<string, StemClass> Known = new(StringComparer.Ordinal)
    {
        ["noun"] = StemClass.Noun,
        ["plural"] = StemClass.Plural,
        ["feminine"] = StemClass.Feminine,
        ["at"] = StemClass.At,
        ["nisba"] = StemClass.Nisba,
        ["hamza"] = StemClass.Hamza,
        ["maqsura"] = StemClass.Maqsura,
        ["defective"] = StemClass.Defective,
        ["past"] = StemClass.Past,
        ["past-short"] = StemClass.PastShort,
        ["past-weak"] = StemClass.PastWeak,
        ["present"] = StemClass.Present,
        ["present-weak"] = StemClass.PresentWeak,
        ["particle"] = StemClass.Particle,
        ["clitic"] = StemClass.Clitic,
        ["name"] = StemClass.Name,
        ["article-name"] = StemClass.ArticleName,
        ["at-bare"] = StemClass.AtBare,
        ["loan"] = StemClass.Loan,
        ["fixed"] = StemClass.Fixed,
        ["present-plural"] = StemClass.PresentPlural,
        ["present-weak-plural"] = StemClass.PresentWeakPlural,
        ["agent"] = StemClass.Agent,
        ["verb"] = StemClass.Past | StemClass.PastShort | StemClass.Present,
    };

    /// <summary>The classes that an affix goes to.</summary>
    /// <exception cref="FormatException">The cell names a class that there is not.</exception>
    public static StemClass OfAffix(string cell)
    {
        var classes = StemClass.None;
        foreach (var name in cell.Split(' '))
            classes |= Known.TryGetValue(name, out var one)
                ? one
                : throw new FormatException($"The language's tables have no class '{name}'.");
        return classes;
    }

    /// <summary>The classes of a stem: what may be said of one may be said of several.</summary>
    /// <remarks>The first person has no endings of several, hence classes of their own for those that have.</remarks>
    /// <exception cref="FormatException">The cell names a class that there is not.</exception>
    public static StemClass OfStem(string cell)
    {
        var classes = OfAffix(cell);
        if ((classes & StemClass.Present) != 0) classes |= StemClass.PresentPlural;
        if ((classes & StemClass.PresentWeak) != 0) classes |= StemClass.PresentWeakPlural;
        return classes;
    }
}
