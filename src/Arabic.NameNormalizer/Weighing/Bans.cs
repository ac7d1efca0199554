using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>
/// The places of a text where an entity is not to be guessed: a form with the policy never says that it is not meant, or a
/// phrase of several words that the tables list has its own row to decide, and no part of it gets round that.
/// </summary>
internal sealed class Bans
{
    private readonly Dictionary<(NameEntity Entity, int FirstWord), int> _lastWords = [];

    public void Add(NameEntity entity, in PhraseHit hit)
    {
        var key = (entity, hit.FirstWord);
        _lastWords[key] = _lastWords.TryGetValue(key, out var last) ? Math.Max(last, hit.LastWord) : hit.LastWord;
    }

    /// <summary>Whether a ban covers a reading of its entity. The cost does not grow with the number of bans.</summary>
    public bool Cover(Reading reading)
    {
        if (_lastWords.Count == 0) return false;
        for (var first = reading.Hit.FirstWord; first > reading.Hit.FirstWord - NameLimits.Words; first--)
            if (_lastWords.TryGetValue((reading.Form.Entity, first), out var last) && last >= reading.Hit.LastWord) return true;
        return false;
    }
}
