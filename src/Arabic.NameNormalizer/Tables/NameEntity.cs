using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer;

/// <summary>Somebody or something that names stand for: one row of an entity table.</summary>
/// <remarks>Immutable and thread-safe. All texts are the table's own strings, never folded ones.</remarks>
public sealed class NameEntity
{
    private readonly string? _description;

    internal NameEntity(string id, EntityKind kind, string canonical)
    {
        Id = id;
        Kind = kind;
        Canonical = canonical;
    }

    /// <summary>The stable identifier: unique among all tables of a normalizer.</summary>
    public string Id { get; }

    /// <summary>What sort of thing the entity is.</summary>
    public EntityKind Kind { get; }

    /// <summary>The full canonical form, as the table writes it.</summary>
    public string Canonical { get; }

    /// <summary>The short canonical form (a surname, say), or <see langword="null"/> where the table gives none.</summary>
    public string? ShortForm { get; internal init; }

    /// <summary>The name in Latin letters, for people who read the report. What it is like read letter by letter, and its acronym, are looked for.</summary>
    public string? Latin { get; internal init; }

    /// <summary>The Wikidata identifier (<c>Q…</c>), where the table gives one.</summary>
    public string? Wikidata { get; internal init; }

    /// <summary>One line that says who or what this is.</summary>
    public string? Description { get => _description ?? Remarks?[DescriptionPlace]; internal init => _description = value; }

    /// <summary>
    /// The ids of the entities of the same normalizer that are easily taken for this one, in ordinal order: brothers,
    /// father and son, namesakes. Declared by the tables, in either direction; empty if none is.
    /// </summary>
    public IReadOnlyList<string> Confusable { get; internal init; } = [];

    /// <summary>Where the description of a compiled entity is.</summary>
    internal Remarks? Remarks { get; init; }

    internal int DescriptionPlace { get; init; }

    /// <summary>The identifier and the canonical form.</summary>
    public override string ToString() => $"{Id} ({Canonical})";
}
