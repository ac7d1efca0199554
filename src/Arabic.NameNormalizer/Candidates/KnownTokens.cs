using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Tokens that the language tables know as given names, as surnames or as words.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class KnownTokens
{
    private readonly WordIndex _tokens;
    private readonly int _givenNames;
    private readonly int _names;

    private KnownTokens()
    {
        var split = new NameTokens();
        var tokens = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        AddAll("language/given-names.tsv");
        _givenNames = tokens.Count;
        AddAll("language/surnames.tsv");
        _names = tokens.Count;
        AddAll("language/guard-words.tsv");
        _tokens = WordIndex.Build(tokens);

        void AddAll(string table)
        {
            foreach (var row in EmbeddedTable.Rows(table))
            {
                split.Split(NameParts.Default, Folder.Key.Fold(row[0]).AsSpan());
                if (split.Count == 1 && seen.Add(split[0].ToString())) tokens.Add(split[0].ToString());
            }
        }
    }

    /// <summary>The tokens that the package knows.</summary>
    public static KnownTokens Default { get; } = new();

    /// <summary>Whether a token is a name or a word.</summary>
    public bool Has(ReadOnlySpan<char> token) => _tokens.Find(token) >= 0;

    /// <summary>Whether a token is a given name, or a surname that many people have.</summary>
    public bool IsName(ReadOnlySpan<char> token) => _tokens.Find(token) is var id && id >= 0 && id < _names;

    /// <summary>Whether a token is a given name.</summary>
    public bool IsGivenName(ReadOnlySpan<char> token) => _tokens.Find(token) is var id && id >= 0 && id < _givenNames;
}
