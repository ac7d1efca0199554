using System.Globalization;
using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Training;

/// <summary>Counts which letters of names follow which two: the rows of <see cref="LetterModel"/>.</summary>
internal static class LetterCounts
{
    public const string Header = "first\tsecond\tletter\tcount";

    /// <summary>What was seen once may be an error, and half of the rows.</summary>
    private const int LeastCount = 2;

    /// <summary>The rows; each spelling counts once, however common the name.</summary>
    public static List<string> Of(IReadOnlyList<SpellingPair> pairs)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var spelling in pairs.Select(pair => pair.Arabic).Distinct(StringComparer.Ordinal))
        {
            string[] letters = [LetterModel.Start, LetterModel.Start, .. spelling.Select(c => c.ToString()), LetterModel.End];
            for (var i = 2; i < letters.Length; i++)
            {
                var row = $"{letters[i - 2]}\t{letters[i - 1]}\t{letters[i]}";
                counts[row] = counts.TryGetValue(row, out var known) ? known + 1 : 1;
            }
        }
        return [.. counts.Where(row => row.Value >= LeastCount)
            .Select(row => $"{row.Key}\t{row.Value.ToString(CultureInfo.InvariantCulture)}")];
    }
}
