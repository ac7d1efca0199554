using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Linting;

/// <summary>Finds aliases that are nearer to a canonical form of another entity than to their own.</summary>
/// <remarks>
/// Nearer means: no more letters differ, and the channel says that it costs less; and near at all means that an engine
/// which did not know the alias might take it for the other. The first takes nearly all pairs out before the channel,
/// which costs a thousand times as much, is asked. Left out are aliases that did not come from
/// the sound or look of the name, and those whose row has dealt with the matter: by a rival, a policy that rewrites
/// nothing, or a policy that asks for evidence together with a reason.
/// </remarks>
internal static class NearerNameRule
{
    /// <summary>What each letter of an unrelated word costs, in thousandths of a nat: what costs more is no spelling.</summary>
    private const int LetterAllowance = 1000;

    /// <summary>Beyond that, what still is as probable as "none of these" in a small table.</summary>
    private const int Slack = 9000;

    public static void Check(IReadOnlyList<SpelledName> names, TableFaults faults)
    {
        var canonical = names.Where(name => name.Form.IsCanonical).ToList();
        if (canonical.Count == 0) return;
        var scorer = new NameScorer(canonical[0]);
        var byCount = canonical.GroupBy(name => name.Words.Count).ToDictionary(group => group.Key, group => group.ToArray());
        var byEntity = canonical.ToLookup(name => name.Form.Entity);
        foreach (var alias in names)
        {
            if (!IsAsked(alias.Form) || !byCount.TryGetValue(alias.Words.Count, out var others)) continue;
            scorer.Take(alias);
            var own = byEntity[alias.Form.Entity].Append(SpelledName.TargetOf(alias.Form)).ToList();
            if (Nearer(scorer, own, others) is not { } other) continue;
            faults.Add(FaultRule.NearerName, alias.Form,
                $"The alias '{alias.Form.Surface}' of '{alias.Form.Entity.Id}' is nearer to '{other.Form.Surface}' of '{other.Form.Entity.Id}' than to '{alias.Form.Target}'.");
        }
    }

    /// <summary>The nearest of the others that is nearer than all of an alias' own names.</summary>
    public static SpelledName? Nearer(NameScorer scorer, IReadOnlyList<SpelledName> own, SpelledName[] others)
    {
        var alias = scorer.Name;
        var difference = own.Min(name => alias.Difference(name));
        int? limit = null;
        SpelledName? nearest = null;
        foreach (var other in others)
        {
            if (alias.Difference(other) > difference || ReferenceEquals(other.Form.Entity, alias.Form.Entity)) continue;
            limit ??= own.Min(scorer.Cost);
            var cost = scorer.Cost(other);
            if (cost >= limit || !IsNear(scorer, other)) continue;
            limit = cost;
            nearest = other;
        }
        return nearest;
    }

    /// <summary>Whether each word that differs may be a spelling of the other's.</summary>
    private static bool IsNear(NameScorer scorer, SpelledName other)
    {
        var words = scorer.Name.Words;
        for (var i = 0; i < words.Count; i++)
            if (words[i] != other.Words[i] && scorer.Cost(other, i) > (LetterAllowance * words[i].Length) + Slack) return false;
        return true;
    }

    private static bool IsAsked(NameForm form) => !form.IsCanonical && !form.HasRival
        && form.Noise is not (NoiseKind.Mistranslation or NoiseKind.Acronym or NoiseKind.Nickname)
        && (form.Policy == AliasPolicy.Always || (form.Policy == AliasPolicy.WithEvidence && form.Reason is null));
}
