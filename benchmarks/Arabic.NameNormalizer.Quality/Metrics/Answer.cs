using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>What a matcher made of one labelled name.</summary>
/// <param name="Name">The name and what is right for it.</param>
/// <param name="Rank">The rank of the right entity, from 1; 0 where it is not among the candidates.</param>
/// <param name="First">The first candidate; none where there is no candidate.</param>
/// <param name="Total">The sum of all candidates' scores.</param>
internal sealed record Answer(LabelledName Name, int Rank, Ranked? First, double Total = 0)
{
    public Claim Claim => new(First?.Score ?? double.NegativeInfinity, Rank == 1);

    public static Answer Of(LabelledName name, ReadOnlySpan<Ranked> candidates)
    {
        var rank = 0;
        var total = 0.0;
        for (var i = 0; i < candidates.Length; i++)
        {
            total += candidates[i].Score;
            if (rank == 0 && candidates[i].Id == name.RightId) rank = i + 1;
        }
        return new Answer(name, rank, candidates.Length == 0 ? null : candidates[0], total);
    }
}
