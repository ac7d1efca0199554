namespace Arabic.NameNormalizer.Tables;

/// <summary>How long a name may be: what is longer is a sentence, and buffers on the stack rely on it.</summary>
internal static class NameLimits
{
    /// <summary>UTF-16 code units of a name in a table.</summary>
    public const int Length = 200;

    /// <summary>Words of a name in a table.</summary>
    public const int Words = 16;

    /// <summary>
    /// UTF-16 code units of a name that is looked up: room for a vowel mark on each letter. What is longer is
    /// <see cref="ResolutionOutcome.NoMatch"/>.
    /// </summary>
    public const int QueryLength = 512;
}
