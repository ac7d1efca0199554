using Arabic.NameNormalizer.Context;
using Arabic.NameNormalizer.Deciding;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Rewriting;

/// <summary>Turns a chosen reading into the mention that is reported.</summary>
internal sealed class MentionWriter(double acceptScore, bool unifySpelling)
{
    public NameMention Write(Reading reading, string text)
    {
        var form = reading.Form;
        var (start, right) = MentionExtent.Of(reading, form.Target);
        var surface = text.Substring(start, reading.Hit.End - start);
        var isRightAlready = form.IsCanonical && reading.IsExact;
        var replacement = isRightAlready
            ? surface
            : SurfaceMender.Mend(surface, right, reading.Hit.First.InHashtag);
        var noise = form.IsCanonical && !reading.IsExact ? NoiseKind.Spelling : form.Noise;
        var score = EvidenceRules.Score(reading);
        var isSure = reading.IsSound && reading.Contender is null && score >= acceptScore;
        var isCustomary = form.IsCustomary || (form.IsCanonical && !reading.IsExact);
        var isWanted = isCustomary ? unifySpelling : !form.IsCanonical;
        var isChange = !string.Equals(surface, replacement, StringComparison.Ordinal);
        return new NameMention(start, surface, replacement, new NameCandidate(form, score, noise))
        {
            Action = isSure && isWanted && isChange ? MentionAction.Rewrite : MentionAction.Annotate,
            Evidence = Evidence(reading, noise, score, isCustomary),
        };
    }

    private List<string> Evidence(Reading reading, NoiseKind noise, double score, bool isCustomary)
    {
        var evidence = new List<string> { EvidenceText.ForName(reading.Form, noise) };
        if (reading.Hit.First.Proclitic is { } proclitic) evidence.Add($"proclitic '{proclitic.Glued}' taken off");
        if (reading.Found.HasFlag(EvidenceKinds.Cue)) evidence.Add("a cue stands close by");
        if (reading.Found.HasFlag(EvidenceKinds.Document)) evidence.Add("the entity is named elsewhere in the text");
        if (reading.Found.HasFlag(EvidenceKinds.Topic)) evidence.Add($"the text is about the subject of '{reading.Form.Layer}'");
        if (reading.Contender is { } contender) evidence.Add($"left alone: '{contender.Id}' fits as well");
        else if (!reading.IsSound) evidence.Add($"left alone: {Missing(reading)}");
        else if (score < acceptScore) evidence.Add("left alone: the score is below the threshold");
        else if (isCustomary && !unifySpelling) evidence.Add("left alone: a customary spelling");
        return evidence;
    }

    private static string Missing(Reading reading) => reading.Form.Policy switch
    {
        AliasPolicy.AnnotateOnly => "the table says annotate-only",
        AliasPolicy.Always => "the text puts an article before it, and no evidence for it",
        _ => "it needs " + string.Join(" or ", reading.Form.Needs.Select(needed =>
            needed.ToString().ToLowerInvariant().Replace(", ", "+", StringComparison.Ordinal))),
    };
}
