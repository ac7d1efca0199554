namespace Arabic.NameNormalizer.Training;

/// <summary>What an alignment of two skeletons says of one consonant or one vowel slot.</summary>
/// <param name="Kind">The kind or place, as the table has it.</param>
/// <param name="Word">The letters of the word.</param>
/// <param name="Written">What is written for them.</param>
internal readonly record struct SkeletonStep(string Kind, string Word, string Written);
