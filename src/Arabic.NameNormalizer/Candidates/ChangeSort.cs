namespace Arabic.NameNormalizer.Candidates;

/// <summary>Sorts the keys of <see cref="SkeletonChange"/>, of which each query has some hundreds.</summary>
/// <remarks>
/// They are counted by roughly their costs, put in that order, and what is still out of order is near its place: a
/// comparison sort would guess wrong at every other step. O(n) for costs that are spread out. No allocation.
/// </remarks>
internal static class ChangeSort
{
    private const int Groups = 256;
    private const int GroupShift = 20;

    /// <summary>Sorts keys that are not negative, in rising order.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="scratch">At least as long.</param>
    public static void Sort(Span<int> keys, Span<int> scratch)
    {
        Span<int> ends = stackalloc int[Groups];
        ends.Clear();
        foreach (var key in keys) ends[Group(key)]++;
        for (int group = 0, end = 0; group < Groups; group++) ends[group] = end += ends[group];
        for (var i = keys.Length - 1; i >= 0; i--) scratch[--ends[Group(keys[i])]] = keys[i];
        for (var i = 0; i < keys.Length; i++)
        {
            var key = scratch[i];
            var place = i;
            for (; place > 0 && keys[place - 1] > key; place--) keys[place] = keys[place - 1];
            keys[place] = key;
        }
    }

    private static int Group(int key) => Math.Min(key >> GroupShift, Groups - 1);
}
