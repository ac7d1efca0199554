namespace Arabic.NameNormalizer.Index;

/// <summary>All that is known of one phrase: the names it may be, and what it says about names around it.</summary>
internal sealed class PhrasePayload
{
    /// <summary>The forms that fold to this phrase.</summary>
    public IndexedForm[] Forms { get; set; } = [];

    /// <summary>The number of the cue that this phrase is, or -1.</summary>
    public int Cue { get; set; } = -1;

    /// <summary>How many entities have the cue: the fewer, the more it says.</summary>
    public int CueEntities { get; set; }

    /// <summary>The layers of whose subject this phrase speaks.</summary>
    public string[] Topics { get; set; } = [];

    /// <summary>The given names that fold to this phrase, folded lightly.</summary>
    public string[] GivenNames { get; set; } = [];

    public bool IsGivenName => GivenNames.Length > 0;

    /// <summary>Whether this is an ordinary word, never a proclitic and a name.</summary>
    public bool IsGuarded { get; set; }

    /// <summary>What the phrase is in a text: an ordinary word, which most words are, is nothing.</summary>
    public PhraseKinds Kinds =>
        (Forms.Length > 0 ? PhraseKinds.Name : 0) | (Cue >= 0 ? PhraseKinds.Cue : 0)
        | (Topics.Length > 0 ? PhraseKinds.Topic : 0) | (IsGivenName ? PhraseKinds.GivenName : 0);

    /// <summary>Whether the phrase says anything in a text.</summary>
    public bool Speaks => Kinds != 0;
}

/// <summary>What a phrase is in a text; it may be several things.</summary>
[Flags]
internal enum PhraseKinds : byte
{
    /// <summary>It has forms of entities.</summary>
    Name = 1,

    /// <summary>It is a cue.</summary>
    Cue = 2,

    /// <summary>It is a term of a subject.</summary>
    Topic = 4,

    /// <summary>It is a given name.</summary>
    GivenName = 8,
}
