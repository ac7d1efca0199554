namespace Arabic.NameNormalizer;

/// <summary>What a rewrite does with a mention.</summary>
public enum MentionAction
{
    /// <summary>It is reported and left as it is: already right, or not sure enough.</summary>
    Annotate,

    /// <summary>It is put right.</summary>
    Rewrite,
}
