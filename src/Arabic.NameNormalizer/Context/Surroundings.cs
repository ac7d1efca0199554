using Arabic.NameNormalizer.Deciding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;

namespace Arabic.NameNormalizer.Context;

/// <summary>What a text says around its names: cues and given names by place, and its subjects.</summary>
internal sealed class Surroundings
{
    /// <summary>How many words away a cue speaks for a name, on the same line.</summary>
    private const int CueReach = 8;

    /// <summary>How many words away an anti-cue speaks against it.</summary>
    private const int AntiCueReach = 2;

    /// <summary>How many different terms of a subject make a text one about it: one alone may be in passing.</summary>
    private const int TopicTerms = 2;

    private readonly List<CuePlace> _cues = [];
    private readonly HashSet<int> _cueEnds = [];
    private readonly List<PhraseHit> _hits;
    private readonly Dictionary<int, int> _givenNamesByLastWord = [];
    private readonly Dictionary<string, List<TopicTerm>> _topics = new(StringComparer.Ordinal);
    private bool _isSorted = true;

    /// <param name="hits">All phrases of the tables in the text.</param>
    /// <param name="text">The text.</param>
    public Surroundings(List<PhraseHit> hits, ReadOnlySpan<char> text)
    {
        _hits = hits;
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            // Names are broken where a line is full; what stands around them is told by the line.
            if (hit.GoesOverLine) continue;
            Add(hit.Payload, hit);
            if (IsGivenName(hit, text)) _givenNamesByLastWord[hit.LastWord] = i;
        }
    }

    /// <summary>Adds what a phrase says, standing where a mention stands.</summary>
    public void Add(PhrasePayload payload, in PhraseHit place)
    {
        if (payload.Cue >= 0)
        {
            // As a rule they come in the order of the text.
            _isSorted &= _cues.Count == 0 || _cues[_cues.Count - 1].First <= place.FirstWord;
            _cues.Add(new CuePlace(payload.Cue, place.FirstWord, place.LastWord, place.First.Line, CueWeights.Of(payload.CueEntities)));
            _cueEnds.Add(place.LastWord);
        }
        foreach (var topic in payload.Topics)
        {
            if (!_topics.TryGetValue(topic, out var terms)) _topics.Add(topic, terms = []);
            // The first and the last place of a term are enough to find one apart from a mention.
            var places = terms.Count(term => ReferenceEquals(term.Payload, payload));
            if (places == 2) terms.RemoveAt(terms.FindLastIndex(term => ReferenceEquals(term.Payload, payload)));
            terms.Add(new TopicTerm(payload, place));
        }
    }

    /// <summary>
    /// Whether the text around a mention is about the subject of a pack: different terms of it stand in places apart
    /// from each other and from the mention, which does not vouch for itself.
    /// </summary>
    public bool IsAbout(string pack, in PhraseHit mention)
    {
        if (!_topics.TryGetValue(pack, out var terms)) return false;
        foreach (var term in terms)
        {
            if (term.Place.Overlaps(mention)) continue;
            var others = 0;
            foreach (var other in terms)
            {
                if (ReferenceEquals(other.Payload, term.Payload) || other.Place.Overlaps(mention)
                    || other.Place.Overlaps(term.Place)) continue;
                if (++others == TopicTerms - 1) return true;
            }
        }
        return false;
    }

    /// <summary>Whether a cue of any name ends with a word.</summary>
    public bool HasCueEndingAt(int word) => _cueEnds.Contains(word);

    /// <summary>
    /// How much the strongest of the cues says for a mention that stand near enough, in nats; 0 if none does. The fewer
    /// entities have a cue, the more it says; beside the mention it says most.
    /// </summary>
    /// <param name="reading">The mention, and the cues that speak for it.</param>
    /// <param name="mentions">The sound mentions: a cue that is as near to another of the same entity is spoken for.</param>
    public double CueStrength(Reading reading, SoundMentions mentions)
    {
        var wanted = reading.Indexed.Cues;
        if (wanted.Length == 0) return 0;
        var strongest = 0.0;
        Sort();
        for (var i = FirstNear(reading.Hit, CueReach); i < _cues.Count && _cues[i].First <= reading.Hit.LastWord + CueReach; i++)
        {
            if (!Speaks(_cues[i], reading.Hit, wanted, CueReach, out var distance)) continue;
            var strength = _cues[i].Strength + (distance == 1 ? CueWeights.Adjacent : 0);
            if (strength > strongest && !mentions.AnyAsNear(reading, _cues[i].First, _cues[i].Last)) strongest = strength;
        }
        return strongest;
    }

    /// <summary>How much the strongest of the cues says that stands anywhere in the text but in the mention, in nats.</summary>
    public double CueStrengthElsewhere(Reading reading)
    {
        var strongest = 0.0;
        foreach (var cue in _cues)
            if (cue.Strength > strongest && reading.Hit.DistanceTo(cue.First, cue.Last) > 0 && Array.BinarySearch(reading.Indexed.Cues, cue.Cue) >= 0)
                strongest = cue.Strength;
        return strongest * CueWeights.Elsewhere;
    }

    /// <summary>Whether one of the cues ends directly before a mention.</summary>
    public bool HasCueBefore(in PhraseHit mention, int[] cues)
    {
        if (cues.Length == 0) return false;
        Sort();
        for (var i = WordOrder.FirstFrom(_cues, cue => cue.First, mention.FirstWord - Tables.NameLimits.Words); i < _cues.Count && _cues[i].First < mention.FirstWord; i++)
            if (_cues[i].Last == mention.FirstWord - 1 && Array.BinarySearch(cues, _cues[i].Cue) >= 0) return true;
        return false;
    }

    /// <summary>Whether one of the anti-cues stands near enough to speak against it.</summary>
    public bool HasAntiCue(in PhraseHit mention, int[] antiCues)
    {
        if (antiCues.Length == 0) return false;
        Sort();
        for (var i = FirstNear(mention, AntiCueReach); i < _cues.Count && _cues[i].First <= mention.LastWord + AntiCueReach; i++)
            if (Speaks(_cues[i], mention, antiCues, AntiCueReach, out _)) return true;
        return false;
    }

    /// <summary>The given name that stands directly before a mention, if any.</summary>
    public PhraseHit? GivenNameBefore(in PhraseHit mention, ReadOnlySpan<char> text) =>
        mention.First.Proclitic is null
        && _givenNamesByLastWord.TryGetValue(mention.FirstWord - 1, out var i) && _hits[i] is var givenName
        && Neighbours.AreNext(text.Slice(givenName.End, mention.First.NameStart - givenName.End))
            ? givenName
            : null;

    private int FirstNear(in PhraseHit mention, int reach) =>
        WordOrder.FirstFrom(_cues, cue => cue.First, mention.FirstWord - reach - Tables.NameLimits.Words);

    /// <summary>Whether a cue is one of those wanted, and stands on the line of the mention and within reach of it.</summary>
    private static bool Speaks(in CuePlace cue, in PhraseHit mention, int[] wanted, int reach, out int distance)
    {
        distance = mention.DistanceTo(cue.First, cue.Last);
        return distance >= 1 && distance <= reach && cue.Line == mention.First.Line && Array.BinarySearch(wanted, cue.Cue) >= 0;
    }

    /// <summary>A given name that folds to an ordinary word is told by its letters: علي is a name, على is not.</summary>
    private static bool IsGivenName(in PhraseHit hit, ReadOnlySpan<char> text)
    {
        if (!hit.Payload.IsGivenName || hit.First.Proclitic is not null) return false;
        if (!hit.Payload.IsGuarded) return true;
        foreach (var name in hit.Payload.GivenNames)
            if (LightSpelling.Matches(text.Slice(hit.First.NameStart, hit.End - hit.First.NameStart), name)) return true;
        return false;
    }

    private readonly record struct CuePlace(int Cue, int First, int Last, int Line, double Strength);

    private readonly record struct TopicTerm(PhrasePayload Payload, PhraseHit Place);

    private void Sort()
    {
        if (_isSorted) return;
        _cues.Sort((a, b) => a.First.CompareTo(b.First));
        _isSorted = true;
    }
}
