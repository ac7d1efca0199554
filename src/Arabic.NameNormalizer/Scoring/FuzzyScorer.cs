using FuzzySharp;

namespace Arabic.NameNormalizer.Scoring;

/// <summary>How alike two folded names are, from 0 to 1: the plain engine's measure, built on FuzzySharp's ratio.</summary>
/// <remarks>
/// 1. Word against word: a weighted mean of the ratios of the letters, of their sounds and of the consonants alone,
///    less a little for each letter by which they differ in length.
/// 2. Names of equally many words are as alike as their words, the longer ones weighing more; and hardly more alike
///    than their least alike words, since one word can make another person (سلطان, سلمان).
/// 3. Names of unequally many words are compared with the spaces taken out (عبد الله, عبدالله).
/// FuzzySharp's preprocessing turns Arabic into nothing, so it is off: <c>Fuzz.Ratio</c> takes its arguments as they
/// are. It allocates at each call, so this runs on a short list of candidates only.
/// </remarks>
internal static class FuzzyScorer
{
    // Round weights: nothing finer is to be had without costs learned from data.
    private const double LetterWeight = 0.2;
    private const double SoundWeight = 0.4;
    private const double ConsonantWeight = 0.4;
    private const double LetterCost = 0.01;

    /// <summary>How much better than its worst word a name may be.</summary>
    private const double WorstWordAllowance = 0.1;

    /// <summary>What is left of the likeness when only taking out the spaces makes two names comparable.</summary>
    private const double RegroupedWords = 0.95;

    /// <summary>The likeness of two keys, each folded words with one space between them.</summary>
    public static double Similarity(string query, string name)
    {
        var queryWords = query.Split(' ');
        var nameWords = name.Split(' ');
        if (queryWords.Length != nameWords.Length)
            return RegroupedWords * WordSimilarity(string.Concat(queryWords), string.Concat(nameWords));

        double sum = 0, weights = 0, worst = 1;
        for (var i = 0; i < queryWords.Length; i++)
        {
            var similarity = WordSimilarity(queryWords[i], nameWords[i]);
            var weight = queryWords[i].Length + nameWords[i].Length;
            sum += weight * similarity;
            weights += weight;
            worst = Math.Min(worst, similarity);
        }
        return Math.Min(sum / weights, worst + WorstWordAllowance);
    }

    /// <summary>The likeness of two folded words.</summary>
    public static double WordSimilarity(string query, string name)
    {
        if (string.Equals(query, name, StringComparison.Ordinal)) return 1;
        var letters = Fuzz.Ratio(query, name);
        var sounds = Fuzz.Ratio(SoundKey.Full(query), SoundKey.Full(name));
        var consonants = Fuzz.Ratio(SoundKey.Consonants(query), SoundKey.Consonants(name));
        var similarity = ((LetterWeight * letters) + (SoundWeight * sounds) + (ConsonantWeight * consonants)) / 100;
        return Math.Max(0, similarity - (LetterCost * Math.Abs(query.Length - name.Length)));
    }
}
