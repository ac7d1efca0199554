namespace Arabic.NameNormalizer;

/// <summary>What a look-up of one name came to.</summary>
public enum ResolutionOutcome
{
    /// <summary>No entity of the tables is likely enough. This is an answer, not an error.</summary>
    NoMatch,

    /// <summary>
    /// Entities are possible, but the name alone does not decide: several fit alike, or the surface is also a word
    /// or somebody else's name.
    /// </summary>
    Ambiguous,

    /// <summary>One entity, with a score at or above the threshold and clear of the runner-up.</summary>
    Matched,
}
