using Arabic.NameNormalizer.Scanning;

namespace Arabic.NameNormalizer.Context;

/// <summary>The sound mentions of a document by entity, for asking which of them is nearest to a place.</summary>
internal sealed class SoundMentions
{
    private readonly Dictionary<NameEntity, List<PhraseHit>> _byEntity = [];

    /// <param name="sound">Sound readings that do not overlap, in the order of the text.</param>
    public SoundMentions(IEnumerable<Reading> sound)
    {
        foreach (var reading in sound)
        {
            if (!_byEntity.TryGetValue(reading.Form.Entity, out var hits)) _byEntity.Add(reading.Form.Entity, hits = []);
            hits.Add(reading.Hit);
        }
    }

    public bool Has(NameEntity entity) => _byEntity.ContainsKey(entity);

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
