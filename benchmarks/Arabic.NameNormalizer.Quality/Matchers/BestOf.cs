namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>Keeps the best of many scored forms: what every brute-force peer ends with.</summary>
internal sealed class BestOf(int count)
{
    private readonly PriorityQueue<string, (double Score, int Place)> _worstFirst = new();

    /// <summary>Takes a form; among equal scores the earlier one of the table is the better.</summary>
    public void Add(string id, double score, int place)
    {
        // Room for forms of the same entity: a table has two for most.
        if (_worstFirst.Count < 2 * count) _worstFirst.Enqueue(id, (score, -place));
        else _worstFirst.EnqueueDequeue(id, (score, -place));
    }

    /// <summary>Writes the best entities, best first, and returns how many there are.</summary>
    public int Take(Span<Ranked> best)
    {
        var sorted = new List<Ranked>(_worstFirst.Count);
        while (_worstFirst.TryDequeue(out var id, out var key)) sorted.Add(new Ranked(id, key.Score));
        sorted.Reverse();
        return Distinct(sorted, best);
    }

    /// <summary>Writes each entity once, in the order given, as far as there is room, and returns how many there are.</summary>
    public static int Distinct(IEnumerable<Ranked> forms, Span<Ranked> best)
    {
        var written = 0;
        foreach (var form in forms.DistinctBy(form => form.Id).Take(best.Length)) best[written++] = form;
        return written;
    }
}
