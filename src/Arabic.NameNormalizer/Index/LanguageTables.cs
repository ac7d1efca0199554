using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Index;

/// <summary>What the project's own tables say of the language and of the packs' subjects, beside the names.</summary>
internal static class LanguageTables
{
    public static PhraseIndexBuilder AddLanguage(this PhraseIndexBuilder builder, IEnumerable<string> packs)
    {
        foreach (var row in EmbeddedTable.Rows("language/given-names.tsv")) builder.AddGivenName(row[0]);
        foreach (var row in EmbeddedTable.Rows("language/guard-words.tsv")) builder.AddGuardedWord(row[0]);
        foreach (var pack in packs)
            foreach (var (layer, term) in TableSource.TopicsOf(pack)) builder.AddTopicTerm(layer, term);
        return builder;
    }
}
