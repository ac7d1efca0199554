namespace Arabic.NameNormalizer;

/// <summary>A place in a text that names an entity, or may.</summary>
/// <remarks>
/// Immutable and thread-safe. Offsets are UTF-16 code units of the text as it was given, zero-based; the mention
/// covers the name without proclitics glued before it, except where the article itself changes.
/// </remarks>
public sealed class NameMention
{
    private readonly Lazy<IReadOnlyList<string>> _evidence;

    internal NameMention(
        int start, string surface, string replacement, NameCandidate candidate, Func<IReadOnlyList<string>> evidence)
    {
        _evidence = new Lazy<IReadOnlyList<string>>(evidence, LazyThreadSafetyMode.PublicationOnly);
        Start = start;
        Surface = surface;
        Replacement = replacement;
        Entity = candidate.Entity;
        Score = candidate.Score;
        Noise = candidate.Noise;
    }

    /// <summary>The same mention, and what it should read, at another place or in other words.</summary>
    internal NameMention(NameMention mention, int start, string surface, string replacement)
    {
        Start = start;
        Surface = surface;
        Replacement = replacement;
        Entity = mention.Entity;
        Score = mention.Score;
        Noise = mention.Noise;
        Action = mention.Action;
        _evidence = mention._evidence;
    }

    /// <summary>Where the mention starts.</summary>
    public int Start { get; }

    /// <summary>How many code units it has.</summary>
    public int Length => Surface.Length;

    /// <summary>Where it ends, exclusive.</summary>
    public int End => Start + Surface.Length;

    /// <summary>The mention as the text has it.</summary>
    public string Surface { get; }

    /// <summary>What it should read; the same as <see cref="Surface"/> where it is right already.</summary>
    public string Replacement { get; }

    /// <summary>The entity that is named.</summary>
    public NameEntity Entity { get; }

    /// <summary>How sure the reading is, from 0 to 1.</summary>
    public double Score { get; }

    /// <summary>How the surface differs from the canonical form.</summary>
    public NoiseKind Noise { get; }

    /// <summary>Whether a rewrite changes it.</summary>
    public MentionAction Action { get; internal init; }

    /// <summary>
    /// Why: the row that matched, and the evidence that was found or is missing. Put in words when it is first asked for.
    /// </summary>
    public IReadOnlyList<string> Evidence => _evidence.Value;

    /// <summary>Start, surface, action and replacement.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Start}: {Surface} → {Replacement} ({Entity.Id}, {Action}, {Score:0.000})");
}
