namespace Arabic.NameNormalizer.Folding;

/// <summary>How much a fold takes away.</summary>
internal enum FoldLevel
{
    /// <summary>Only what changes no letter: encodings, marks, tatweel, invisible characters.</summary>
    Light,

    /// <summary>Letters that are mistaken for each other become one: for look-up keys, never for output.</summary>
    Key,
}
