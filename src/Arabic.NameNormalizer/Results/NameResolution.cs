namespace Arabic.NameNormalizer;

/// <summary>The answer to "whose name is this?": an outcome and the candidates, best first.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NameResolution
{
    internal NameResolution(string input, ResolutionOutcome outcome, IReadOnlyList<NameCandidate> candidates)
    {
        Input = input;
        Outcome = outcome;
        Candidates = candidates;
    }

    /// <summary>The name as it was given.</summary>
    public string Input { get; }

    /// <summary>Matched, Ambiguous or NoMatch.</summary>
    public ResolutionOutcome Outcome { get; }

    /// <summary>
    /// The candidates by falling score, at most one for each entity, whatever their score. With
    /// <see cref="ResolutionOutcome.NoMatch"/> they are the near misses, for a person to look at.
    /// </summary>
    public IReadOnlyList<NameCandidate> Candidates { get; }

    /// <summary>Whether the outcome is <see cref="ResolutionOutcome.Matched"/>.</summary>
    public bool IsMatch => Outcome == ResolutionOutcome.Matched;

    /// <summary>The entity if the outcome is <see cref="ResolutionOutcome.Matched"/>, otherwise <see langword="null"/>.</summary>
    public NameEntity? Entity => IsMatch ? Candidates[0].Entity : null;

    /// <summary>The full canonical form of <see cref="Entity"/>, or <see langword="null"/>.</summary>
    public string? Canonical => Entity?.Canonical;

    /// <summary>The score of the best candidate, from 0 to 1; 0 if there is none.</summary>
    public double Score => Candidates.Count == 0 ? 0 : Candidates[0].Score;

    /// <summary>Input, outcome and best candidate.</summary>
    public override string ToString() =>
        Candidates.Count == 0 ? $"{Input}: {Outcome}" : $"{Input}: {Outcome}, {Candidates[0]}";
}
