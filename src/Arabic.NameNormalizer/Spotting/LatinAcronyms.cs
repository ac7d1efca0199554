using System.Text;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>How an entity is known to have an acronym, the surest first.</summary>
internal enum AcronymSource
{
    /// <summary>Its table writes it.</summary>
    Written,

    /// <summary>The initials of its Latin name.</summary>
    Initials,

    /// <summary>The initials with those of small words (of, the): few acronyms have them.</summary>
    AllInitials,
}

/// <summary>Derives the acronyms of an entity from its name in Latin letters.</summary>
/// <remarks>
/// 1. A name that is one word in capitals is an acronym (UNRWA), and so is such a word in brackets (People's Protection
///    Units (YPG)); accents are taken off.
/// 2. The initials of the words make one, without small words and with them, and without the Arabic article; a word in
///    capitals gives all its letters (UN Women). What stands in brackets is no part of the name.
/// 3. Places and events are not called by their initials: for them only what is written counts. For people nothing does.
/// </remarks>
internal static class LatinAcronyms
{
    /// <summary>Two letters are too many things.</summary>
    public const int Shortest = 3;

    private const int Longest = 8;

    private const string Accented = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝĞİŞŽŠČĆŁ";
    private const string Plain = "AAAAAACEEEEIIIINOOOOOOUUUUYGISZSCCL";

    private static readonly char[] Brackets = ['(', ')'];
    private static readonly char[] BetweenAcronyms = [' ', ',', ';', '/'];
    private static readonly char[] BetweenWords = [' ', '-', '/'];

    private static readonly HashSet<string> SmallWords = new(
        ["of", "the", "and", "for", "in", "on", "to", "at", "against", "with", "de", "du", "des", "la", "le", "les", "et", "pour", "del", "y", "für", "der", "die", "das", "und", "&"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Articles = new(["al", "an", "ad", "as", "ar", "at", "ash", "wal"], StringComparer.Ordinal);

    /// <summary>The acronyms, each with its surest source.</summary>
    public static Dictionary<string, AcronymSource> Of(NameEntity entity)
    {
        var acronyms = new Dictionary<string, AcronymSource>(StringComparer.Ordinal);
        if (entity.Latin is not { } latin || entity.Kind == EntityKind.Person) return acronyms;
        var parts = latin.Split(Brackets);
        if (parts[0].Trim() is var name && Written(name) is { } whole) Add(acronyms, whole, AcronymSource.Written);
        for (var i = 1; i < parts.Length; i += 2)
            foreach (var word in parts[i].Split(BetweenAcronyms))
                if (Written(word) is { } written) Add(acronyms, written, AcronymSource.Written);
        if (entity.Kind is EntityKind.Place or EntityKind.Event) return acronyms;

        var words = name.Split(BetweenWords).Where(word => word.Length > 0).ToList();
        if (words.Count < 2) return acronyms;
        Add(acronyms, Initials(words.Where(word => !SmallWords.Contains(Lower(word)))), AcronymSource.Initials);
        Add(acronyms, Initials(words.Where(word => !SmallWords.Contains(Lower(word)) && !Articles.Contains(Lower(word)))), AcronymSource.Initials);
        Add(acronyms, Initials(words), AcronymSource.AllInitials);
        return acronyms;
    }

    /// <summary>A word of Latin capitals, without accents and hyphens; <see langword="null"/> if it is anything else.</summary>
    public static string? Written(string word)
    {
        var letters = new StringBuilder();
        foreach (var c in word)
        {
            if (c is '-' or '.') continue;
            if (Capital(c) is not { } letter || char.IsLower(c)) return null;
            letters.Append(letter);
        }
        return letters.Length >= Shortest ? letters.ToString() : null;
    }

    private static void Add(Dictionary<string, AcronymSource> acronyms, string letters, AcronymSource source)
    {
        if (letters.Length is >= Shortest and <= Longest && !acronyms.ContainsKey(letters)) acronyms.Add(letters, source);
    }

    /// <summary>The first letters, and all of a word in capitals; nothing where a word begins with no Latin letter.</summary>
    private static string Initials(IEnumerable<string> words)
    {
        var letters = new StringBuilder();
        foreach (var word in words)
        {
            if (word.Length > 1 && word.All(c => Capital(c) is not null && !char.IsLower(c))) foreach (var c in word) letters.Append(Capital(c));
            else if (Capital(word[0]) is { } first) letters.Append(first);
            else return "";
        }
        return letters.ToString();
    }

    private static char? Capital(char c)
    {
        var upper = char.ToUpperInvariant(c);
        if (upper is >= 'A' and <= 'Z') return upper;
        return Accented.IndexOf(upper) is var place && place >= 0 ? Plain[place] : null;
    }

    private static string Lower(string word) => word.ToLowerInvariant();
}
