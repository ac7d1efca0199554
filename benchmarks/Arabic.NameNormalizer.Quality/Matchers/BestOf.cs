namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>Keeps the best of many scored forms: what every brute-force peer ends with.</summary>
internal sealed class BestOf(int count)
{
    private readonly PriorityQueue<(string Id, int Place), (double Score, int Place)> _worstFirst = new();

    /// <summary>Takes a form; among equal scores the earlier one of the table is the better.</summary>
    public void Add(string id, double score, int place)
    {
        // Room for forms of the same entity: a table has two for most.
        if (_worstFirst.Count < 2 * count) _worstFirst.Enqueue((id, place), (score, -place));
        else _worstFirst.EnqueueDequeue((id, place), (score, -place));
    }

    /// <summary>The best entities, best first.</summary>
    public IReadOnlyList<Ranked> Take()
    {
        var best = new List<Ranked>(_worstFirst.Count);
        while (_worstFirst.TryDequeue(out var form, out var key)) best.Add(new Ranked(form.Id, key.Score));
        best.Reverse();
        return [.. best.DistinctBy(candidate => candidate.Id).Take(count)];
    }
}
