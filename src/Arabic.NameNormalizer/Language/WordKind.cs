namespace Arabic.NameNormalizer.Language;

/// <summary>What a token of running text is, as far as the language alone can say.</summary>
[Flags]
internal enum WordKind
{
    /// <summary>Neither: a foreign or garbled name, a rare word, a slip.</summary>
    Unknown = 0,

    /// <summary>A form of an ordinary Arabic word.</summary>
    Word = 1,

    /// <summary>A name that the language's own tables list: a given name, a country, a city. It may be a word as well.</summary>
    Name = 2,
}
