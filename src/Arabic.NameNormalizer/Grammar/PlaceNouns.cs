using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Grammar;

/// <summary>The words of <c>data/language/place-nouns.tsv</c>: behind them stands the name of a place.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class PlaceNouns
{
    private static readonly WordIndex Words =
        WordIndex.Build([.. EmbeddedTable.Rows("language/place-nouns.tsv").Select(row => Folder.Key.Fold(row[0])).Distinct(StringComparer.Ordinal)]);

    /// <summary>Whether a folded word is one of them, with proclitics or without.</summary>
    public static bool Has(ReadOnlySpan<char> key)
    {
        if (Words.Find(key) >= 0) return true;
        foreach (var chain in Proclitics.ThatMayStart(key))
            if (chain.IsBefore(key) && Words.Find(chain.After(key)) >= 0) return true;
        return false;
    }
}
