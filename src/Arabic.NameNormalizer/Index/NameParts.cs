using Arabic.NameNormalizer.Folding;

namespace Arabic.NameNormalizer.Index;

/// <summary>What a word is in a name when it is not a name itself.</summary>
internal enum NamePart
{
    /// <summary>It is a name.</summary>
    Name,

    /// <summary>One name with the word behind it (عبد, أبو).</summary>
    Prefix,

    /// <summary>One name with the word before it (الدين).</summary>
    Suffix,

    /// <summary>Stands between two names (بن).</summary>
    Connective,

    /// <summary>Stands before a name (اللواء).</summary>
    Title,

    /// <summary>Of a foreign surname (دي مايو), and only behind another part of a name: alone it is a word or a syllable.</summary>
    Particle,
}

/// <summary>The words of <c>data/language/name-parts.tsv</c>.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class NameParts
{
    private readonly WordIndex _words;
    private readonly NamePart[] _roles;
    private readonly string[] _texts;

    private NameParts(IEnumerable<string[]> rows)
    {
        var parts = rows.Select(row => (Word: Folder.Key.Fold(row[0]), Role: Role(row[1]), As: row[2])).ToList();
        _words = WordIndex.Build([.. parts.Select(part => part.Word)]);
        _roles = [.. parts.Select(part => part.Role)];
        _texts = [.. parts.Select(part => part.As.Length > 0 ? part.As : part.Word)];
    }

    /// <summary>The parts that the package knows.</summary>
    public static NameParts Default { get; } = new(EmbeddedTable.Rows("language/name-parts.tsv"));

    /// <summary>What a folded word is, and what stands for it when names are compared.</summary>
    public NamePart RoleOf(ReadOnlySpan<char> word, out ReadOnlySpan<char> text)
    {
        var id = _words.Find(word);
        text = id < 0 ? word : _texts[id].AsSpan();
        return id < 0 ? NamePart.Name : _roles[id];
    }

    /// <summary>
    /// Whether one of some folded words is a title with another word behind it: names are compared without it, which of what
    /// is no person is a word like others (مجلس السيدة الانتقالي).
    /// </summary>
    public bool HaveTitle(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count - 1; i++)
            if (RoleOf(words[i].AsSpan(), out _) == NamePart.Title) return true;
        return false;
    }

    private static NamePart Role(string name) => name switch
    {
        "prefix" => NamePart.Prefix,
        "suffix" => NamePart.Suffix,
        "connective" => NamePart.Connective,
        "title" => NamePart.Title,
        "particle" => NamePart.Particle,
        _ => throw new FormatException($"The table of name parts knows no '{name}'."),
    };
}
