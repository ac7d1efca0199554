using Arabic.NameNormalizer.Candidates;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>Entries by some number: all lists in two arrays.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class EntryLists
{
    private readonly int[] _starts;
    private readonly int[] _entries;

    /// <param name="pairs">Numbers from 0 and their entries, which keep their order; what follows itself counts once.</param>
    public EntryLists(IReadOnlyList<(int Number, int Entry)> pairs)
    {
        var numbers = new int[pairs.Count];
        var count = 0;
        for (var i = 0; i < numbers.Length; i++) count = Math.Max(count, (numbers[i] = pairs[i].Number) + 1);
        var (order, starts) = BucketSort.Sort(numbers, count);
        var entries = new List<int>(order.Length);
        _starts = new int[count + 1];
        for (var number = 0; number < count; number++)
        {
            for (var i = starts[number]; i < starts[number + 1]; i++)
                if (entries.Count == _starts[number] || entries[entries.Count - 1] != pairs[order[i]].Entry) entries.Add(pairs[order[i]].Entry);
            _starts[number + 1] = entries.Count;
        }
        _entries = [.. entries];
    }

    /// <summary>The entries of a number; none for one that has none.</summary>
    public ReadOnlySpan<int> this[int number] =>
        (uint)number < (uint)(_starts.Length - 1) ? _entries.AsSpan(_starts[number], _starts[number + 1] - _starts[number]) : default;
}
