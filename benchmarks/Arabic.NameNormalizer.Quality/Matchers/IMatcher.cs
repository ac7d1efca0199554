namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>An entity as a candidate; what a score means is the matcher's own affair, but more is better.</summary>
internal readonly record struct Ranked(string Id, double Score);

/// <summary>Something that ranks the entities of a table by how well a name fits them: the product or a peer.</summary>
internal interface IMatcher
{
    /// <summary>The name in the report.</summary>
    string Name { get; }

    /// <summary>The best candidates, best first, each entity once.</summary>
    IReadOnlyList<Ranked> Rank(string query, int count);
}
