using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Linting;

/// <summary>Finds aliases of one word that are taken for a name wherever they stand, and are words or given names as well.</summary>
internal static class CommonWordRule
{
    public static void Check(IReadOnlyList<NameForm> forms, TableFaults faults)
    {
        var words = Keys("language/guard-words.tsv");
        var givenNames = Keys("language/given-names.tsv");
        foreach (var form in forms)
        {
            if (form.IsCanonical || form.Policy != AliasPolicy.Always || form.Words.Count > 1) continue;
            if (words.Contains(form.Key)) Report(form, "on the list of ordinary words");
            else if (givenNames.Contains(form.Key)) Report(form, "a given name");
        }

        void Report(NameForm form, string what) => faults.Add(
            FaultRule.CommonWord, form, $"The alias '{form.Surface}' of '{form.Entity.Id}' is {what}, and has the policy always.");
    }

    private static HashSet<string> Keys(string table) =>
        new(EmbeddedTable.Rows(table).Select(row => WordKeys.Join(row[0], Folder.Key)), StringComparer.Ordinal);
}
