using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Training;

/// <summary>A folded word as it was written, the folded word that it stands for, and how often that was seen.</summary>
internal readonly record struct WordPair(string Written, string Word, int Count)
{
    /// <summary>Whether there is something to find: the two are not the same.</summary>
    public bool Differs => !string.Equals(Written, Word, StringComparison.Ordinal);
}

/// <summary>Turns labelled pairs of names into pairs of words.</summary>
internal static class LabelledPairs
{
    /// <summary>The pairs of words in ordinal order, each once; what is wrong with a row goes to the collector.</summary>
    /// <remarks>The words of a name are paired in their order. Words that stand on both sides teach that letters stay.</remarks>
    public static List<WordPair> Of(IEnumerable<PairRow> rows, TableFaults faults)
    {
        var counts = new SortedDictionary<(string Word, string Written), int>(Comparer<(string Word, string Written)>.Create(Compare));
        foreach (var row in rows)
        {
            var (written, words) = (WordKeys.Of(row.Spelling.Text, Folder.Key), WordKeys.Of(row.Name.Text, Folder.Key));
            if (!IsUsable(row, written, words, faults)) continue;
            for (var i = 0; i < words.Count; i++)
            {
                if (!HasSound(words[i]) || !HasSound(written[i])) continue;
                var key = (words[i], written[i]);
                counts[key] = counts.TryGetValue(key, out var known) ? known + row.Count : row.Count;
            }
        }
        return [.. counts.Select(pair => new WordPair(pair.Key.Written, pair.Key.Word, pair.Value))];
    }

    /// <summary>Whether the channel can read a folded word.</summary>
    public static bool HasSound(string word) =>
        word.Length is > 0 and <= ChannelAlphabet.WordLength && word.All(c => ChannelAlphabet.Number(c) != ChannelAlphabet.Other);

    private static bool IsUsable(PairRow row, List<string> written, List<string> words, TableFaults faults)
    {
        if (words.SequenceEqual(written, StringComparer.Ordinal) && words.Count > 0)
        {
            faults.Add(PairRules.SameSpelling, row.Spelling.Position, $"'{row.Spelling.Text}' is '{row.Name.Text}' already.");
            return false;
        }
        var isGood = IsReadable(row.Spelling, written, words) & IsReadable(row.Name, words, written);
        if (!isGood || words.Count == written.Count) return isGood;
        faults.Add(PairRules.OtherWordCount, row.Spelling.Position,
            FormattableString.Invariant($"'{row.Spelling.Text}' has {written.Count} words, '{row.Name.Text}' {words.Count}."));
        return false;

        // A number or a Latin word does no harm where it is the same on both sides.
        bool IsReadable(TableCell cell, List<string> own, List<string> other)
        {
            var bad = own.Where((word, i) => !HasSound(word) && (i >= other.Count || !string.Equals(word, other[i], StringComparison.Ordinal))).ToList();
            if (own.Count > 0 && bad.Count == 0) return true;
            faults.Add(PairRules.NoArabicWord, cell.Position, $"'{(own.Count == 0 ? cell.Text : bad[0])}' is no word of Arabic letters.");
            return false;
        }
    }

    private static int Compare((string Word, string Written) a, (string Word, string Written) b) =>
        string.CompareOrdinal(a.Word, b.Word) is var order and not 0 ? order : string.CompareOrdinal(a.Written, b.Written);
}
