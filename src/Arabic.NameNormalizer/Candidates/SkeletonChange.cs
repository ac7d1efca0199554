namespace Arabic.NameNormalizer.Candidates;

/// <summary>One way in which the classes of a word may differ from those of a query, as one number that sorts by cost.</summary>
/// <param name="Key">The cost, and below it whether a consonant is missing, where, and the class.</param>
internal readonly record struct SkeletonChange(int Key)
{
    private const int CostShift = 14;
    private const int MissingBit = 1 << 13;
    private const int PlaceShift = 6;
    private const int PlaceMask = 63;
    private const int ClassMask = 63;

    public SkeletonChange(int cost, bool isMissing, int place, int group)
        : this((cost << CostShift) | (isMissing ? MissingBit : 0) | (place << PlaceShift) | group)
    {
    }

    /// <summary>What the word costs more than one of the query's own classes, at least.</summary>
    public int Cost => Key >> CostShift;

    /// <summary>Whether the query lacks a consonant before the place; otherwise the one at the place changes.</summary>
    public bool IsMissing => (Key & MissingBit) != 0;

    /// <summary>The place among the query's consonants.</summary>
    public int Place => (Key >> PlaceShift) & PlaceMask;

    /// <summary>The consonant's class in the word; 0 for none.</summary>
    public int Class => Key & ClassMask;

    /// <summary>Whether both are made together: at different places, and one at least puts a consonant for another.</summary>
    public bool GoesWith(SkeletonChange other) =>
        ((Key ^ other.Key) & (MissingBit | (PlaceMask << PlaceShift))) != 0 && (IsExchange || other.IsExchange);

    /// <summary>Whether it puts a consonant for another.</summary>
    public bool IsExchange => !IsMissing && Class != 0;
}
