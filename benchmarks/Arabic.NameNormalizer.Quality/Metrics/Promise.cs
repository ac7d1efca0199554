using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>A share of wrong answers that was promised, and what came of it.</summary>
/// <param name="Rate">The promise: <see cref="ArabicNameNormalizerOptions.MaxErrorRate"/>.</param>
/// <param name="Given">How many answers were given.</param>
/// <param name="Wrong">How many of them are wrong; to a name of nobody every answer is.</param>
/// <param name="Known">How many names were asked for that the table has.</param>
internal sealed record Promise(double Rate, int Given, int Wrong, int Known)
{
    /// <summary>What is promised in the report.</summary>
    public static IReadOnlyList<double> Rates { get; } = [0.01, 0.05, 0.1, 0.2];

    /// <summary>The share of wrong answers among those given; 0 if none was.</summary>
    public double WrongShare => Given == 0 ? 0 : Wrong / (double)Given;

    /// <summary>How often so many answers or more would be wrong by chance if just as many were as promised (binomial).</summary>
    public double Chance
    {
        get
        {
            var (less, term) = (0.0, Given * Math.Log(1 - Rate));
            for (var i = 0; i < Wrong; i++)
            {
                less += Math.Exp(term);
                term += Math.Log((Given - i) / (i + 1.0)) + Math.Log(Rate / (1 - Rate));
            }
            return Math.Max(0, 1 - less);
        }
    }

    /// <summary>Right answers given, as a share of the names that the table has.</summary>
    public double RightShare => Known == 0 ? 0 : (Given - Wrong) / (double)Known;

    /// <summary>Whether no more answers are wrong than promised, or no more than happens by chance one time in forty.</summary>
    public bool IsKept => Chance >= 0.025;

    /// <summary>What the library does with a promise.</summary>
    /// <param name="configure">Gives the table to the library.</param>
    /// <param name="known">Names of the table, and which.</param>
    /// <param name="unknown">Names that are not in it.</param>
    public static IReadOnlyList<Promise> Of(
        Action<ArabicNameNormalizerOptions> configure, IReadOnlyCollection<LabelledName> known, IReadOnlyCollection<LabelledName> unknown) =>
        [.. Rates.Select(rate =>
        {
            var normalizer = ArabicNameNormalizer.Create(options =>
            {
                configure(options);
                options.MaxErrorRate = rate;
            });
            var (right, wrong) = (Outcomes.Of(normalizer, known), Outcomes.Of(normalizer, unknown));
            var wrongs = right.MatchedWrong + wrong.MatchedWrong;
            return new Promise(rate, right.MatchedRight + wrongs, wrongs, known.Count);
        })];

    /// <summary>The same of claims, each accepted if its score says that it is wrong no more often than promised.</summary>
    public static IReadOnlyList<Promise> Of(IReadOnlyCollection<Claim> claims, int known) =>
        [.. Rates.Select(rate =>
        {
            var given = claims.Where(claim => claim.Score >= 1 - rate).ToArray();
            return new Promise(rate, given.Length, given.Count(claim => !claim.IsRight), known);
        })];
}
