using System.Buffers;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Finds the names that share the most pairs of neighbouring letters with a query.</summary>
/// <remarks>
/// For each pair of letters (with a mark at either end of the name) a list of the names that have it. A query adds up
/// how many of its pairs each name shares, and keeps those with the best Dice coefficient, 2·shared/(pairs of both);
/// a pair counts once, however often it comes.
/// Cost grows with the lists of the query's pairs, hence with the table: the plain answer, good for tables of some
/// ten thousand names. Immutable and thread-safe once built; a query borrows its scratch memory from the shared pool.
/// </remarks>
internal sealed class GramIndex
{
    private const char Edge = '\u0001';
    private readonly Dictionary<int, int[]> _postings;
    private readonly byte[] _gramCounts;

    private GramIndex(Dictionary<int, int[]> postings, byte[] gramCounts)
    {
        _postings = postings;
        _gramCounts = gramCounts;
    }

    /// <summary>Builds the index over folded names, which get their numbers in the given order.</summary>
    public static GramIndex Build(IReadOnlyList<string> keys)
    {
        var lists = new Dictionary<int, List<int>>();
        var counts = new byte[keys.Count];
        for (var id = 0; id < keys.Count; id++)
        {
            for (var i = 0; i <= keys[id].Length; i++)
            {
                var gram = Gram(keys[id].AsSpan(), i);
                if (!lists.TryGetValue(gram, out var list)) lists.Add(gram, list = []);
                if (list.Count > 0 && list[list.Count - 1] == id) continue;
                list.Add(id);
                if (counts[id] < byte.MaxValue) counts[id]++;
            }
        }
        return new GramIndex(lists.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()), counts);
    }

    /// <summary>Writes the numbers of the nearest names, nearest first, and returns how many there are.</summary>
    /// <param name="key">The folded query.</param>
    /// <param name="nearest">The caller's buffer: as many names as it has room for.</param>
    public int Nearest(ReadOnlySpan<char> key, Span<int> nearest)
    {
        if (key.IsEmpty || _gramCounts.Length == 0) return 0;
        var shared = ArrayPool<byte>.Shared.Rent(_gramCounts.Length);
        Array.Clear(shared, 0, _gramCounts.Length);
        var grams = new HashSet<int>();
        for (var i = 0; i <= key.Length; i++)
            if (grams.Add(Gram(key, i)) && _postings.TryGetValue(Gram(key, i), out var list))
                foreach (var id in list)
                    if (shared[id] < byte.MaxValue) shared[id]++;

        var count = SelectBest(shared, grams.Count, nearest);
        ArrayPool<byte>.Shared.Return(shared);
        return count;
    }

    /// <summary>Keeps the best in a sorted run: the buffer is short, and few names get past its last place.</summary>
    private int SelectBest(byte[] shared, int queryGrams, Span<int> nearest)
    {
        Span<float> best = stackalloc float[nearest.Length];
        var count = 0;
        for (var id = 0; id < _gramCounts.Length; id++)
        {
            if (shared[id] == 0) continue;
            var dice = 2f * shared[id] / (queryGrams + _gramCounts[id]);
            if (count == nearest.Length && dice <= best[count - 1]) continue;
            if (count < nearest.Length) count++;
            var place = count - 1;
            for (; place > 0 && best[place - 1] < dice; place--)
                (best[place], nearest[place]) = (best[place - 1], nearest[place - 1]);
            (best[place], nearest[place]) = (dice, id);
        }
        return count;
    }

    private static int Gram(ReadOnlySpan<char> key, int end) =>
        ((end == 0 ? Edge : key[end - 1]) << 16) | (end == key.Length ? Edge : key[end]);
}
