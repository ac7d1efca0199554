using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Linting;

/// <summary>Finds cues that can say nothing: empty ones, the alias itself, and those that speak both for and against it.</summary>
internal static class CueRules
{
    public static void Check(IReadOnlyList<NameForm> forms, TableFaults faults)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var inherited = forms.Where(form => form.IsCanonical).GroupBy(form => form.Entity).ToDictionary(group => group.Key, group => group.First().Cues.Count);
        foreach (var form in forms)
        {
            if (form.Policy == AliasPolicy.Never) continue; // which asks for none
            var cues = form.Cues.Select(Key).ToList();
            var antiCues = form.AntiCues.Select(Key).ToList();
            if (cues.Concat(antiCues).Contains("", StringComparer.Ordinal))
                faults.Add(FaultRule.IdleCue, form, $"A cue of '{form.Surface}' of '{form.Entity.Id}' has no letter in it.");
            else if (!form.IsCanonical && cues.Skip(inherited[form.Entity]).Contains(form.Key, StringComparer.Ordinal))
                faults.Add(FaultRule.IdleCue, form, $"The alias '{form.Surface}' of '{form.Entity.Id}' is a cue of its own.");
            if (cues.Intersect(antiCues, StringComparer.Ordinal).FirstOrDefault(cue => cue.Length > 0) is { } both)
                faults.Add(FaultRule.CueAndAntiCue, form, $"'{both}' is a cue and an anti-cue of '{form.Surface}' of '{form.Entity.Id}'.");
        }

        // An entity's cues come with each of its forms.
        string Key(string cue)
        {
            if (!keys.TryGetValue(cue, out var key)) keys.Add(cue, key = WordKeys.Join(cue, Folder.Key));
            return key;
        }
    }
}
