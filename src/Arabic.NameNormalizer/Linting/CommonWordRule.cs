using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Linting;

/// <summary>
/// Finds aliases that are taken for a name wherever they stand, and are words or given names as well: of one word; and
/// translated names of persons, which are a given name and a word that happens to follow one (إبراهيم الأساسي).
/// </summary>
internal static class CommonWordRule
{
    public static void Check(IReadOnlyList<NameForm> forms, TableFaults faults)
    {
        var words = Keys("language/guard-words.tsv");
        var givenNames = Keys("language/given-names.tsv");
        foreach (var form in forms)
        {
            if (form.IsCanonical || form.Policy != AliasPolicy.Always) continue;
            if (form.Words.Count > 1)
            {
                if (form is { Noise: NoiseKind.Mistranslation, Entity.Kind: EntityKind.Person } && form.Words.All(IsKnown))
                    Report(form, "made of words of the language");
                continue;
            }
            if (words.Contains(form.Key)) Report(form, "on the list of ordinary words");
            else if (givenNames.Contains(form.Key)) Report(form, "a given name");
        }

        void Report(NameForm form, string what) => faults.Add(
            FaultRule.CommonWord, form, $"The alias '{form.Surface}' of '{form.Entity.Id}' is {what}, and has the policy always.");
    }

    private static bool IsKnown(string word) =>
        WordModel.Default.KindOf(word.AsSpan()) != WordKind.Unknown || KnownTokens.Default.IsGivenName(word.AsSpan());

    private static HashSet<string> Keys(string table) =>
        new(EmbeddedTable.Rows(table).Select(row => WordKeys.Join(row[0], Folder.Key)), StringComparer.Ordinal);
}
