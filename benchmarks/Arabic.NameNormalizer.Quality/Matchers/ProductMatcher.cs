namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>The library, through its public surface, with no threshold. For one thread.</summary>
internal sealed class ProductMatcher(ArabicNameNormalizer normalizer) : IMatcher
{
    private NameCandidate[] _candidates = [];

    public string Name => "this library";

    public static ProductMatcher Create(Action<ArabicNameNormalizerOptions> configure) =>
        new(ArabicNameNormalizer.Create(options =>
        {
            configure(options);
            options.AcceptScore = 0;
        }));

    /// <remarks>Allocates nothing itself, so that what a query allocates is the library's.</remarks>
    public int Rank(string query, Span<Ranked> best)
    {
        if (_candidates.Length != best.Length) _candidates = new NameCandidate[best.Length];
        normalizer.Resolve(query, _candidates, out var count);
        for (var i = 0; i < count; i++) best[i] = new Ranked(_candidates[i].Entity.Id, _candidates[i].Score);
        return count;
    }
}
