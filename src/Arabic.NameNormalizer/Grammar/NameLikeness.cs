using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>What a word of a text is for the search of unlisted names.</summary>
internal enum Likeness : byte
{
    /// <summary>A particle, a title or a single letter: no part of a name, be it garbled or not.</summary>
    Apart,

    /// <summary>A very common word.</summary>
    Ordinary,

    /// <summary>A name, or a part of one, as it stands.</summary>
    Known,

    /// <summary>A less common word: beside a strange one it may be a garbled name.</summary>
    Rare,

    /// <summary>Neither a word nor a known name: a foreign name, or one that was garbled.</summary>
    Strange,
}

/// <summary>Tells words that may be names from those that are just words.</summary>
internal static class NameLikeness
{
    private const int Shortest = 2;

    private const char Alef = 'ا';

    /// <summary>The band of the commonest words.</summary>
    private const int VeryCommon = 1;

    /// <summary>What a folded word is.</summary>
    public static Likeness Of(NameCollection names, ReadOnlySpan<char> key)
    {
        if (key.Length is < Shortest or > NameLimits.Length) return Likeness.Apart;
        if (KnownTokens.Default.IsName(key)) return Likeness.Known;
        if (IsTitle(key)) return Likeness.Apart;
        var reading = WordModel.Default.Look(key);
        if (NameParts.Default.RoleOf(key, out _) is NamePart.Prefix or NamePart.Suffix or NamePart.Connective or NamePart.Particle) return Likeness.Known;
        var isProper = names.Index.Find(key) is var token && token >= 0 && names.IsProper(token);
        if (reading is { Kind: WordKind.Word, Band: VeryCommon, Affixes: 0 })
            return key.Length == Shortest ? Likeness.Apart : isProper && !Article.IsBefore(key) ? Likeness.Known : Likeness.Ordinary;
        if (reading.Kind == WordKind.Name || isProper) return Likeness.Known;
        return reading.Kind == WordKind.Unknown ? Likeness.Strange : Likeness.Rare;
    }

    /// <summary>Whether a folded word is a very common one as it stands, be it a name as well, or what a Latin one sounds like (كان, "was", and Cannes, and Can).</summary>
    public static bool IsVeryCommon(ReadOnlySpan<char> key) => WordModel.Default.Look(key) is { Kind: WordKind.Word, Band: VeryCommon, Affixes: 0 };

    /// <summary>Whether it is a title, be it with proclitics or without: it stands before a mention and stays as it is.</summary>
    private static bool IsTitle(ReadOnlySpan<char> key)
    {
        if (NameParts.Default.RoleOf(key, out _) == NamePart.Title) return true;
        // What somebody becomes stands behind his name in the accusative: عين فلان رئيسا.
        if (key[key.Length - 1] == Alef && NameParts.Default.RoleOf(key.Slice(0, key.Length - 1), out _) == NamePart.Title) return true;
        foreach (var chain in Proclitics.ThatMayStart(key))
            if (chain.IsBefore(key) && NameParts.Default.RoleOf(chain.After(key), out _) == NamePart.Title)
                return true;
        return false;
    }
}
