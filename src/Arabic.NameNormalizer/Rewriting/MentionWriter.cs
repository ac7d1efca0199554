using Arabic.NameNormalizer.Deciding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Rewriting;

/// <summary>Turns a chosen reading into the mention that is reported.</summary>
internal sealed class MentionWriter(double acceptScore, double acceptUnlisted, bool unifySpelling)
{
    /// <param name="reading">The reading.</param>
    /// <param name="text">The text.</param>
    /// <param name="masked">The same text as it was read.</param>
    public NameMention Write(Reading reading, string text, MaskedText masked)
    {
        var form = reading.Form;
        var (start, right) = MentionExtent.Of(reading, form.Target);
        if (!form.IsCanonical) right = DoubledWords.Without(right, text, start, reading.Hit.End);
        var surface = text.Substring(start, reading.Hit.End - start);
        var isRightAlready = form.IsCanonical && reading.IsExact;
        var obstacle = Obstacle(reading, surface, right, masked.Hides(start, reading.Hit.End));
        var replacement = isRightAlready ? surface
            : obstacle is null ? SurfaceMender.Mend(surface, right, reading.Hit.First.InHashtag)
            : right;
        var noise = form.IsCanonical && !reading.IsExact ? NoiseKind.Spelling : form.Noise;
        var score = EvidenceRules.Score(reading);
        var isSure = reading.IsSound && reading.Contender is null && score >= (noise == NoiseKind.Fuzzy ? acceptUnlisted : acceptScore);
        var isCustomary = form.IsCustomary || (form.IsCanonical && !reading.IsExact);
        var isWanted = isCustomary ? unifySpelling : !form.IsCanonical;
        var isChange = !string.Equals(surface, replacement, StringComparison.Ordinal);
        return new NameMention(
            start, surface, replacement, new NameCandidate(form, score, noise),
            () => Evidence(reading, noise, score, isCustomary, obstacle))
        {
            Action = isSure && isWanted && isChange && obstacle is null ? MentionAction.Rewrite : MentionAction.Annotate,
        };
    }

    private List<string> Evidence(Reading reading, NoiseKind noise, double score, bool isCustomary, string? obstacle)
    {
        var evidence = new List<string>
        {
            reading.IsEcho ? "written as in another garbled mention of the text"
                : reading.IsSpeltAcronym ? "an acronym read out letter by letter"
                : EvidenceText.ForName(reading.Form, noise),
        };
        if (reading.Hit.First.Proclitic is { } proclitic) evidence.Add($"proclitic '{proclitic.Glued}' taken off");
        if (reading.Found.HasFlag(EvidenceKinds.Cue)) evidence.Add("a cue stands close by");
        if (reading.Conjunction != Conjunction.None) evidence.Add("joined to another name of the subject");
        else if (reading.IsNearRelated) evidence.Add("a place that it shares a cue with stands near");
        if (reading is { HasTitle: true, IsSound: true }) evidence.Add("a title stands before it");
        if (reading.Found.HasFlag(EvidenceKinds.Document)) evidence.Add("the entity is named elsewhere in the text");
        if (reading.Found.HasFlag(EvidenceKinds.Topic)) evidence.Add($"the text is about the subject of '{reading.Form.Layer}'");
        if (reading.Found.HasFlag(EvidenceKinds.Garbled)) evidence.Add("other names of the text are garbled");
        if (reading.Contender is { } contender) evidence.Add($"left alone: '{contender.Id}' fits as well");
        else if (!reading.IsSound) evidence.Add($"left alone: {(reading.IsSpotted ? "its letters and the evidence around are not enough" : Missing(reading))}");
        else if (score < acceptScore) evidence.Add("left alone: the score is below the threshold");
        else if (obstacle is not null) evidence.Add($"left alone: {obstacle}");
        else if (isCustomary && !unifySpelling) evidence.Add("left alone: a customary spelling");
        return evidence;
    }

    /// <summary>Why the surface cannot be written over, however sure the reading is.</summary>
    private static string? Obstacle(Reading reading, string surface, string right, bool hasMarkup) =>
        hasMarkup ? "markup runs through it"
        : reading.Hit.GoesOverLine && !SurfaceMender.CanMendWordByWord(surface, right)
            ? "it goes over the end of a line, and the right form has more or fewer words"
        : null;

    private static string Missing(Reading reading) => reading.Form.Policy switch
    {
        AliasPolicy.AnnotateOnly when reading.Form.Needs.Count == 0 => "the table says annotate-only",
        AliasPolicy.Always => "the text puts an article before it, and no evidence for it",
        _ => "it needs " + string.Join(" or ", reading.Form.Needs.Select(needed =>
            needed.ToString().ToLowerInvariant().Replace(", ", "+", StringComparison.Ordinal))),
    };
}
