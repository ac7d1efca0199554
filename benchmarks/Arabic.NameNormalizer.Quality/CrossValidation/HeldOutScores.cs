using Arabic.NameNormalizer.Quality.Metrics;
using Arabic.NameNormalizer.Scoring;

namespace Arabic.NameNormalizer.Quality.CrossValidation;

/// <summary>Scores of single words whose calibration never saw the word that it is held against.</summary>
/// <remarks>
/// How probable a namesake is (<see cref="FuzzyPosterior.MostNamesakesOfWord"/>) decides what the surest answers are worth. It
/// is fitted anew for each fold, on the other folds, by the likelihood of what turned out right and wrong. The sum of
/// a query's scores tells what its first score is with any other number.
/// </remarks>
internal static class HeldOutScores
{
    public const int FoldCount = 5;

    /// <summary>The numbers that are tried.</summary>
    private static readonly double[] Tried = [.. Enumerable.Range(1, 60).Select(i => i / 200.0)];

    /// <summary>The first candidates with their scores by the calibration of the other folds.</summary>
    /// <param name="answers">To names of the table and of nobody.</param>
    /// <param name="seed">What the folds are dealt by.</param>
    public static IReadOnlyList<Claim> Of(IEnumerable<Answer> answers, int seed)
    {
        // Spellings of one name stay together; a name of nobody is one by itself.
        var groups = answers.Where(answer => answer.First is not null)
            .GroupBy(answer => answer.Name.Latin ?? answer.Name.Query, StringComparer.Ordinal).ToArray();
        new Random(seed).Shuffle(groups);
        var folds = groups.Index().GroupBy(group => group.Index % FoldCount, group => group.Item).Select(fold => fold.SelectMany(group => group).ToArray()).ToArray();
        return [.. folds.SelectMany(fold =>
        {
            var others = folds.Where(other => other != fold).SelectMany(other => other).ToArray();
            var namesake = Tried.MaxBy(tried => others.Sum(answer => LogLikelihood(answer, tried)));
            return fold.Select(answer => new Claim(Score(answer, namesake), answer.Rank == 1));
        })];
    }

    private static double LogLikelihood(Answer answer, double namesake)
    {
        var score = Math.Clamp(Score(answer, namesake), 1e-6, 1 - 1e-6);
        return Math.Log(answer.Rank == 1 ? score : 1 - score);
    }

    private static double Score(Answer answer, double namesake)
    {
        var score = answer.First!.Value.Score;
        return score <= 0 ? 0 : 1 / ((1 / score) + ((namesake - FuzzyPosterior.MostNamesakesOfWord) * answer.Total / score));
    }
}
