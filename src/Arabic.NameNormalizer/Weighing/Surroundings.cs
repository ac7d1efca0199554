using Arabic.NameNormalizer.Deciding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Weighing;

/// <summary>What a text says around its names: cues and given names by place, and its subjects.</summary>
/// <remarks>
/// Nothing is gathered beforehand: the phrases of the text stand in the order in which they end, and those near a
/// mention are found among them when somebody asks. Names are broken where a line is full; what stands around them is
/// told by the line, so that a phrase which goes over the end of one says nothing.
/// </remarks>
internal sealed class Surroundings
{
    /// <summary>How many words away a cue speaks for a name, on the same line.</summary>
    private const int CueReach = 8;

    /// <summary>How many words away a cue of hardly anybody else leads one to expect a name.</summary>
    private const int FarReach = 40;

    /// <summary>How many words away an anti-cue speaks against it.</summary>
    private const int AntiCueReach = 2;

    private readonly PhraseHits _hits;
    private readonly List<(PhrasePayload Payload, int First, int Last, int Line)> _spoken = [];
    private Topics? _topics;
    private Dictionary<int, (int First, int Last)>? _firstAndLast;
    private bool _isSorted = true;

    /// <param name="hits">All phrases of the tables in the text, by the place where they end.</param>
    public Surroundings(PhraseHits hits) => _hits = hits;

    /// <summary>Adds what a phrase says, standing where a mention stands.</summary>
    public void Add(PhrasePayload payload, in PhraseHit place)
    {
        if (payload.Cue >= 0)
        {
            // As a rule they come in the order of the text.
            _isSorted &= _spoken.Count == 0 || _spoken[_spoken.Count - 1].First <= place.FirstWord;
            _spoken.Add((payload, place.FirstWord, place.LastWord, place.First.Line));
        }
        if (payload.Topics.Length > 0) (_topics ??= Topics.Of(_hits)).Add(payload, place);
    }

    /// <summary>
    /// Whether the text around a mention is about the subject of a pack: different terms of it stand in places apart
    /// from each other and from the mention, which does not vouch for itself.
    /// </summary>
    public bool IsAbout(string pack, in PhraseHit mention) => (_topics ??= Topics.Of(_hits)).IsAbout(pack, mention);

    /// <summary>Whether a cue of a few names ends with a word: of many names nearly every text has cues.</summary>
    public bool HasTellingCueEndingAt(int word)
    {
        for (var i = _hits.FirstThatEndsFrom(word); i < _hits.Count && _hits[i].LastWord == word; i++)
            if ((_hits[i].Kinds & PhraseKinds.Cue) != 0 && !_hits[i].GoesOverLine && IsTelling(_hits[i].Payload, CueWeights.Few)) return true;
        return false;
    }

    /// <summary>Whether a word by itself is a cue, of however many names, be it behind proclitics.</summary>
    public bool HasCueAt(int word) => HasCueAt(word, mayHaveProclitic: true);

    /// <summary>Whether a word is a cue as it stands.</summary>
    public bool IsCue(int word) => HasCueAt(word, mayHaveProclitic: false);

    private bool HasCueAt(int word, bool mayHaveProclitic)
    {
        for (var i = _hits.FirstThatEndsFrom(word); i < _hits.Count && _hits[i].LastWord == word; i++)
            if ((_hits[i].Kinds & PhraseKinds.Cue) != 0 && _hits[i].FirstWord == word && (mayHaveProclitic || _hits[i].First.Proclitic is null)) return true;
        return false;
    }

    /// <summary>Adds the cues of few entities that stand near enough to some words to speak for a name there.</summary>
    /// <param name="firstWord">The first of the words.</param>
    /// <param name="lastWord">The last of them.</param>
    /// <param name="line">Their line.</param>
    /// <param name="cues">What is added to, by number.</param>
    /// <param name="isGarbled">Whether cues of hardly anybody else are taken from further away: they still say something there.</param>
    public void AddTellingCues(int firstWord, int lastWord, int line, List<int> cues, bool isGarbled)
    {
        var reach = isGarbled ? FarReach : CueReach;
        for (var i = _hits.FirstThatEndsFrom(firstWord - reach); i < _hits.Count && _hits[i].LastWord <= lastWord + reach + _hits.Longest; i++)
        {
            ref readonly var hit = ref _hits[i];
            if ((hit.Kinds & PhraseKinds.Cue) == 0 || hit.GoesOverLine || hit.First.Line != line || cues.Contains(hit.Payload.Cue)) continue;
            var isNear = hit.LastWord >= firstWord - CueReach && hit.FirstWord <= lastWord + CueReach;
            if (hit.FirstWord <= lastWord + reach && IsTelling(hit.Payload, isNear ? CueWeights.Telling : CueWeights.Few)) cues.Add(hit.Payload.Cue);
        }
    }

    /// <summary>Whether so many entities at most have a cue, and any: what speaks for an alias alone (في for a town that is a verb, too) is near every word.</summary>
    private static bool IsTelling(PhrasePayload payload, int most) => payload.CueEntities > 0 && payload.CueEntities <= most;

    /// <summary>
    /// How much the strongest of the cues says for a mention that stand near enough, in nats; 0 if none does. The fewer
    /// entities have a cue, the more it says; beside the mention it says most.
    /// </summary>
    /// <param name="reading">The mention, and the cues that speak for it.</param>
    /// <param name="mentions">The sound mentions: a cue that is as near to another of the same entity is spoken for.</param>
    public double CueStrength(Reading reading, SoundMentions mentions) =>
        reading.Indexed.Cues.Length > 0 ? Strongest(reading.Hit, reading.Indexed.Cues, CueReach, reading, mentions) : 0;

    /// <summary>How much the strongest of the cues says that stands anywhere in the text but in the mention, in nats.</summary>
    public double CueStrengthElsewhere(Reading reading)
    {
        var strongest = 0.0;
        var cues = _firstAndLast ??= FirstAndLast();
        foreach (var cue in reading.Indexed.Cues)
            if (cues.TryGetValue(cue, out var places) && !(_hits[places.First].Overlaps(reading.Hit) && _hits[places.Last].Overlaps(reading.Hit)))
                strongest = Math.Max(strongest, CueWeights.Of(_hits[places.First].Payload.CueEntities));
        return strongest * CueWeights.Elsewhere;
    }

    /// <summary>The first and the last place of each cue are enough to find one apart from a mention.</summary>
    private Dictionary<int, (int First, int Last)> FirstAndLast()
    {
        var cues = new Dictionary<int, (int First, int Last)>();
        for (var i = 0; i < _hits.Count; i++)
            if ((_hits[i].Kinds & PhraseKinds.Cue) != 0 && !_hits[i].GoesOverLine)
                cues[_hits[i].Payload.Cue] = (cues.TryGetValue(_hits[i].Payload.Cue, out var places) ? places.First : i, i);
        return cues;
    }

    /// <summary>Whether one of the cues ends directly before a mention.</summary>
    public bool HasCueBefore(in PhraseHit mention, int[] cues)
    {
        if (cues.Length == 0) return false;
        for (var i = _hits.FirstThatEndsFrom(mention.FirstWord - 1); i < _hits.Count && _hits[i].LastWord < mention.FirstWord; i++)
            if (Says(_hits[i], cues)) return true;
        Sort();
        for (var i = FirstSpokenFrom(mention.FirstWord); i < _spoken.Count && _spoken[i].First < mention.FirstWord; i++)
            if (_spoken[i].Last == mention.FirstWord - 1 && Array.BinarySearch(cues, _spoken[i].Payload.Cue) >= 0) return true;
        return false;
    }

    /// <summary>Whether one of the anti-cues stands near enough to speak against it.</summary>
    public bool HasAntiCue(in PhraseHit mention, int[] antiCues) =>
        antiCues.Length > 0 && Strongest(mention, antiCues, AntiCueReach, null, null) > 0;

    /// <summary>The given name that stands directly before a mention, if any.</summary>
    public PhraseHit? GivenNameBefore(in PhraseHit mention, ReadOnlySpan<char> text)
    {
        if (mention.First.Proclitic is not null) return null;
        for (var i = _hits.FirstThatEndsFrom(mention.FirstWord) - 1; i >= 0 && _hits[i].LastWord == mention.FirstWord - 1; i--)
        {
            ref readonly var hit = ref _hits[i];
            if (hit.GoesOverLine || !IsGivenName(hit, text)) continue;
            return Neighbours.AreNext(text.Slice(hit.End, mention.First.NameStart - hit.End)) ? hit : null;
        }
        return null;
    }

    private double Strongest(in PhraseHit mention, int[] wanted, int reach, Reading? reading, SoundMentions? mentions)
    {
        var strongest = 0.0;
        var end = mention.LastWord + reach;
        for (var i = _hits.FirstThatEndsFrom(mention.FirstWord - reach); i < _hits.Count && _hits[i].LastWord <= end + _hits.Longest; i++)
        {
            ref readonly var hit = ref _hits[i];
            if (Says(hit, wanted))
                strongest = Math.Max(strongest, Strength(mention, hit.FirstWord, hit.LastWord, hit.First.Line, hit.Payload.CueEntities, reach, reading, mentions));
        }
        Sort();
        for (var i = FirstSpokenFrom(mention.FirstWord - reach); i < _spoken.Count && _spoken[i].First <= end; i++)
        {
            var (payload, first, last, line) = _spoken[i];
            if (Array.BinarySearch(wanted, payload.Cue) >= 0)
                strongest = Math.Max(strongest, Strength(mention, first, last, line, payload.CueEntities, reach, reading, mentions));
        }
        return strongest;
    }

    private static bool Says(in PhraseHit hit, int[] wanted) =>
        (hit.Kinds & PhraseKinds.Cue) != 0 && !hit.GoesOverLine && Array.BinarySearch(wanted, hit.Payload.Cue) >= 0;

    /// <summary>What a cue says, in nats; 0 if it does not stand on the line of the mention and within reach of it.</summary>
    private static double Strength(
        in PhraseHit mention, int first, int last, int line, int entities, int reach, Reading? reading, SoundMentions? mentions)
    {
        var distance = mention.DistanceTo(first, last);
        if (distance < 1 || distance > reach || line != mention.First.Line) return 0;
        if (reading is not null && mentions?.AnyAsNear(reading, first, last) == true) return 0;
        return CueWeights.Of(entities) + (distance == 1 ? CueWeights.Adjacent : 0);
    }

    /// <summary>A given name that folds to an ordinary word is told by its letters: علي is a name, على is not.</summary>
    private static bool IsGivenName(in PhraseHit hit, ReadOnlySpan<char> text)
    {
        if ((hit.Kinds & PhraseKinds.GivenName) == 0 || hit.First.Proclitic is not null) return false;
        if (!hit.Payload.IsGuarded) return true;
        foreach (var name in hit.Payload.GivenNames)
            if (LightSpelling.Matches(text.Slice(hit.First.NameStart, hit.End - hit.First.NameStart), name)) return true;
        return false;
    }

    private int FirstSpokenFrom(int word) =>
        _spoken.Count == 0 ? 0 : WordOrder.FirstFrom(_spoken, cue => cue.First, word - NameLimits.Words);

    private void Sort()
    {
        if (_isSorted) return;
        _spoken.Sort((a, b) => a.First.CompareTo(b.First));
        _isSorted = true;
    }
}
