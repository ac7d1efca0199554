namespace Arabic.NameNormalizer;

/// <summary>What each stage did with a name, and the resolution it led to.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NameExplanation
{
    internal NameExplanation(NameResolution resolution, IReadOnlyList<ExplanationStep> steps)
    {
        Resolution = resolution;
        Steps = steps;
    }

    /// <summary>The answer that <see cref="ArabicNameNormalizer.Resolve(string)"/> gives for the same name.</summary>
    public NameResolution Resolution { get; }

    /// <summary>The stages in their order.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; }
}

/// <summary>What one stage did: its name and its result in words.</summary>
/// <param name="Stage">The stage: folding, tokens, index, candidates, scoring or deciding.</param>
/// <param name="Detail">What came out of it.</param>
public sealed record ExplanationStep(string Stage, string Detail);
