namespace Arabic.NameNormalizer.Tables;

/// <summary>Holds the forms of all tables against each other: fourth step of compiling them.</summary>
internal sealed class FormChecker(TableFaults faults)
{
    public void Check(IReadOnlyList<NameForm> forms)
    {
        foreach (var sharing in forms.GroupBy(form => form.Key, StringComparer.Ordinal))
        {
            var group = sharing.ToList();
            if (group.Count == 1) continue;
            var canonical = group.Where(form => form.IsCanonical).ToList();
            CheckCanonical(canonical);
            var earlier = new List<NameForm>();
            foreach (var alias in group.Where(form => !form.IsCanonical))
            {
                CheckAlias(alias, canonical, earlier);
                earlier.Add(alias);
            }
        }
    }

    private void CheckCanonical(List<NameForm> canonical)
    {
        var first = canonical.Count > 0 ? canonical[0] : null;
        foreach (var other in canonical.Skip(1))
            if (!ReferenceEquals(other.Entity, first!.Entity) && IsFull(other) && IsFull(first)
                && !other.Entity.Confusable.Contains(first.Entity.Id, StringComparer.Ordinal))
                faults.Add(FaultRule.SharedCanonical, other,
                    $"'{other.Surface}' of '{other.Entity.Id}' folds to the same as '{first.Surface}' of '{first.Entity.Id}'.");
    }

    private void CheckAlias(NameForm alias, List<NameForm> canonical, List<NameForm> earlier)
    {
        var foreign = canonical.Find(form => !ReferenceEquals(form.Entity, alias.Entity));
        if (foreign is not null && alias.Policy == AliasPolicy.Always)
            faults.Add(FaultRule.AliasIsForeignName, alias,
                $"The alias '{alias.Surface}' of '{alias.Entity.Id}' folds to the name '{foreign.Surface}' of '{foreign.Entity.Id}'.");
        else if (canonical.Exists(form => ReferenceEquals(form.Entity, alias.Entity) && alias.Policy == AliasPolicy.Always))
            faults.Add(FaultRule.NeedlessAlias, alias,
                $"The alias '{alias.Surface}' of '{alias.Entity.Id}' folds to its own canonical form.");

        var shared = earlier.Find(form => !ReferenceEquals(form.Entity, alias.Entity)
            && form.Policy != AliasPolicy.Never && alias.Policy != AliasPolicy.Never // which says nothing of other entities
            && (form.Policy == AliasPolicy.Always || alias.Policy == AliasPolicy.Always));
        if (shared is not null)
            faults.Add(FaultRule.SharedAlias, alias,
                $"The alias '{alias.Surface}' of '{alias.Entity.Id}' stands for '{shared.Entity.Id}' too ({shared.Position.Source}, line {shared.Position.Line}).");

        var repeated = earlier.Find(form => ReferenceEquals(form.Entity, alias.Entity)
            && string.Equals(form.LightKey, alias.LightKey, StringComparison.Ordinal));
        if (repeated is not null)
            faults.Add(FaultRule.RepeatedAlias, alias,
                FormattableString.Invariant($"The alias '{alias.Surface}' of '{alias.Entity.Id}' stands on line {repeated.Position.Line} already."));
    }

    private static bool IsFull(NameForm form) =>
        string.Equals(form.Surface, form.Entity.Canonical, StringComparison.Ordinal);
}
