using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>What the product answers with its own thresholds: counts of names.</summary>
/// <param name="Names">All of them.</param>
/// <param name="MatchedRight">Matched, and it is the right entity.</param>
/// <param name="MatchedWrong">Matched, and it is another entity; of names not in the table: matched at all.</param>
/// <param name="Ambiguous">Not sure between several, or of one.</param>
/// <param name="NoMatch">Nobody of the table.</param>
internal sealed record Outcomes(int Names, int MatchedRight, int MatchedWrong, int Ambiguous, int NoMatch)
{
    public static Outcomes Of(ArabicNameNormalizer normalizer, IReadOnlyCollection<LabelledName> names)
    {
        int right = 0, wrong = 0, ambiguous = 0, none = 0;
        foreach (var name in names)
        {
            var answer = normalizer.Resolve(name.Query);
            if (answer.Outcome == ResolutionOutcome.Ambiguous) ambiguous++;
            else if (answer.Outcome == ResolutionOutcome.NoMatch) none++;
            else if (answer.Entity!.Id == name.RightId) right++;
            else wrong++;
        }
        return new Outcomes(names.Count, right, wrong, ambiguous, none);
    }
}
