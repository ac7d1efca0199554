namespace Arabic.NameNormalizer.Language;

/// <summary>What the word model knows of a token.</summary>
/// <param name="Kind">Whether it is a word, a name, both or neither.</param>
/// <param name="Band">How common its stem is: 1 very common, 2 common, 3 known; 0 if it is neither word nor name.</param>
/// <param name="Affixes">How many of prefix and suffix its plainest reading has: 0, 1 or 2.</param>
internal readonly record struct WordReading(WordKind Kind, int Band, int Affixes);
