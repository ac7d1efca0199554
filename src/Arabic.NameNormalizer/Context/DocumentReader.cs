using Arabic.NameNormalizer.Deciding;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Context;

/// <summary>Decides which places of one document name which entities.</summary>
/// <remarks>
/// 1. Every phrase of the tables that stands in the text is collected.
/// 2. Each name among them gives readings, one for each form it may be; what an anti-cue or somebody else's given
///    name speaks against is dropped, and so is what a form with the policy never covers.
/// 3. Readings that need no evidence are sound. The chosen among the sound establish their entities, and a mention put
///    right speaks for its neighbours; so the evidence of the others is looked for again until nothing changes.
/// 4. Of readings that overlap the best is chosen.
/// One document is read at a time, since evidence does not carry from one document to another.
/// </remarks>
internal sealed class DocumentReader(NameIndex index, double margin)
{
    /// <summary>Evidence travels one step a round; more rounds than this are not seen in texts.</summary>
    private const int MostRounds = 8;

    /// <summary>The chosen readings in the order of the text.</summary>
    public List<Reading> Read(ReadOnlySpan<char> text)
    {
        var hits = PhraseScanner.Scan(index, text);
        var surroundings = new Surroundings(hits);
        var readings = Readings(hits, surroundings, text);
        if (readings.Count == 0) return readings;

        foreach (var reading in readings) reading.IsSound = EvidenceRules.IsSatisfied(reading);
        var heard = new HashSet<Reading>();
        var chosen = new List<Reading>();
        for (var round = 0; round < MostRounds; round++)
        {
            chosen = ReadingChoice.Choose(readings, margin);
            if (!GatherEvidence(readings, chosen, surroundings, heard)) break;
        }
        return chosen;
    }

    private static List<Reading> Readings(List<PhraseHit> hits, Surroundings surroundings, ReadOnlySpan<char> text)
    {
        var readings = new List<Reading>();
        var forbidden = new List<(PhraseHit Hit, NameEntity Entity)>();
        foreach (var hit in hits)
        {
            foreach (var indexed in hit.Payload.Forms)
            {
                var isExact = IsExact(hit, indexed.Form, text);
                if (indexed.Form.Policy == AliasPolicy.Never)
                {
                    // Only as it is spelled: أشار is never a name, and folds to the same as آشار, which may be one.
                    if (isExact) forbidden.Add((hit, indexed.Form.Entity));
                }
                else if (!IsSomebodyElse(hit, indexed, surroundings, text))
                {
                    readings.Add(new Reading(hit, indexed, isExact));
                }
            }
        }
        if (forbidden.Count > 0)
            readings.RemoveAll(reading => forbidden.Exists(ban =>
                ReferenceEquals(ban.Entity, reading.Form.Entity) && ban.Hit.Covers(reading.Hit)));
        return readings;
    }

    private static bool IsExact(in PhraseHit hit, NameForm form, ReadOnlySpan<char> text) =>
        LightSpelling.Matches(
            text.Slice(hit.First.NameStart, hit.End - hit.First.NameStart), form, hit.First.IsArticleRestored);

    /// <summary>
    /// An anti-cue, or a given name that is not the entity's before what is only a surname, says that the words mean
    /// something or somebody else.
    /// </summary>
    private static bool IsSomebodyElse(
        in PhraseHit hit, IndexedForm indexed, Surroundings surroundings, ReadOnlySpan<char> text)
    {
        if (surroundings.HasAntiCue(hit, indexed.AntiCues)) return true;
        var form = indexed.Form;
        if (form.Entity.Kind != EntityKind.Person || form.Words.Count > 1
            || string.Equals(form.Target, form.Entity.Canonical, StringComparison.Ordinal)) return false;
        if (surroundings.GivenNameBefore(hit, text) is not { } givenName) return false;
        var start = givenName.First.NameStart;
        var word = Folder.Key.Fold(text.Slice(start, givenName.End - start).ToString());
        return !WordKeys.Of(form.Entity.Canonical, Folder.Key).Contains(word, StringComparer.Ordinal);
    }

    /// <summary>Looks for evidence again; whether any reading became sound or the neighbours heard something new.</summary>
    private static bool GatherEvidence(
        List<Reading> readings, List<Reading> chosen, Surroundings surroundings, HashSet<Reading> heard)
    {
        var changed = false;
        var established = new HashSet<NameEntity>();
        foreach (var reading in chosen)
        {
            if (!reading.IsSound || reading.Contender is not null) continue;
            established.Add(reading.Form.Entity);
            if (reading.Indexed.TargetSays.Count == 0 || !heard.Add(reading)) continue;
            foreach (var payload in reading.Indexed.TargetSays) surroundings.Add(payload, reading.Hit);
            changed = true;
        }
        foreach (var reading in readings)
        {
            var found = EvidenceKinds.None;
            if (surroundings.HasCue(reading.Hit, reading.Indexed.Cues)) found |= EvidenceKinds.Cue;
            if (surroundings.IsAbout(reading.Form.Layer, reading.Hit)) found |= EvidenceKinds.Topic;
            if (established.Contains(reading.Form.Entity)
                && (!reading.IsSound || reading.Found.HasFlag(EvidenceKinds.Document))) found |= EvidenceKinds.Document;
            found |= reading.Found;
            if (found == reading.Found) continue;
            reading.Found = found;
            var isSound = EvidenceRules.IsSatisfied(reading);
            changed |= isSound != reading.IsSound;
            reading.IsSound = isSound;
        }
        return changed;
    }
}
