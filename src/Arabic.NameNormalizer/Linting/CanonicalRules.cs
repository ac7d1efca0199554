using System.Globalization;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Linting;

/// <summary>Finds canonical forms that folding breaks: it changes their letters, or takes them for another entity's.</summary>
internal static class CanonicalRules
{
    public static void Check(IReadOnlyList<NameForm> forms, TableFaults faults)
    {
        var canonical = forms.Where(form => form.IsCanonical).ToList();
        foreach (var form in canonical)
        {
            var folded = Folder.Light.Fold(form.Surface);
            if (!string.Equals(folded, WithoutMarks(form.Surface), StringComparison.Ordinal))
                faults.Add(FaultRule.BrokenByFolding, form,
                    $"'{form.Surface}' of '{form.Entity.Id}' is written with stretched, joined or invisible characters; plainly it is '{folded}'.");
        }
        foreach (var sharing in canonical.Where(form => !form.IsCommonShortForm).GroupBy(form => form.Key, StringComparer.Ordinal))
        {
            var first = sharing.First();
            foreach (var form in sharing)
                if (!ReferenceEquals(form.Entity, first.Entity) && !(IsFull(form) && IsFull(first)) // which is ANN014
                    && !form.Entity.Confusable.Contains(first.Entity.Id, StringComparer.Ordinal))
                    faults.Add(FaultRule.BrokenByFolding, form,
                        $"'{form.Surface}' of '{form.Entity.Id}' folds to the same as '{first.Surface}' of '{first.Entity.Id}'.");
        }
    }

    private static bool IsFull(NameForm form) => string.Equals(form.Surface, form.Entity.Canonical, StringComparison.Ordinal);

    /// <summary>Vowel marks may stand in a canonical form: they tell عُمان from عَمّان.</summary>
    private static string WithoutMarks(string surface) =>
        new([.. surface.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]);
}
