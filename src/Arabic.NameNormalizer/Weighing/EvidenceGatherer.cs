using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>Looks in a document for the evidence that its readings need.</summary>
/// <remarks>
/// 1. The chosen sound readings establish their entities, and what they will read speaks to their neighbours.
/// 2. Two different aliases of one entity, neither of which is anything else, establish it as well.
/// 3. Each reading is asked again what speaks for it: a cue that is not nearer to a sound mention of the same entity,
///    a name that is joined to it, the entity established elsewhere, the subject of the text, other names that are garbled.
/// </remarks>
internal sealed class EvidenceGatherer(List<Reading> readings, Surroundings surroundings, Conjunctions conjunctions)
{
    private readonly HashSet<Reading> _heard = [];
    private HashSet<NameEntity>? _mutuallySupported;
    private double _cueStrength;

    /// <summary>Whether any reading became sound, or the neighbours heard something new.</summary>
    public bool Gather(List<Reading> chosen)
    {
        var sound = chosen.Where(reading => reading.IsSound && reading.Contender is null).ToList();
        var mentions = new SoundMentions(sound);
        var garbledMentions = new SoundMentions(sound.Where(reading => reading.Form.IsGarbled));
        var garbled = new HashSet<NameEntity>(sound.Where(reading => reading.Form.IsGarbled).Select(reading => reading.Form.Entity));
        // It depends on how the readings are spelled, and not on what is found for them.
        var mutuallySupported = _mutuallySupported ??= new HashSet<NameEntity>(MutuallySupported());

        var changed = Speak(sound);
        foreach (var reading in readings)
        {
            var conjunction = conjunctions.Of(reading);
            var found = reading.Found | Find(reading, mentions);
            if (!reading.IsSpotted && conjunction == Conjunction.SharedCue)
            {
                found |= EvidenceKinds.Cue;
                _cueStrength = Math.Max(_cueStrength, CueWeights.Joined);
            }
            var others = garbled.Count - (garbled.Contains(reading.Form.Entity) ? 1 : 0);
            if (others > 0) found |= EvidenceKinds.Garbled;
            if (!reading.IsSound && mutuallySupported.Contains(reading.Form.Entity)) found |= EvidenceKinds.Document;
            var isGarbledElsewhere = (reading.IsCustomaryUnlessGarbled || EvidenceRules.AsksForGarbled(reading.Form)) && garbledMentions.HasElsewhere(reading);
            var isNearRelated = reading.IsNearRelated
                || (reading is { IsSpotted: true, Words.HasStrange: true, Form.Entity.Kind: EntityKind.Place } && mentions.HasRelatedPlaceNear(reading));
            if (found == reading.Found && !IsStronger(reading, others) && isGarbledElsewhere == reading.IsGarbledElsewhere && conjunction <= reading.Conjunction && isNearRelated == reading.IsNearRelated) continue;
            reading.IsGarbledElsewhere |= isGarbledElsewhere;
            if (conjunction > reading.Conjunction) reading.Conjunction = conjunction;
            reading.IsNearRelated = isNearRelated;
            reading.Found = found;
            reading.GarbledOthers = Math.Max(reading.GarbledOthers, others);
            reading.CueStrength = Math.Max(reading.CueStrength, _cueStrength);
            var isSound = EvidenceRules.IsSatisfied(reading);
            changed |= isSound != reading.IsSound;
            reading.IsSound = isSound;
        }
        return changed;
    }

    private bool IsStronger(Reading reading, int garbledOthers) =>
        _cueStrength > reading.CueStrength || (reading.IsSpotted && garbledOthers > reading.GarbledOthers);

    private EvidenceKinds Find(Reading reading, SoundMentions mentions)
    {
        var found = EvidenceKinds.None;
        _cueStrength = surroundings.CueStrength(reading, mentions);
        if (reading.IsSpotted) _cueStrength = Math.Max(_cueStrength, surroundings.CueStrengthElsewhere(reading));
        var isPlace = reading.Form.Entity.Kind == EntityKind.Place;
        if (isPlace && reading.IsSpotted && reading.Found.HasFlag(EvidenceKinds.Garbled) && mentions.HasPlaceBeside(reading)) _cueStrength = Math.Max(_cueStrength, CueWeights.PlaceBeside);
        if (_cueStrength > 0) found |= EvidenceKinds.Cue;
        if (surroundings.IsAbout(reading.Form.Layer, reading.Hit) || (!isPlace && IsCompared(reading) && mentions.HasRelated(reading.Form))) found |= EvidenceKinds.Topic;
        // What is sound already does not vouch for itself.
        if (!reading.IsSound && mentions.HasElsewhere(reading)) found |= EvidenceKinds.Document;
        return found;
    }

    /// <summary>Whether the reading is weighed and not only allowed: other people of its subject then speak for it.</summary>
    private static bool IsCompared(Reading reading) => reading.IsSpotted || (reading.Form.IsGarbled && reading.Form.Words.Count > 1);

    private bool Speak(List<Reading> sound)
    {
        var spoke = false;
        foreach (var reading in sound)
        {
            if (reading.Form.IsCanonical || reading.Indexed.TargetSays.Count == 0 || !_heard.Add(reading)) continue;
            foreach (var payload in reading.Indexed.TargetSays) surroundings.Add(payload, reading.Hit);
            spoke = true;
        }
        return spoke;
    }

    private IEnumerable<NameEntity> MutuallySupported() =>
        readings.Where(reading => reading.Form is { HasRival: false, IsCanonical: false, Policy: AliasPolicy.WithEvidence, Noise: not NoiseKind.Fuzzy } && reading.IsExact)
            .GroupBy(reading => reading.Form.Entity)
            .Where(HaveTwoPlacesAndKeys)
            .Select(group => group.Key);

    /// <summary>Whether two of the readings stand apart and differ: one place read in two ways supports nothing.</summary>
    private static bool HaveTwoPlacesAndKeys(IEnumerable<Reading> group)
    {
        var firstEnds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reading in group.OrderBy(reading => reading.Hit.FirstWord))
        {
            foreach (var known in firstEnds)
                if (known.Value < reading.Hit.FirstWord && !string.Equals(known.Key, reading.Form.Key, StringComparison.Ordinal)) return true;
            if (!firstEnds.TryGetValue(reading.Form.Key, out var end) || reading.Hit.LastWord < end)
                firstEnds[reading.Form.Key] = reading.Hit.LastWord;
        }
        return false;
    }
}
