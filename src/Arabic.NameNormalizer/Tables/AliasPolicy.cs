namespace Arabic.NameNormalizer.Tables;

/// <summary>When a surface found in a text may be taken for its entity: the <c>policy</c> column.</summary>
internal enum AliasPolicy : byte
{
    /// <summary>Wherever it stands.</summary>
    Always,

    /// <summary>Only where the text gives the evidence that the row's <c>needs</c> column asks for.</summary>
    WithEvidence,

    /// <summary>It is reported, and never rewritten.</summary>
    AnnotateOnly,

    /// <summary>It is not this entity, however near the spellings are.</summary>
    Never,
}
