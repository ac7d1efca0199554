namespace Arabic.NameNormalizer.Quality.Metrics;

/// <summary>The score of a first candidate, and whether that candidate is right.</summary>
/// <param name="Score">As the matcher gives it; negative infinity where there is no candidate.</param>
/// <param name="IsRight">False for every name that is not in the table.</param>
internal readonly record struct Claim(double Score, bool IsRight);
