namespace Arabic.NameNormalizer.Training;

/// <summary>A foreign name in Latin letters, one Arabic spelling of it, folded, and how often it was seen.</summary>
internal sealed record SpellingPair(string Latin, string Arabic, int Count);
