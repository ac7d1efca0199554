using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>What people use instead, over one table; none over an empty one.</summary>
internal sealed class Peers : IDisposable
{
    private readonly LuceneMatcher? _lucene;

    public Peers(IReadOnlyList<TableName> table)
    {
        if (table.Count == 0) return;
        _lucene = new LuceneMatcher(table);
        All = [new FuzzySharpMatcher(table), new LevenshteinMatcher(table), _lucene];
    }

    public IReadOnlyList<IMatcher> All { get; } = [];

    public void Dispose() => _lucene?.Dispose();
}
