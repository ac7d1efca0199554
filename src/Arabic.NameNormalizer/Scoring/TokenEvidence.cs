using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Index;
using FuzzySharp;

namespace Arabic.NameNormalizer.Scoring;

/// <summary>How much one token of a query speaks for one token of a name, in nats.</summary>
/// <remarks>
/// The logarithm of how much more probable the token is if the name is meant than if it is just any name: what the
/// channel charges, in both directions alike, against what the letters of both tokens would cost as names of their own
/// (<see cref="LetterModel"/>). The weights are fitted on real variants and names of nobody, cross-validated.
/// In texts it is what the channel charges beyond one nat a letter, which is what an unrelated word costs.
/// 1. A token that comes often among names says little when it is right (محمد): no more than its rarity.
/// 2. A token that is somebody else's name as it stands speaks against the name (سلطان for سلمان).
/// </remarks>
internal sealed class TokenEvidence(NameCollection names)
{
    /// <summary>What a token says that costs nothing and whose letters cost nothing.</summary>
    private const double Base = 6.8;

    /// <summary>Weighs each nat that the letters of both tokens cost.</summary>
    private const double PerNatOfLetters = 0.23;

    /// <summary>Weighs each nat that the channel charges for both directions.</summary>
    private const double PerNatBothWays = 0.38;

    /// <summary>What a token of a text says that costs one nat a letter.</summary>
    private const double AtPar = 11.2;

    private const double PerNat = 0.43;
    private const double Least = -6;

    /// <summary>What a token loses that is another name or a word as it stands.</summary>
    private const double OtherName = 7;

    /// <summary>What a token loses that is an ordinary word beside other names.</summary>
    private const double OrdinaryWord = 2.5;

    /// <summary>What a common given name says at most: one name in three hundred has it.</summary>
    private const double MostOfGivenName = 5.7;

    /// <summary>What any word of a longer name says at most: one name in twenty thousand has it.</summary>
    private const double MostOfToken = 10;

    /// <summary>What the first part of a compound says for all of it.</summary>
    private const double Shortened = 4;

    /// <summary>Below this many names a token's share of the table says nothing of how common it is.</summary>
    private const int CommonFrom = 8;

    /// <summary>What the token at a place of the query says for a token of the table.</summary>
    public double Of(NameQuery query, int place, int token)
    {
        // A name of one token is told from others by that token alone, however common it is.
        var most = query.Tokens.Count > 1 && place < query.Tokens.Count ? MostOf(token) : double.PositiveInfinity;
        if (query.Exact(place) == token) return Math.Min(OfCost(query, place, token, 0, 0), most);
        if (IsShortened(query[place], token)) return Math.Min(Shortened, most);
        var cost = query.Cost(names, place, token, out var read);
        if (cost == ChannelDistance.Never && query.OnlyFound) return Least;
        var says = cost == ChannelDistance.Never ? OfForeign(query[place], token) : OfCost(query, place, token, cost, read);
        return Math.Max(Least, Math.Min(says, most) - Stranger(query, place));
    }

    /// <summary>What speaks against a token being a spelling of another: it is a name as it stands, or a word.</summary>
    private double Stranger(NameQuery query, int place) =>
        !IsOther(query, place) ? 0
        : query.Tokens.Count > 1 && query.Exact(place) < 0 && !KnownTokens.Default.IsName(query[place]) ? OrdinaryWord
        : OtherName;

    /// <summary>Whether a place of the query is a name or a word as it stands, and so hardly a spelling of another.</summary>
    public bool IsOther(NameQuery query, int place) =>
        query.IsKnown(place) ??= (query.Exact(place) is var exact && exact >= 0 && names.IsProper(exact)) || KnownTokens.Default.Has(query[place]);

    /// <summary>Whether one is the other without the second part of a compound: صلاح for صلاح الدين.</summary>
    private bool IsShortened(ReadOnlySpan<char> query, int token)
    {
        var letters = names.Index[token];
        if (letters.IsEmpty || query.Length < 2 || letters.Length < 2 || query.Length == letters.Length || ChannelAlphabet.Number(query[0]) != letters[0]) return false;
        var word = names.Index.Text.Read(token, stackalloc char[ChannelAlphabet.WordLength]);
        return query.Length < word.Length ? IsFirstPart(query, word) : IsFirstPart(word, query);
    }

    private static bool IsFirstPart(ReadOnlySpan<char> part, ReadOnlySpan<char> compound) =>
        compound.StartsWith(part, StringComparison.Ordinal) && NameParts.Default.RoleOf(compound.Slice(part.Length), out _) == NamePart.Suffix;

    /// <summary>
    /// What a word of a text says for a token that was not looked for, or not found. Where the name is expected, that the
    /// word is another name or a word says nothing against it: names are often garbled to names (حسان for حسن).
    /// </summary>
    public double OfUnfound(NameQuery query, int place, int token, out int cost, bool isExpected = false)
    {
        cost = 0;
        var most = query.Tokens.Count > 1 ? MostOf(token) : double.PositiveInfinity;
        if (query.Exact(place) == token) return Math.Min(OfCost(query, place, token, 0, 0), most);
        if (IsShortened(query[place], token)) return Math.Min(Shortened, most);
        cost = query.Weigh(names, place, token, out _);
        return cost == ChannelDistance.Never ? Least : Math.Max(Least, Math.Min(OfCost(query, place, token, cost, 0), most) - (isExpected ? 0 : Stranger(query, place)));
    }

    private double OfCost(NameQuery query, int place, int token, int cost, int read) => query.OnlyFound
        ? AtPar - (PerNat * ((cost / 1000.0) - query[place].Length))
        : Base + (((PerNatOfLetters * (query.Letters(place) + Letters(query, place, token))) - (PerNatBothWays * (cost + (read / 2)))) / 1000);

    /// <summary>How improbable a token is as a name; only what is the query itself has no sound here.</summary>
    private int Letters(NameQuery query, int place, int token) =>
        names.Index[token] is { IsEmpty: false } letters ? LetterModel.Default.Cost(letters) : query.Letters(place);

    private double MostOf(int token)
    {
        var most = names.IsGivenName(token) ? MostOfGivenName : MostOfToken;
        var count = names.Entries(token).Count;
        return count < CommonFrom ? most : Math.Min(most, Math.Log((double)names.Count / count));
    }

    /// <summary>
    /// Numbers and foreign letters have no sound; FuzzySharp compares them as they are, its preprocessing off. Other digits
    /// are another thing, however alike: brigade 13 is not brigade 12.
    /// </summary>
    private double OfForeign(ReadOnlySpan<char> query, int token)
    {
        var word = names.Index.Text.Read(token, stackalloc char[NameTokens.Longest]);
        return HaveSameDigits(query, word) ? AtPar * ((Fuzz.Ratio(query.ToString(), word.ToString()) / 50.0) - 1) : Least;
    }

    private static bool HaveSameDigits(ReadOnlySpan<char> query, ReadOnlySpan<char> word)
    {
        var i = 0;
        foreach (var c in query)
        {
            if (c is < '0' or > '9') continue;
            while (i < word.Length && word[i] is < '0' or > '9') i++;
            if (i == word.Length || word[i++] != c) return false;
        }
        while (i < word.Length && word[i] is < '0' or > '9') i++;
        return i == word.Length;
    }
}
