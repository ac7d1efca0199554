namespace Arabic.NameNormalizer.Quality;

/// <summary>What was asked for on the command line; 0 or null leaves a part out, but a sample of 0 is everything.</summary>
internal sealed record Settings(
    string Set, bool Peers, int Sample, int Seed, int Noise, int Bystanders, int FullNames, int FullNameQueries,
    int CrossValidate, string? Freeze, string? Against, string? Answers, string? Json)
{
    /// <summary>Whether a part is asked for that only the shared set has material for.</summary>
    public bool NeedsSharedSet => Bystanders > 0 || FullNames > 0 || CrossValidate > 0;
}
