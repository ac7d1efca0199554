using Arabic.NameNormalizer.Deciding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Deciding;

public sealed class CandidateRankingTests
{
    /// <summary>A form of each entity.</summary>
    private static readonly NameForm[] OneOfEach = [.. Texts.Tables.Forms.GroupBy(form => form.Entity).Select(group => group.First())];

    [Fact]
    public void Keeps_what_a_sort_would_keep() => Gen.Select(Gen.Int[0, 40], Gen.Int[0, 10]).Array[0, 30]
        .Sample(offered =>
        {
            var candidates = offered.Select(pair =>
                new NameCandidate(Texts.Tables.Forms[pair.Item1], pair.Item2 / 10.0, NoiseKind.Fuzzy)).ToList();
            var best = new NameCandidate[41];
            var count = 0;
            foreach (var candidate in candidates) CandidateRanking.Insert(best, ref count, candidate);
            var expected = candidates.GroupBy(candidate => candidate.Entity).Select(group => group.MaxBy(candidate => candidate.Score));
            Assert.Equal(Sorted(expected), Sorted(best.Take(count)));
            Assert.Equal(best.Take(count).Select(candidate => candidate.Score).OrderDescending(), best.Take(count).Select(candidate => candidate.Score));
        }, iter: 2000);

    [Fact]
    public void A_short_buffer_holds_the_best_scores() => Gen.Select(Gen.Select(Gen.Int[0, 40], Gen.Int[0, 10]).Array[0, 30], Gen.Int[0, 4])
        .Sample((offered, room) =>
        {
            var candidates = offered.DistinctBy(pair => pair.Item1)
                .Select(pair => new NameCandidate(OneOfEach[pair.Item1], pair.Item2 / 10.0, NoiseKind.Fuzzy)).ToList();
            var best = new NameCandidate[room];
            var count = 0;
            foreach (var candidate in candidates) CandidateRanking.Insert(best, ref count, candidate);
            Assert.Equal(candidates.OrderByDescending(candidate => candidate.Score).Take(room), best.Take(count));
        }, iter: 2000);

    private static IEnumerable<NameCandidate> Sorted(IEnumerable<NameCandidate> candidates) => candidates
        .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Entity.Id, StringComparer.Ordinal);
}
