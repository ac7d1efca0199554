using System.Globalization;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Deciding;

/// <summary>Tells what each stage did with a name, by asking the stages themselves.</summary>
internal sealed class NameExplainer(NameIndex index, NameDecider decider)
{
    private const int Shown = 5;

    public List<ExplanationStep> Steps(NameResolution resolution)
    {
        var name = resolution.Input;
        if (name.Length > NameLimits.QueryLength)
            return [new("folding", FormattableString.Invariant($"{name.Length} code units are more than the {NameLimits.QueryLength} that a name may have"))];

        var words = WordKeys.Of(name, Folder.Key);
        var key = string.Join(" ", words);
        var steps = new List<ExplanationStep>
        {
            new("folding", $"'{name}' → '{Folder.Key.Fold(name)}'"),
            new("tokens", words.Count == 0 ? "no word" : string.Join(" | ", words)),
        };
        var payload = index.Find(name.AsSpan());
        var listed = payload?.Forms ?? [];
        steps.Add(new("index", listed.Length == 0
            ? $"'{key}' is not listed" + (NameDecider.IsOrdinary(payload) ? "; it is an ordinary word or a given name" : "")
            : string.Join("; ", listed.Select(form => Listed(form.Form)))));
        if (listed.Length == 0 && words.Count > 0)
        {
            var candidates = decider.Compare(key.AsSpan(), out var none);
            var shown = candidates.Slice(0, Math.Min(Shown, candidates.Length)).ToArray();
            steps.Add(new("candidates", candidates.Length == 0
                ? "no name has a token that is near"
                : FormattableString.Invariant($"{candidates.Length} entities have tokens that are near")));
            steps.Add(new("scoring", string.Join("; ", shown.Select(Scored).Append($"none of these {Number(none)}"))));
        }
        steps.Add(new("deciding", Decision(resolution)));
        return steps;
    }

    private static string Listed(NameForm form) =>
        $"{EvidenceText.ForName(form, form.Noise)} → {form.Entity.Id}, policy {form.Policy}"
        + (form.IsCanonical ? $", in '{form.Origin}'" : "");

    private string Scored(FuzzyCandidate candidate)
    {
        var form = decider.Form(candidate);
        return $"{form.Entity.Id} by '{form.Surface}' {Number(candidate.Score)}";
    }

    private static string Decision(NameResolution resolution) => resolution.Candidates.Count == 0
        ? resolution.Outcome.ToString()
        : $"{resolution.Outcome}: {resolution.Candidates[0].Entity} {Number(resolution.Score)}" + Confusable(resolution.Candidates[0].Entity);

    private static string Confusable(NameEntity entity) =>
        entity.Confusable.Count == 0 ? "" : $"; easily taken for {string.Join(", ", entity.Confusable)}";

    private static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
