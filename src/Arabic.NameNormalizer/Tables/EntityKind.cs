namespace Arabic.NameNormalizer;

/// <summary>What sort of thing an entity is: the <c>kind</c> column of an entity table, in lower case.</summary>
public enum EntityKind
{
    /// <summary>Not said, or none of the others.</summary>
    Other,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>A town, a region, a base, a field: anything on a map.</summary>
    Place,

    /// <summary>An institution, a party, a mission, a medium.</summary>
    Organization,

    /// <summary>A government or one of its bodies.</summary>
    Government,

    /// <summary>An army, a brigade, an armed group.</summary>
    Force,

    /// <summary>A business.</summary>
    Company,

    /// <summary>A conference, an agreement, an operation.</summary>
    Event,
}
