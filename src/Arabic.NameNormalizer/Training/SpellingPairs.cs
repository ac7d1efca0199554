using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Training;

/// <summary>Chooses among Latin and Arabic spellings of names those to learn from.</summary>
internal static class SpellingPairs
{
    /// <summary>The pairs of single words in letters that the channel knows, in ordinal order, each pair once.</summary>
    /// <param name="rows">Latin spelling, Arabic spelling, count.</param>
    /// <param name="without">The Latin spellings to leave out, because something is measured on them.</param>
    public static List<SpellingPair> Of(IEnumerable<PairRow> rows, ISet<string> without)
    {
        var counts = new SortedDictionary<(string Latin, string Arabic), int>(Comparer<(string Latin, string Arabic)>.Create(Compare));
        foreach (var (spelling, name, count) in rows)
        {
            var latin = spelling.Text;
            if (without.Contains(latin)) continue;
            var arabic = Folder.Key.Fold(name.Text);
            if (latin.Length is < 2 or > ChannelAlphabet.WordLength || arabic.Length is < 2 or > ChannelAlphabet.WordLength) continue;
            if (arabic.Any(c => ChannelAlphabet.Number(c) == ChannelAlphabet.Other)) continue;
            var key = (latin, arabic);
            counts[key] = counts.TryGetValue(key, out var known) ? known + count : count;
        }
        return [.. counts.Select(pair => new SpellingPair(pair.Key.Latin, pair.Key.Arabic, pair.Value))];
    }

    private static int Compare((string Latin, string Arabic) a, (string Latin, string Arabic) b) =>
        string.CompareOrdinal(a.Latin, b.Latin) is var order and not 0 ? order : string.CompareOrdinal(a.Arabic, b.Arabic);
}
