namespace Arabic.NameNormalizer.Quality.TextWeights;

/// <summary>Where the words of a text differ from those of another.</summary>
internal static class WordDiff
{
    /// <summary>The places in the text of words that a longest common subsequence leaves out.</summary>
    public static List<(int Start, int End)> Changed(string text, string other)
    {
        var (words, others) = (text.Split(' '), other.Split(' '));
        var common = new int[words.Length + 1, others.Length + 1];
        for (var i = words.Length - 1; i >= 0; i--)
            for (var j = others.Length - 1; j >= 0; j--)
                common[i, j] = words[i] == others[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        var changed = new List<(int, int)>();
        var start = 0;
        for (int i = 0, j = 0; i < words.Length;)
        {
            if (j < others.Length && words[i] != others[j] && common[i, j + 1] >= common[i + 1, j])
            {
                j++;
                continue;
            }
            if (j < others.Length && words[i] == others[j]) j++;
            else changed.Add((start, start + words[i].Length));
            start += words[i++].Length + 1;
        }
        return changed;
    }
}
