using System.Globalization;
using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Training;

/// <summary>Learns the rough channel over skeletons (<see cref="SkeletonCosts"/>) from pairs of Arabic spellings.</summary>
/// <remarks>
/// 1. Align each pair by the costs so far: first those that nothing has taught.
/// 2. Count which consonant was written as which, which were lost or added, and what became of each vowel slot.
/// 3. Make costs of the counts, smoothed, and go back, until they settle.
/// The best alignment only, and not the sum over all (Viterbi training): the costs need to be good enough to find, not
/// to decide.
/// </remarks>
internal sealed class SkeletonTrainer
{
    private const int Rounds = 3;

    /// <summary>Rows that were seen less often are left to the general costs.</summary>
    private const double LeastCount = 3;

    private const double ImaginedSlots = 20, ImaginedConsonants = 20;
    private readonly Dictionary<(string Kind, string Word), double> _totals = [];
    private readonly Dictionary<SkeletonStep, double> _counts = [];

    public const string Header = "kind\tword\twritten\tcost\tcount";

    /// <summary>The rows of the table. Deterministic: the same examples give the same rows.</summary>
    public static List<string> Train(IReadOnlyList<Example> examples)
    {
        var usable = examples.Where(example =>
            example.Word.Length <= ChannelAlphabet.WordLength && example.Written.Length <= ChannelAlphabet.WordLength).ToList();
        var rows = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            var aligner = new SkeletonAligner(new SkeletonCosts(rows.Select(row => row.Split('\t')), NoiseCosts.Default));
            var counts = new SkeletonTrainer();
            foreach (var example in usable)
                foreach (var step in aligner.Align(example.Word, example.Written)) counts.Count(step, example.Weight);
            rows = counts.Rows();
        }
        return rows;
    }

    private void Count(SkeletonStep step, double weight)
    {
        _counts[step] = _counts.TryGetValue(step, out var known) ? known + weight : weight;
        var total = (step.Kind, step.Word);
        _totals[total] = _totals.TryGetValue(total, out known) ? known + weight : weight;
    }

    /// <summary>A consonant that stands for nothing is counted against all consonants; everything else against its like.</summary>
    private List<string> Rows()
    {
        var consonants = _totals.Where(pair => pair.Key.Kind == SkeletonCosts.ConsonantKind).Sum(pair => pair.Value);
        return [.. _counts.Where(pair => pair.Value >= LeastCount).OrderBy(pair => pair.Key, RowOrder.Instance).Select(pair =>
        {
            var (kind, word, written) = pair.Key;
            var isConsonant = kind == SkeletonCosts.ConsonantKind;
            var isAdded = isConsonant && word == ChannelTable.Nothing;
            var total = isAdded ? consonants : _totals[(kind, word)] + (isConsonant ? ImaginedConsonants : ImaginedSlots);
            var cost = -Math.Log(pair.Value / total);
            return string.Join("\t", kind, word, written,
                cost.ToString("0.000", CultureInfo.InvariantCulture), pair.Value.ToString("0", CultureInfo.InvariantCulture));
        })];
    }

    private sealed class RowOrder : IComparer<SkeletonStep>
    {
        public static readonly RowOrder Instance = new();

        public int Compare(SkeletonStep x, SkeletonStep y) =>
            string.CompareOrdinal(x.Kind, y.Kind) is var kind and not 0 ? kind
            : string.CompareOrdinal(x.Word, y.Word) is var word and not 0 ? word
            : string.CompareOrdinal(x.Written, y.Written);
    }
}
