namespace Arabic.NameNormalizer.Scoring;

/// <summary>How a query fits a name.</summary>
/// <param name="Says">The evidence, in nats.</param>
/// <param name="Unpaired">How many tokens of either stand for nothing.</param>
/// <param name="Weakest">What the pair of tokens says that says least.</param>
/// <param name="IsInOrder">Whether the tokens stand in the same order.</param>
internal readonly record struct NameFit(double Says, int Unpaired, double Weakest, bool IsInOrder)
{
    /// <summary>Nothing of the name is found.</summary>
    public static NameFit None { get; } = new(-100, int.MaxValue, -100, false);
}
