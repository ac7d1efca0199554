namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>The library, through its public surface, with no threshold.</summary>
internal sealed class ProductMatcher(ArabicNameNormalizer normalizer) : IMatcher
{
    public string Name => "this library";

    public static ProductMatcher Create(Action<ArabicNameNormalizerOptions> configure) =>
        new(ArabicNameNormalizer.Create(options =>
        {
            configure(options);
            options.AcceptScore = 0;
        }));

    public IReadOnlyList<Ranked> Rank(string query, int count) =>
        [.. normalizer.Resolve(query, count).Candidates.Select(candidate => new Ranked(candidate.Entity.Id, candidate.Score))];
}
