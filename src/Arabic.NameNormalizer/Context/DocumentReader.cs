using Arabic.NameNormalizer.Deciding;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Context;

/// <summary>Decides which places of one document name which entities.</summary>
/// <remarks>
/// 1. Every phrase of the tables that stands in the text is collected.
/// 2. Each name among them gives readings, one for each form it may be; what the words beside it speak against is
///    dropped, and so is what a form with the policy never covers.
/// 3. Readings that need no evidence are sound. The chosen among the sound establish their entities, and a mention put
///    right speaks for its neighbours; so the evidence of the others is looked for again until nothing changes.
/// 4. Of readings that overlap the best is chosen.
/// 5. If names are garbled, the text is searched for unlisted spellings once more, among less strange words as well.
/// One document is read at a time, since evidence does not carry from one document to another.
/// </remarks>
internal sealed class DocumentReader(NameIndex index, Lazy<FuzzyNames> fuzzy, double margin)
{
    /// <summary>Evidence travels one step a round; more rounds than this are not seen in texts.</summary>
    private const int MostRounds = 8;

    /// <summary>A list of more hits is not kept for the next text.</summary>
    private const int MostSpareHits = 1 << 16;

    /// <summary>The hits of the last text of this thread, whose room the next text uses: no reading refers to the list.</summary>
    [ThreadStatic]
    private static List<PhraseHit>? _spareHits;

    /// <summary>The chosen readings in the order of the text.</summary>
    public List<Reading> Read(ReadOnlySpan<char> text)
    {
        var hits = _spareHits ?? [];
        _spareHits = null;
        hits.Clear();
        PhraseScanner.Scan(index, text, hits);
        var readings = Read(text, hits);
        if (hits.Capacity <= MostSpareHits) _spareHits = hits;
        return readings;
    }

    private List<Reading> Read(ReadOnlySpan<char> text, List<PhraseHit> hits)
    {
        var surroundings = new Surroundings(hits, text);
        var doubts = new Doubts(index, surroundings);
        doubts.Hear(hits, text);
        var bans = new Bans();
        var listed = Listed(hits, doubts, bans, text);
        var chosen = Choose(listed, surroundings, doubts, bans, text, echoes: null);
        if (!chosen.Exists(IsGarbled)) return chosen;
        var echoes = new EchoFinder(fuzzy.Value);
        echoes.Hear(chosen, text);
        for (var round = 0; round < MostRounds; round++)
        {
            chosen = Choose(listed, new Surroundings(hits, text), doubts, bans, text, echoes);
            if (!echoes.Hear(chosen, text)) break;
        }
        return chosen;
    }

    private static bool IsGarbled(Reading reading) => reading is { IsSound: true, Form.IsGarbled: true };

    private List<Reading> Choose(
        List<Reading> listed, Surroundings surroundings, Doubts doubts, Bans bans, ReadOnlySpan<char> text, EchoFinder? echoes)
    {
        var readings = new List<Reading>(listed);
        echoes?.Find(text, readings);
        foreach (var reading in UnlistedNames.Find(fuzzy.Value, text, surroundings, SureWords(listed), isGarbled: echoes is not null))
            if (!doubts.SpeakAgainst(reading.Hit, reading.Indexed, text) && !bans.Cover(reading)) readings.Add(reading);
        if (readings.Count == 0) return readings;

        foreach (var reading in readings) reading.IsSound = EvidenceRules.IsSatisfied(reading);
        var evidence = new EvidenceGatherer(readings, surroundings);
        var chosen = new List<Reading>();
        for (var round = 0; round < MostRounds; round++)
        {
            chosen = ReadingChoice.Choose(readings, margin);
            if (!evidence.Gather(chosen)) break;
        }
        return chosen;
    }

    /// <summary>The words of names of several words that need no evidence: nothing is to be guessed there.</summary>
    private static HashSet<int> SureWords(List<Reading> listed)
    {
        var words = new HashSet<int>();
        foreach (var reading in listed)
            if (reading.Form.Policy == AliasPolicy.Always && reading.WordCount > 1)
                for (var word = reading.Hit.FirstWord; word <= reading.Hit.LastWord; word++) words.Add(word);
        return words;
    }

    /// <summary>The readings of what the tables list.</summary>
    private static List<Reading> Listed(List<PhraseHit> hits, Doubts doubts, Bans bans, ReadOnlySpan<char> text)
    {
        var readings = new List<Reading>();
        foreach (var hit in hits)
        {
            foreach (var indexed in hit.Payload.Forms)
            {
                var isExact = IsExact(hit, indexed.Form, text);
                if (indexed.Form.Policy == AliasPolicy.Never)
                {
                    // Only as it is spelled: أشار is never a name, and folds to the same as آشار, which may be one.
                    if (isExact) bans.Add(indexed.Form.Entity, hit);
                }
                else if (!doubts.SpeakAgainst(hit, indexed, text))
                {
                    readings.Add(new Reading(hit, indexed, isExact));
                }
            }
        }
        readings.RemoveAll(bans.Cover);
        return readings;
    }

    private static bool IsExact(in PhraseHit hit, NameForm form, ReadOnlySpan<char> text) =>
        LightSpelling.Matches(
            text.Slice(hit.First.NameStart, hit.End - hit.First.NameStart), form.LightKey, hit.First.IsArticleRestored);
}
