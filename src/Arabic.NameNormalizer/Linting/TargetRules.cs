using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Linting;

/// <summary>Finds aliases whose right form is wrong again: itself an alias, or at odds with the article or a proclitic.</summary>
internal static class TargetRules
{

    public static void Check(IReadOnlyList<NameForm> forms, TableFaults faults)
    {
        var byKey = forms.ToLookup(form => form.Key, StringComparer.Ordinal);
        var keys = forms.Select(form => form.Target).Distinct(StringComparer.Ordinal)
            .ToDictionary(target => target, target => WordKeys.Join(target, Folder.Key), StringComparer.Ordinal);
        foreach (var form in forms)
        {
            if (form.IsCanonical) CheckArticle(form, faults);
            if (form.IsCanonical || form.Policy is AliasPolicy.Never) continue;
            CheckCircle(form, byKey, keys, faults);
            if (IsGlued(form.Pattern))
                faults.Add(FaultRule.InconsistentArticle, form,
                    $"In the form '{form.Pattern}' of the alias '{form.Surface}' letters are glued to the name.");
            else CheckProclitic(form, byKey, faults);
        }
    }

    private static void CheckCircle(NameForm form, ILookup<string, NameForm> byKey, Dictionary<string, string> keys, TableFaults faults)
    {
        var target = keys[form.Target];
        var again = byKey[target].FirstOrDefault(other => !other.IsCanonical && keys[other.Target] != target
            && other.Policy is AliasPolicy.Always or AliasPolicy.WithEvidence);
        if (again is not null)
            faults.Add(FaultRule.CircularAlias, form,
                $"The alias '{form.Surface}' stands for '{form.Target}', which is an alias of '{again.Entity.Id}' and stands for '{again.Target}'.");
    }

    private static bool IsGlued(string pattern)
    {
        var open = pattern.IndexOf('{');
        var close = pattern.IndexOf('}');
        return (open > 0 && pattern[open - 1] != ' ') || (close >= 0 && close + 1 < pattern.Length && pattern[close + 1] != ' ');
    }

    /// <summary>
    /// The scanner takes proclitics off by itself and puts them back: an alias that is a right form behind one loses it.
    /// </summary>
    private static void CheckProclitic(NameForm form, ILookup<string, NameForm> byKey, TableFaults faults)
    {
        var key = form.Key;
        foreach (var proclitic in Proclitics.All)
        {
            if (proclitic.Keep.Length == 0 || !key.StartsWith(proclitic.Glued, StringComparison.Ordinal)) continue;
            var rest = key.Substring(proclitic.Glued.Length);
            var name = byKey[rest].Concat(proclitic.HasArticle ? byKey[Article.Text + rest] : [])
                .FirstOrDefault(other => other.IsCanonical && ReferenceEquals(other.Entity, form.Entity));
            if (name is null || form.Target.StartsWith(proclitic.Glued, StringComparison.Ordinal)) continue;
            faults.Add(FaultRule.InconsistentArticle, form,
                $"The alias '{form.Surface}' is '{name.Surface}' with '{proclitic.Glued}' before it, which would be lost.");
            return;
        }
    }

    /// <summary>A person's short form that has the article where the full form has the name without it, or the other way round.</summary>
    private static void CheckArticle(NameForm form, TableFaults faults)
    {
        if (form.Entity is not { Kind: EntityKind.Person, ShortForm: { } shortForm } || !string.Equals(form.Surface, shortForm, StringComparison.Ordinal)) return;
        var full = WordKeys.Of(form.Entity.Canonical, Folder.Key);
        foreach (var word in form.Words)
        {
            var other = Article.IsBefore(word.AsSpan()) ? word.Substring(Article.Text.Length) : Article.Text + word;
            if (full.Contains(word, StringComparer.Ordinal) || !full.Contains(other, StringComparer.Ordinal)) continue;
            faults.Add(FaultRule.InconsistentArticle, form,
                $"The short form '{form.Surface}' of '{form.Entity.Id}' and the full form '{form.Entity.Canonical}' disagree on the article.");
        }
    }
}
