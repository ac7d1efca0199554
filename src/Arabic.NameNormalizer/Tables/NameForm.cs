using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Tables;

/// <summary>One surface by which an entity is known: its canonical forms and its aliases, with all a decision needs.</summary>
internal sealed class NameForm
{
    public required NameEntity Entity { get; init; }

    /// <summary>The pack or table to whose subject the form belongs: that of its entity, if this is of a pack.</summary>
    public required string Layer { get; init; }

    /// <summary>The pack or table that lists the form, for people to read; of an overlay also what it lies over.</summary>
    public string Origin { get => field ?? Layer; init; }

    /// <summary>The surface as the table writes it.</summary>
    public required string Surface { get; init; }

    /// <summary>What the surface should read.</summary>
    public required string Target { get; init; }

    /// <summary>The folded words of the surface.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The surface folded lightly: tells an exact spelling from a similar one.</summary>
    public required string LightKey { get; init; }

    /// <summary><see cref="NoiseKind.None"/> for a canonical form.</summary>
    public NoiseKind Noise { get; init; }

    public AliasPolicy Policy { get; init; }

    /// <summary>The sets of evidence of which one must be complete; empty if none is needed.</summary>
    public IReadOnlyList<EvidenceKinds> Needs { get; init; } = [];

    /// <summary>What else the surface is: a word, or somebody else's name.</summary>
    public string? Rival { get => field ?? Remarks?[RivalPlace]; init; }

    /// <summary>Whether it is anything else: asks for no text.</summary>
    public bool HasRival => RivalPlace > 0 || Rival is not null;

    /// <summary>Where the rival of a compiled form is; 0 for none.</summary>
    public int RivalPlace { get; init; }

    /// <summary>Words close by that speak for this reading.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];

    /// <summary>Words directly beside it that speak against this reading.</summary>
    public IReadOnlyList<string> AntiCues { get; init; } = [];

    /// <summary>The cell of the form that the alias stands for: full, short, or a phrase with a place for one of them.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>The codes of warnings that the row answers with its reason.</summary>
    public IReadOnlyList<string> Waives { get; init; } = [];

    /// <summary>Why the table has it.</summary>
    public string? Reason { get => field ?? Remarks?[ReasonPlace]; init; }

    /// <summary>Where the rival and the reason of a compiled form are told.</summary>
    public Remarks? Remarks { get; init; }

    /// <summary>Where the reason of a compiled form is; 0 for none.</summary>
    public int ReasonPlace { get; init; }

    /// <summary>Where the table has it.</summary>
    public TablePosition Position { get; init; }

    /// <summary>Whether it is the entity's Latin name read letter by letter, which no table lists.</summary>
    public bool IsLatinReading { get; init; }

    public bool IsCanonical => Noise == NoiseKind.None;

    /// <summary>A short canonical form that the table does not take for its entity without evidence.</summary>
    public bool IsCommonShortForm => IsCanonical && Policy != AliasPolicy.Always
        && !string.Equals(Surface, Entity.Canonical, StringComparison.Ordinal);

    /// <summary>
    /// Another correct spelling, an alias of kind spelling with the policy annotate-only: as sure as the canonical
    /// form, and rewritten only when uniformity is asked for.
    /// </summary>
    public bool IsCustomary => AreCustomary(Noise, Policy, HasRival);

    /// <summary>A spelling that is no right one of anything: it came about by a slip or by a machine.</summary>
    public bool IsGarbled => AreGarbled(Noise);

    /// <summary>The folded words with one space between them.</summary>
    public string Key => string.Join(" ", Words);

    /// <summary>Whether forms of a kind are garbled (<see cref="IsGarbled"/>), be they objects or not.</summary>
    public static bool AreGarbled(NoiseKind noise) =>
        noise is NoiseKind.Transliteration or NoiseKind.Mistranslation or NoiseKind.Typo or NoiseKind.Ocr or NoiseKind.Fuzzy;

    /// <summary>Whether such forms are other right spellings (<see cref="IsCustomary"/>), be they objects or not.</summary>
    public static bool AreCustomary(NoiseKind noise, AliasPolicy policy, bool hasRival) =>
        noise == NoiseKind.Spelling && policy == AliasPolicy.AnnotateOnly && !hasRival;
}
