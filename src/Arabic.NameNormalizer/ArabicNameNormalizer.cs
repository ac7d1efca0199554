namespace Arabic.NameNormalizer;

/// <summary>Maps garbled spellings of names to entities.</summary>
public sealed class ArabicNameNormalizer
{
    private ArabicNameNormalizer() => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public static ArabicNameNormalizer Default => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public IReadOnlyList<NameEntity> Entities => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public double AcceptScore => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public static ArabicNameNormalizer Create(Action<ArabicNameNormalizerOptions> configure) => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public static IReadOnlyList<TableFault> Check(Action<ArabicNameNormalizerOptions> configure) => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public NameResolution Resolve(string name) => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public NameResolution Resolve(string name, int maxCandidates) => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public ResolutionOutcome Resolve(ReadOnlySpan<char> name, Span<NameCandidate> candidates, out int count) => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public IReadOnlyList<NameResolution> ResolveAll(IReadOnlyList<string> names) => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public IReadOnlyList<NameMention> FindMentions(string text) => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public RewriteResult Rewrite(string text) => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public IReadOnlyList<RewriteResult> RewriteAll(IReadOnlyList<string> texts) => throw new NotSupportedException();

    /// <summary>Stub.</summary>
    public NameExplanation Explain(string name) => throw new NotSupportedException();
}
