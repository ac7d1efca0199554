namespace Arabic.NameNormalizer.Quality.Matchers;

/// <summary>An entity as a candidate; what a score means is the matcher's own affair, but more is better.</summary>
internal readonly record struct Ranked(string Id, double Score);

/// <summary>Something that ranks the entities of a table by how well a name fits them: the product or a peer.</summary>
internal interface IMatcher
{
    /// <summary>The name in the report.</summary>
    string Name { get; }

    /// <summary>Writes the best candidates, best first, each entity once, and returns how many there are.</summary>
    /// <param name="query">A name.</param>
    /// <param name="best">Room for as many as are wanted.</param>
    int Rank(string query, Span<Ranked> best);
}
