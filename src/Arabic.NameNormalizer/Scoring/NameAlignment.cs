using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Language;

namespace Arabic.NameNormalizer.Scoring;

/// <summary>How much a query speaks for a name, token by token, in nats.</summary>
/// <remarks>
/// 1. Each token of the query says something for each token of the name (<see cref="TokenEvidence"/>).
/// 2. The pairs that say most are taken first, each token once, those that the search did not find behind the others; what
///    says less than nothing stays unpaired.
/// 3. A token too many or missing speaks against the name, least of all titles, which are left out before; so does
///    another order.
/// 4. Beside the right given name a surname that is far from the name's is another surname, and the name somebody else's:
///    names are more than those of a table, and many have the given name. A father's name is not his son's.
/// A single token is no name of several: a surname alone is a form that the table has or has not.
/// No allocation. O(query · name) a pair.
/// </remarks>
internal static class NameAlignment
{
    private const double MissingToken = -2.5;
    private const double UnknownExtraToken = -4;
    private const double KnownExtraToken = -6;
    private const double OtherOrder = -1.5;

    /// <summary>That the spaces are other ones is a slip of its own, and two words fit one by chance more often than each other.</summary>
    private const double OtherSpaces = -2;

    /// <summary>
    /// What a token may cost beside the right given name of a person, and what each nat more says against it. Fitted on names
    /// of clean news; of the garbled golden names of set "tune" that were resolved, none is lost.
    /// </summary>
    private const double MostBesideGivenName = 11, PerNatMore = 0.5;

    /// <summary>What speaks against it that the given name is missing, beside a missing token.</summary>
    private const double GivenName = 4;

    private const string Muhammad = "محمد";

    private const double Nat = 1000;

    /// <summary>
    /// What the letters cost at most, in thousandths of a nat, of a name with spaces at other places that does not begin with
    /// the given name with which the query begins; if it does, that says less.
    /// </summary>
    private const int MostOfOtherSpaces = 4_000;

    private const double BehindGivenName = -2;

    /// <summary>What is less than leaving both tokens unpaired.</summary>
    private const double LeastPair = -4;

    /// <summary>The evidence for one entry of the collection.</summary>
    public static NameFit Of(NameCollection names, TokenEvidence evidence, NameQuery query, int entry)
    {
        var tokens = names.Tokens(entry);
        var count = query.Tokens.Count;
        if (names.IsGlued(entry))
            // Names of equally many words are compared word by word: one word can make another person.
            // In texts several words are not asked about as one.
            return count == names.WordCount(entry) || query.Places == 0 || (count > 1 && query.Places == count)
                ? NameFit.None
                : Single(names, evidence, query, tokens[0]);
        if (count == 1 && tokens.Length > 1) return NameFit.None;
        var aligned = Aligned(names, evidence, query, tokens);
        if (count == 1 || tokens.Length > 1 || query.Places == count) return aligned;
        var glued = Single(names, evidence, query, tokens[0]);
        return glued.Says < aligned.Says ? aligned : glued;
    }

    /// <summary>
    /// All words of a query as one. A given name at its head is mostly no part of a name with other spaces: خالد عبد العزيز is
    /// not ولد عبد العزيز.
    /// </summary>
    private static NameFit Single(NameCollection names, TokenEvidence evidence, NameQuery query, int token)
    {
        var place = query.Places - 1;
        var says = evidence.Of(query, place, token);
        if (query.Tokens.Count == 1) return new NameFit(says, 0, says, true);
        says += OtherSpaces;
        if (KnownTokens.Default.IsGivenName(query[0]) && query.Cost(names, place, token, out _) > MostOfOtherSpaces)
        {
            var name = names.Index.Text.Read(token, stackalloc char[NameTokens.Longest]);
            if (!name.StartsWith(query[0], StringComparison.Ordinal)) return NameFit.None;
            says += BehindGivenName;
        }
        return new NameFit(says, 0, says, true);
    }

    private static NameFit Aligned(NameCollection names, TokenEvidence evidence, NameQuery query, EntryTokens tokens)
    {
        var count = query.Tokens.Count;
        Span<double> pairs = stackalloc double[count * tokens.Length];
        Span<int> partners = stackalloc int[count];
        partners.Fill(-1);
        var sum = 0.0;
        var paired = 0;
        var weakest = double.PositiveInfinity;
        for (var isFound = true; ; isFound = false)
        {
            for (var place = 0; place < count; place++)
                for (var i = 0; i < tokens.Length; i++)
                    pairs[(place * tokens.Length) + i] = partners[place] >= 0 || partners.IndexOf(i) >= 0 || query.IsFound(place, tokens[i]) != isFound
                        ? double.NegativeInfinity
                        : evidence.Of(query, place, tokens[i]);
            while (Best(pairs, LeastPair) is var best && best >= 0)
            {
                var (place, i) = (best / tokens.Length, best % tokens.Length);
                sum += pairs[best];
                weakest = Math.Min(weakest, pairs[best]);
                partners[place] = i;
                paired++;
                for (var other = 0; other < count; other++) pairs[(other * tokens.Length) + i] = double.NegativeInfinity;
                for (var other = 0; other < tokens.Length; other++) pairs[(place * tokens.Length) + other] = double.NegativeInfinity;
            }
            if (!isFound || paired == Math.Min(count, tokens.Length)) break;
        }
        if (paired == 0) return NameFit.None;
        for (var place = 0; place < count; place++)
            if (partners[place] < 0) sum += evidence.IsOther(query, place) ? KnownExtraToken : UnknownExtraToken;
        if (count > 1 && !query.OnlyFound) sum -= OtherSurname(names, query, tokens, partners) + LackOfGivenName(names, query, tokens, partners);
        var isInOrder = IsInOrder(partners);
        return new NameFit(
            sum + (MissingToken * (tokens.Length - paired)) + (isInOrder ? 0 : OtherOrder),
            count + tokens.Length - (2 * paired), weakest, isInOrder);
    }

    /// <summary>What speaks against a name for the words of it that are far from the query's, if a given name is right.</summary>
    private static double OtherSurname(NameCollection names, NameQuery query, EntryTokens tokens, ReadOnlySpan<int> partners)
    {
        var (hasGivenName, far) = (false, 0.0);
        for (var place = 0; place < partners.Length; place++)
        {
            if (partners[place] < 0) continue;
            var token = tokens[partners[place]];
            if (query.Exact(place) == token) hasGivenName |= names.IsGivenName(token);
            else if (query.Cost(names, place, token, out _) is var cost and < ChannelDistance.Never) far += Math.Max(0, (cost / Nat) - MostBesideGivenName);
        }
        return hasGivenName ? PerNatMore * far : 0;
    }

    /// <summary>
    /// What speaks against an Arabic name of which the given name is missing, and the father's is the first: حمد الخليلي may be
    /// anybody's son, not أحمد بن حمد. But before other given names محمد is often left out.
    /// </summary>
    private static double LackOfGivenName(NameCollection names, NameQuery query, EntryTokens tokens, ReadOnlySpan<int> partners)
    {
        if (tokens.Length != partners.Length + 1 || partners.IndexOf(0) >= 0 || query.Exact(0) != tokens[1] || !names.IsGivenName(tokens[0]) || !names.IsGivenName(tokens[1])) return 0;
        var first = names.Index.Text.Read(tokens[0], stackalloc char[NameTokens.Longest]);
        return first.SequenceEqual(Muhammad.AsSpan()) || !WordModel.Default.KindOf(first).HasFlag(WordKind.Word) ? 0 : GivenName;
    }

    /// <summary>The place of the largest number that is more than some other; the first of equal ones, -1 if there is none.</summary>
    private static int Best(ReadOnlySpan<double> numbers, double more)
    {
        var best = -1;
        for (var i = 0; i < numbers.Length; i++)
            if (numbers[i] > more) (best, more) = (i, numbers[i]);
        return best;
    }

    private static bool IsInOrder(ReadOnlySpan<int> partners)
    {
        var last = -1;
        foreach (var partner in partners)
        {
            if (partner < 0) continue;
            if (partner < last) return false;
            last = partner;
        }
        return true;
    }
}
