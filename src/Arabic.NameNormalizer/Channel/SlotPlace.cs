namespace Arabic.NameNormalizer.Channel;

/// <summary>Where in a word a vowel slot stands.</summary>
internal enum SlotPlace
{
    /// <summary>Between two consonants.</summary>
    Medial,

    /// <summary>Before the first consonant.</summary>
    Initial,

    /// <summary>Behind the last consonant.</summary>
    Final,

    /// <summary>In a word without consonants.</summary>
    Whole,
}
