using System.Text.Json;

namespace Arabic.NameNormalizer.Cli.Lines;

/// <summary>One candidate for one name, or the news that there is none: rank 0, and nothing after the outcome.</summary>
internal sealed record ResolutionRow(
    string Input,
    int Rank,
    ResolutionOutcome Outcome,
    string? Entity,
    string? Canonical,
    double? Score,
    string? Evidence)
{
    /// <summary>The rows of one name: those candidates that are good enough, or one of rank 0.</summary>
    public static IEnumerable<ResolutionRow> From(NameResolution resolution, int top, double minScore)
    {
        var rank = 0;
        foreach (var candidate in resolution.Candidates.Take(top).Where(candidate => candidate.Score >= minScore))
        {
            yield return new ResolutionRow(
                resolution.Input, ++rank, resolution.Outcome, candidate.Entity.Id, candidate.Entity.Canonical,
                Amounts.Rounded(candidate.Score), candidate.Evidence);
        }
        if (rank == 0) yield return new ResolutionRow(resolution.Input, 0, resolution.Outcome, null, null, null, null);
    }

    public string ToJson() => JsonSerializer.Serialize(this, LineContext.Readable.ResolutionRow);
}
