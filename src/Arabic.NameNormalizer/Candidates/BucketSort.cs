namespace Arabic.NameNormalizer.Candidates;

/// <summary>Numbers by the buckets that they belong to.</summary>
internal static class BucketSort
{
    /// <summary>Sorts the numbers from 0 by their buckets, those of one bucket in rising order. O(numbers + buckets).</summary>
    /// <param name="buckets">The bucket of each number.</param>
    /// <param name="count">How many buckets there are.</param>
    /// <returns>The numbers, and where each bucket starts among them; the last entry is where the last one ends.</returns>
    public static (int[] Order, int[] Starts) Sort(ReadOnlySpan<int> buckets, int count)
    {
        var starts = new int[count + 1];
        foreach (var bucket in buckets) starts[bucket + 1]++;
        for (var bucket = 0; bucket < count; bucket++) starts[bucket + 1] += starts[bucket];
        var next = (int[])starts.Clone();
        var order = new int[buckets.Length];
        for (var number = 0; number < buckets.Length; number++) order[next[buckets[number]]++] = number;
        return (order, starts);
    }
}
