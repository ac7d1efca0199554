namespace Arabic.NameNormalizer.Language;

/// <summary>Takes a stem that the language tables give; the same stem may come several times.</summary>
/// <param name="stem">The folded stem; its memory is used again for the next one.</param>
/// <param name="classes">Which affixes it takes.</param>
/// <param name="band">How common it is: 1 very common, 2 common, 3 known.</param>
internal delegate void StemSink(ReadOnlySpan<char> stem, StemClass classes, int band);
