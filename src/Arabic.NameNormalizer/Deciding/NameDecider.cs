using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Deciding;

/// <summary>Decides whose name a single name is.</summary>
/// <remarks>
/// 1. What the tables list under the folded name answers at once, without allocating.
/// 2. Otherwise candidates are found, and the evidence for them is weighed against "none of these".
/// 3. The best is Matched if it is sure enough and clear of the next entity; Ambiguous if somebody of the tables is
///    meant but not clearly whom, or if the surface is also something else; else NoMatch.
/// </remarks>
internal sealed class NameDecider(
    NameIndex index, Lazy<CandidateFinder> candidates, double acceptScore, double acceptUnlisted, double margin)
{
    private readonly Lazy<TokenEvidence> _evidence = new(() => new TokenEvidence(candidates.Value.Names));

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
            : DecideFuzzy(name, best, out count);
    }

    /// <summary>The candidates of a name that no table lists, one an entity, and the probability of "none of these".</summary>
    /// <param name="key">The folded name.</param>
    /// <param name="none">Receives that probability.</param>
    /// <returns>Best first; they stay until the next call on this thread.</returns>
    public ReadOnlySpan<FuzzyCandidate> Compare(ReadOnlySpan<char> key, out double none) =>
        FuzzyResolver.OfThread.Resolve(index, candidates.Value, _evidence.Value, key, out none);

    /// <summary>The form that a candidate is.</summary>
    public NameForm Form(FuzzyCandidate candidate) => candidates.Value[candidate.Form];

    /// <summary>Whether the language tables know a name that no name table lists.</summary>
    public static bool IsOrdinary(PhrasePayload? payload) => payload is { IsGuarded: true } or { IsGivenName: true };

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

    private ResolutionOutcome DecideFuzzy(ReadOnlySpan<char> name, Span<NameCandidate> best, out int count)
    {
        count = 0;
        Span<char> key = stackalloc char[2 * Folder.Key.BufferLength(name.Length)];
        key = key.Slice(0, WordKeys.Write(name, Folder.Key, key));
        if (key.Length is 0 or > NameLimits.Length) return ResolutionOutcome.NoMatch;
        var found = Compare(key, out var none);
        foreach (var candidate in found)
        {
            if (count == best.Length) break;
            best[count++] = new NameCandidate(candidates.Value, candidate.Form, candidate.Score);
        }
        if (found.Length == 0 || 1 - none < acceptUnlisted) return ResolutionOutcome.NoMatch;
        return found[0].Score >= acceptUnlisted && (found.Length == 1 || found[0].Score - found[1].Score >= margin)
            ? ResolutionOutcome.Matched
            : ResolutionOutcome.Ambiguous;
    }
}
