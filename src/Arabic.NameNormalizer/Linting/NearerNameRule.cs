using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Linting;

/// <summary>Finds aliases that are nearer to a canonical form of another entity than to their own.</summary>
/// <remarks>
/// Nearer means both: no more letters differ, and the channel says that it costs less. The first takes nearly all pairs
/// out before the second, which costs a thousand times as much, is asked. Left out are aliases that did not come from
/// the sound or look of the name, and those whose row has dealt with the matter: by a rival, a policy that rewrites
/// nothing, or a policy that asks for evidence together with a reason.
/// </remarks>
internal static class NearerNameRule
{
    public static void Check(IReadOnlyList<SpelledName> names, TableFaults faults)
    {
        var canonical = names.Where(name => name.Form.IsCanonical).ToList();
        var byCount = canonical.ToLookup(name => name.Words.Count);
        var byEntity = canonical.ToLookup(name => name.Form.Entity);
        foreach (var alias in names)
        {
            if (!IsAsked(alias.Form)) continue;
            var own = byEntity[alias.Form.Entity].Append(SpelledName.TargetOf(alias.Form)).ToList();
            if (Nearer(alias, own, byCount[alias.Words.Count]) is not { } other) continue;
            faults.Add(FaultRule.NearerName, alias.Form,
                $"The alias '{alias.Form.Surface}' of '{alias.Form.Entity.Id}' is nearer to '{other.Form.Surface}' of '{other.Form.Entity.Id}' than to '{alias.Form.Target}'.");
        }
    }

    /// <summary>The nearest of the others that is nearer than all of an alias' own names.</summary>
    public static SpelledName? Nearer(SpelledName alias, IReadOnlyList<SpelledName> own, IEnumerable<SpelledName> others)
    {
        var difference = own.Min(name => alias.Difference(name));
        int? limit = null;
        SpelledName? nearest = null;
        foreach (var other in others)
        {
            if (ReferenceEquals(other.Form.Entity, alias.Form.Entity) || alias.Difference(other) > difference) continue;
            limit ??= own.Min(name => alias.Cost(name));
            var cost = alias.Cost(other);
            if (cost >= limit) continue;
            limit = cost;
            nearest = other;
        }
        return nearest;
    }

    private static bool IsAsked(NameForm form) => !form.IsCanonical && form.Rival is null
        && form.Noise is not (NoiseKind.Mistranslation or NoiseKind.Acronym or NoiseKind.Nickname)
        && (form.Policy == AliasPolicy.Always || (form.Policy == AliasPolicy.WithEvidence && form.Reason is null));
}
