using System.Globalization;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Training;

/// <summary>Reads labelled pairs: a Latin spelling, an Arabic one and, if there is one, a count, tab by tab.</summary>
internal static class SpellingPairs
{
    /// <summary>The pairs of single words in letters that the channel knows, in ordinal order, each pair once.</summary>
    /// <param name="lines">The lines of the file; a first line without a number in its third column is the header.</param>
    /// <param name="without">The Latin spellings to leave out, because something is measured on them.</param>
    public static List<SpellingPair> Read(IEnumerable<string> lines, ISet<string> without)
    {
        var counts = new SortedDictionary<(string Latin, string Arabic), int>(Comparer<(string Latin, string Arabic)>.Create(Compare));
        var isFirst = true;
        foreach (var line in lines)
        {
            var cells = line.Split('\t');
            var count = 1;
            var hasCount = cells.Length > 2 && int.TryParse(cells[2], NumberStyles.Integer, CultureInfo.InvariantCulture, out count);
            var isHeader = isFirst && cells.Length > 2 && !hasCount;
            isFirst = false;
            if (isHeader || cells.Length < 2 || line.StartsWith("#", StringComparison.Ordinal) || without.Contains(cells[0])) continue;
            var arabic = Folder.Key.Fold(cells[1]);
            if (cells[0].Length is < 2 or > ChannelAlphabet.WordLength || arabic.Length is < 2 or > ChannelAlphabet.WordLength) continue;
            if (arabic.Any(c => ChannelAlphabet.Number(c) == ChannelAlphabet.Other)) continue;
            var key = (cells[0], arabic);
            counts[key] = counts.TryGetValue(key, out var known) ? known + count : count;
        }
        return [.. counts.Select(pair => new SpellingPair(pair.Key.Latin, pair.Key.Arabic, pair.Value))];
    }

    private static int Compare((string Latin, string Arabic) a, (string Latin, string Arabic) b) =>
        string.CompareOrdinal(a.Latin, b.Latin) is var order and not 0 ? order : string.CompareOrdinal(a.Arabic, b.Arabic);
}
