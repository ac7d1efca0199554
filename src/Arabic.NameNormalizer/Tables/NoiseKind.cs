namespace Arabic.NameNormalizer;

/// <summary>How a surface came to differ from the canonical form.</summary>
public enum NoiseKind
{
    /// <summary>It does not differ: the canonical form itself.</summary>
    None,

    /// <summary>The table lists the alias without saying how it came about.</summary>
    Unspecified,

    /// <summary>Another correct or customary spelling: hamza, final yeh, teh marbuta, a regional convention.</summary>
    Spelling,

    /// <summary>Written again from a foreign spelling of the name.</summary>
    Transliteration,

    /// <summary>Translated as if the name were a word.</summary>
    Mistranslation,

    /// <summary>A slip of the keyboard.</summary>
    Typo,

    /// <summary>A misread letter: dots lost or gained, similar shapes.</summary>
    Ocr,

    /// <summary>Initials.</summary>
    Acronym,

    /// <summary>Another name by which the entity goes.</summary>
    Nickname,

    /// <summary>Not listed: found by comparing the spelling with those that are.</summary>
    Fuzzy,
}
