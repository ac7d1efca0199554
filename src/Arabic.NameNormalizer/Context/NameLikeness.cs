using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Scoring;

namespace Arabic.NameNormalizer.Context;

/// <summary>What a word of a text is for the search of unlisted names.</summary>
internal enum Likeness
{
    /// <summary>An ordinary word: no part of a name.</summary>
    Ordinary,

    /// <summary>A name, or a part of one, as it stands.</summary>
    Known,

    /// <summary>A rare word: beside a strange one it may be a garbled name.</summary>
    Rare,

    /// <summary>Neither a word nor a known name: a foreign name, or one that was garbled.</summary>
    Strange,
}

/// <summary>Tells words that may be names from those that are just words.</summary>
internal static class NameLikeness
{
    private const int Shortest = 2;

    /// <summary>The band of rare words.</summary>
    private const int RareBand = 3;

    /// <summary>What a folded word is.</summary>
    public static Likeness Of(NameCollection names, ReadOnlySpan<char> key)
    {
        if (key.Length < Shortest) return Likeness.Ordinary;
        var token = names.Words.Find(key);
        if (token >= 0 && names.IsProper(token)) return Likeness.Known;
        var isName = KnownTokens.Default.IsGivenName(key);
        if (isName || NameParts.Default.RoleOf(key, out _) is NamePart.Prefix or NamePart.Suffix or NamePart.Connective) return Likeness.Known;
        var reading = WordModel.Default.Look(key);
        if (reading.Kind == WordKind.Unknown) return Likeness.Strange;
        return reading.Kind == WordKind.Name ? Likeness.Known : reading.Band == RareBand ? Likeness.Rare : Likeness.Ordinary;
    }
}
