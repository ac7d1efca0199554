namespace Arabic.NameNormalizer.Quality.Frozen;

/// <summary>What became of a case since it was frozen.</summary>
internal enum Verdict
{
    /// <summary>The right entity has a better rank, or a name of nobody a lower score.</summary>
    Better,

    /// <summary>The other way round.</summary>
    Worse,

    /// <summary>The same rank with another score.</summary>
    Changed,
}

/// <summary>A case that is not as it was.</summary>
internal sealed record CaseDiff(Verdict Verdict, string Query, FrozenCase Before, FrozenCase Now);

/// <summary>A run beside a frozen one.</summary>
/// <param name="Compared">Cases that both have.</param>
/// <param name="Gone">Cases of the file that the run has not: another sample, or another set.</param>
/// <param name="New">Cases of the run that the file has not.</param>
/// <param name="Cases">Those that are not as they were, in the order of the run.</param>
internal sealed record FrozenDiff(int Compared, int Gone, int New, IReadOnlyList<CaseDiff> Cases)
{
    public int Count(Verdict verdict) => Cases.Count(diff => diff.Verdict == verdict);
}
