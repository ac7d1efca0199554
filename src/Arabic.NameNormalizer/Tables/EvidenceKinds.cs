namespace Arabic.NameNormalizer.Tables;

/// <summary>The sorts of evidence that a text can give for a reading: the words of the <c>needs</c> column.</summary>
[Flags]
internal enum EvidenceKinds : byte
{
    None = 0,

    /// <summary>A cue of the alias or of its entity stands close by.</summary>
    Cue = 1,

    /// <summary>The entity is established elsewhere in the document by a sure mention.</summary>
    Document = 2,

    /// <summary>The document is about the subject of the entity's pack.</summary>
    Topic = 4,

    /// <summary>Another entity's name is garbled in the document: a machine, or a hurried hand, was at work.</summary>
    Garbled = 8,
}
