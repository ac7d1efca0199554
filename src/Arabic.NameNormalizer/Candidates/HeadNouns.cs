using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Nouns before a name that say what it is of, and so of what it is not: a street or a club that bears a person's name is nobody.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class HeadNouns
{
    private readonly WordIndex _words;

    private HeadNouns(string table) =>
        _words = WordIndex.Build([.. EmbeddedTable.Rows(table).Select(row => Folder.Key.Fold(row[0])).Distinct(StringComparer.Ordinal)]);

    /// <summary>The words of <c>data/language/place-nouns.tsv</c>: behind them stands the name of a place.</summary>
    public static HeadNouns OfPlaces { get; } = new("language/place-nouns.tsv");

    /// <summary>The words of <c>data/language/body-nouns.tsv</c>: behind them stands the name of an institution.</summary>
    public static HeadNouns OfBodies { get; } = new("language/body-nouns.tsv");

    /// <summary>Whether a folded word is one of them, with proclitics or without.</summary>
    public bool Has(ReadOnlySpan<char> key)
    {
        if (IsOne(key)) return true;
        foreach (var chain in Proclitics.ThatMayStart(key))
            if (chain.IsBefore(key) && IsOne(chain.After(key))) return true;
        return false;
    }

    /// <summary>Whether a folded word is one of them as it stands.</summary>
    public bool IsOne(ReadOnlySpan<char> key) => _words.Find(key) >= 0;
}
