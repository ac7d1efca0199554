using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Language;

namespace Arabic.NameNormalizer.Scoring;

/// <summary>Tells the name of another body or place from a garbled one: a known word stands there instead of the name's own.</summary>
/// <remarks>
/// Names of bodies are made of words that many have, and one word tells which is meant: an atomic energy authority of
/// Egypt is none of Iran. A word that the language or the tables know is the name's, or a slip of it, or renders it in other
/// words; else, if a word of the name has no counterpart, it stands in its place.
/// </remarks>
internal static class OtherBody
{
    /// <summary>A word of the language that costs no more may be a slip of the name's (الذرة for الذرية), in thousandths of a nat.</summary>
    private const int MostOfSlip = 6_000;

    /// <summary>The same for a word that is but a part of other names.</summary>
    private const int MostOfSlipOfName = 9_000;

    /// <summary>Any other word that costs no more is taken for the name's.</summary>
    private const int MostOfPair = 12_000;

    /// <summary>Whether a query is the name of something else than a body or a place.</summary>
    /// <param name="names">The names.</param>
    /// <param name="query">The query.</param>
    /// <param name="entry">The name of the body or place.</param>
    public static bool IsMeant(NameCollection names, NameQuery query, int entry)
    {
        var tokens = names.Tokens(entry);
        if (query.Tokens.Count < 2 || tokens.Length < 2) return false;
        for (var place = 0; place < query.Tokens.Count; place++)
            if (!tokens.Has(query.Exact(place)) && IsKnown(names, query, place) && !MayBeOneOf(names, query, place, tokens) && LacksOne(names, query, tokens)) return true;
        return false;
    }

    private static bool IsKnown(NameCollection names, NameQuery query, int place) =>
        WordModel.Default.KindOf(query[place]) != WordKind.Unknown || (query.Exact(place) is var exact && exact >= 0 && names.IsProper(exact));

    private static bool MayBeOneOf(NameCollection names, NameQuery query, int place, EntryTokens tokens)
    {
        var most = WordModel.Default.KindOf(query[place]) == WordKind.Unknown ? MostOfSlipOfName : MostOfSlip;
        WordStem.Split(query[place], out var stem);
        Span<char> text = stackalloc char[NameTokens.Longest];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (query.Cost(place, tokens[i]) <= most) return true;
            WordStem.Split(names.Index.Text.Read(tokens[i], text), out var other);
            if (WordStem.AreOne(stem, other) || Senses.Default.AreShared(stem, other)) return true;
        }
        return false;
    }

    /// <summary>Whether a word of the name has no counterpart.</summary>
    private static bool LacksOne(NameCollection names, NameQuery query, EntryTokens tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var isThere = false;
            for (var place = 0; place < query.Tokens.Count && !isThere; place++)
                isThere = query.Exact(place) == tokens[i] || (query.Cost(place, tokens[i]) <= MostOfPair && !IsKnown(names, query, place));
            if (!isThere) return true;
        }
        return false;
    }
}
