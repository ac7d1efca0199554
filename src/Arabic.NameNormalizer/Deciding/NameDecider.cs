using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Deciding;

/// <summary>Decides whose name a single name is.</summary>
/// <remarks>
/// 1. What the tables list under the folded name answers at once, without allocating.
/// 2. Otherwise candidates are found, scored by the learned channel, and weighed against "none of these". What
///    the tables list behind proclitics is one of them: in a column of names a و is more often part of the name.
/// 3. The best is Matched if it is sure enough and clear of the next entity; Ambiguous if somebody of the tables is
///    meant but not clearly whom, or if the surface is also something else; else NoMatch.
/// </remarks>
internal sealed class NameDecider(NameIndex index, Lazy<CandidateFinder> candidates, double acceptScore, double margin)
{
    private readonly Lazy<NameCost> _cost = new(() => new NameCost(ChannelCosts.Default));

    /// <summary>Decides on one name, and writes its candidates, one an entity, best first.</summary>
    /// <param name="name">The name.</param>
    /// <param name="best">The caller's buffer.</param>
    /// <param name="count">How many candidates were written.</param>
    public ResolutionOutcome Decide(ReadOnlySpan<char> name, Span<NameCandidate> best, out int count)
    {
        count = 0;
        if (name.Length is 0 or > NameLimits.QueryLength) return ResolutionOutcome.NoMatch;
        var payload = index.Find(name);
        return payload is { Forms.Length: > 0 }
            ? DecideListed(name, payload, best, out count)
            : DecideFuzzy(name, IsOrdinary(payload), best, out count);
    }

    /// <summary>The candidates of a name that no table lists, each entity once, with what they were compared by.</summary>
    /// <param name="key">The folded name.</param>
    /// <param name="isOrdinary">Whether it is an ordinary word, or somebody's given name.</param>
    public (List<NameCandidate> Candidates, double None) Compare(string key, bool isOrdinary)
    {
        var byEntity = new Dictionary<NameEntity, (NameForm Form, double Cost)>();
        foreach (var (candidate, forms) in candidates.Value.Find(key))
        {
            var cost = _cost.Value.Of(key, candidate);
            foreach (var form in forms) Keep(form, cost);
        }
        foreach (var form in BehindProclitics(key)) Keep(form, FuzzyPosterior.BehindProclitic);

        var ranked = byEntity.Values.OrderBy(pair => pair.Cost)
            .ThenBy(pair => pair.Form.Entity.Id, StringComparer.Ordinal).ToList();
        var scores = ranked.Select(pair => pair.Cost).ToArray();
        var none = FuzzyPosterior.Normalize(scores, index.Forms.Count, isOrdinary);
        return ([.. ranked.Select((pair, i) => new NameCandidate(pair.Form, scores[i], NoiseKind.Fuzzy))], none);

        void Keep(NameForm form, double cost)
        {
            if (!byEntity.TryGetValue(form.Entity, out var known) || known.Cost > cost)
                byEntity[form.Entity] = (form, cost);
        }
    }

    /// <summary>Whether the language tables know a name that no name table lists.</summary>
    public static bool IsOrdinary(PhrasePayload? payload) => payload is { IsGuarded: true } or { IsGivenName: true };

    /// <summary>The sure forms that are left of a whole key when proclitics are taken off.</summary>
    private IEnumerable<NameForm> BehindProclitics(string key) =>
        PhraseScanner.Scan(index, key.AsSpan())
            .Where(hit => hit.First is { Ordinal: 0, Proclitic.HasArticle: false } && hit.End == key.Length)
            .SelectMany(hit => hit.Payload.Forms)
            .Select(indexed => indexed.Form)
            .Where(form => form.Policy == AliasPolicy.Always);

    private ResolutionOutcome DecideListed(
        ReadOnlySpan<char> name, PhrasePayload payload, Span<NameCandidate> best, out int count)
    {
        count = 0;
        NameEntity? first = null;
        double firstScore = 0, secondScore = 0;
        foreach (var indexed in payload.Forms)
        {
            var form = indexed.Form;
            if (form.Policy == AliasPolicy.Never) continue;
            var isExact = LightSpelling.Matches(name, form.LightKey);
            var score = ListedScore.Of(form, isExact);
            var noise = form.IsCanonical && !isExact ? NoiseKind.Spelling : form.Noise;
            CandidateRanking.Insert(best, ref count, new NameCandidate(form, score, noise));

            if (ReferenceEquals(form.Entity, first)) firstScore = Math.Max(firstScore, score);
            else if (score > firstScore) (first, firstScore, secondScore) = (form.Entity, score, firstScore);
            else secondScore = Math.Max(secondScore, score);
        }
        if (first is null) return ResolutionOutcome.NoMatch;
        return firstScore >= acceptScore && (secondScore == 0 || firstScore - secondScore >= margin)
            ? ResolutionOutcome.Matched
            : ResolutionOutcome.Ambiguous;
    }

    private ResolutionOutcome DecideFuzzy(
        ReadOnlySpan<char> name, bool isOrdinary, Span<NameCandidate> best, out int count)
    {
        count = 0;
        var key = WordKeys.Join(name.ToString(), Folder.Key);
        if (key.Length is 0 or > NameLimits.Length) return ResolutionOutcome.NoMatch;
        var (found, none) = Compare(key, isOrdinary);
        foreach (var candidate in found)
        {
            if (count == best.Length) break;
            best[count++] = candidate;
        }
        if (found.Count == 0 || 1 - none < acceptScore) return ResolutionOutcome.NoMatch;
        return found[0].Score >= acceptScore && (found.Count == 1 || found[0].Score - found[1].Score >= margin)
            ? ResolutionOutcome.Matched
            : ResolutionOutcome.Ambiguous;
    }
}
