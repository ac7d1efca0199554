using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>The sound mentions of a document by entity, for asking which of them is nearest to a place.</summary>
internal sealed class SoundMentions
{
    /// <summary>How many words away another place of a list may stand.</summary>
    private const int Beside = 3;

    /// <summary>How many words away one may stand that has a cue in common: in a village in the countryside of a town.</summary>
    private const int Near = 5;

    private readonly Dictionary<NameEntity, List<PhraseHit>> _byEntity = [];
    private readonly List<(PhraseHit Hit, IndexedForm Indexed)> _places = [];
    private readonly List<(string Layer, NameEntity Entity)> _layers = [];

    /// <param name="sound">Sound readings that do not overlap, in the order of the text.</param>
    public SoundMentions(IEnumerable<Reading> sound)
    {
        foreach (var reading in sound)
        {
            if (!_byEntity.TryGetValue(reading.Form.Entity, out var hits))
            {
                _byEntity.Add(reading.Form.Entity, hits = []);
                _layers.Add((reading.Form.Layer, reading.Form.Entity));
            }
            hits.Add(reading.Hit);
            if (reading.Form.Entity.Kind == EntityKind.Place) _places.Add((reading.Hit, reading.Indexed));
        }
    }

    /// <summary>Whether the entity of a reading is named where the reading does not stand: the surname in a full name does not vouch for it.</summary>
    public bool HasElsewhere(Reading reading)
    {
        if (!_byEntity.TryGetValue(reading.Form.Entity, out var hits)) return false;
        foreach (var hit in hits)
            if (!hit.Overlaps(reading.Hit)) return true;
        return false;
    }

    /// <summary>Whether another place of the same subject stands a few words away.</summary>
    public bool HasPlaceBeside(Reading reading)
    {
        foreach (var (hit, indexed) in _places)
            if (IsPlaceWithin(Beside, reading, hit, indexed)) return true;
        return false;
    }

    /// <summary>
    /// Whether a place is named some words away that has a cue in common with a reading, such as the country: where a town is,
    /// is told by others of its country.
    /// </summary>
    public bool HasRelatedPlaceNear(Reading reading)
    {
        foreach (var (hit, indexed) in _places)
            if (IsPlaceWithin(Near, reading, hit, indexed) && Conjunctions.ShareCue(reading.Indexed, indexed)) return true;
        return false;
    }

    private static bool IsPlaceWithin(int reach, Reading reading, in PhraseHit hit, IndexedForm indexed) =>
        hit.DistanceTo(reading.Hit.FirstWord, reading.Hit.LastWord) is var distance && distance > 0 && distance <= reach
        && hit.First.Line == reading.Hit.First.Line && !ReferenceEquals(indexed.Form.Entity, reading.Form.Entity)
        && string.Equals(indexed.Form.Layer, reading.Form.Layer, StringComparison.Ordinal);

    /// <summary>Whether another entity of the same subject is mentioned.</summary>
    public bool HasRelated(NameForm form)
    {
        foreach (var layer in _layers)
            if (!ReferenceEquals(layer.Entity, form.Entity) && string.Equals(layer.Layer, form.Layer, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether another mention of a reading's entity is as near to a cue as the reading. O(log mentions).</summary>
    public bool AnyAsNear(Reading reading, int cueFirst, int cueLast)
    {
        if (!_byEntity.TryGetValue(reading.Form.Entity, out var hits)) return false;
        var distance = reading.Hit.DistanceTo(cueFirst, cueLast);
        var next = WordOrder.FirstFrom(hits, hit => hit.FirstWord, cueFirst);
        // The reading itself may be one of the neighbours of the cue, so that two on either side are asked.
        for (var i = Math.Max(0, next - 2); i < Math.Min(hits.Count, next + 2); i++)
            if (!hits[i].Overlaps(reading.Hit) && hits[i].DistanceTo(cueFirst, cueLast) <= distance) return true;
        return false;
    }
}
