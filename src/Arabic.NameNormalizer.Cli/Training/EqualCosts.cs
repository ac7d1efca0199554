namespace Arabic.NameNormalizer.Cli.Training;

/// <summary>The floor: Levenshtein's distance over the longer length, every change of a letter alike.</summary>
internal sealed class EqualCosts : IWordModel
{
    public const string Name = "equal costs (Levenshtein)";

    public int Rank(WordTable table, byte[] query, int right)
    {
        Span<int> row = stackalloc int[query.Length + 1];
        var (distance, length) = (Distance(table.Words[right], query, row), Math.Max(query.Length, table.Words[right].Length));
        var rank = 1;
        for (var i = 0; i < table.Words.Count; i++)
        {
            var longer = Math.Max(query.Length, table.Words[i].Length);
            var difference = (Distance(table.Words[i], query, row) * length) - (distance * longer);
            if (difference < 0 || (difference == 0 && i < right)) rank++;
        }
        return rank;
    }

    private static int Distance(byte[] word, byte[] query, Span<int> row)
    {
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 0; i < word.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < query.Length; j++)
            {
                var replaced = diagonal + (word[i] == query[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, 1 + Math.Min(row[j], diagonal));
            }
        }
        return row[query.Length];
    }
}
