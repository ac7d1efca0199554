using Arabic.NameNormalizer.Deciding;
using Arabic.NameNormalizer.Grammar;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scanning;
using Arabic.NameNormalizer.Spotting;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Weighing;

namespace Arabic.NameNormalizer.Context;

/// <summary>Decides which places of one document name which entities.</summary>
/// <remarks>
/// 1. Every phrase of the tables that stands in the text is collected.
/// 2. Each name among them gives readings, one for each form it may be; what is a word of the language as it is spelled
///    (<see cref="SpelledOtherwise"/>), or the words beside it speak against, is dropped, and so is what a form with the
///    policy never covers.
/// 3. Unlisted spellings give more of them (<see cref="UnlistedNames"/>), and so do names of bodies that were translated
///    word by word (<see cref="RenderedNames"/>), acronyms read out letter by letter (<see cref="SpeltAcronyms"/>), names
///    of which one word is flawed (<see cref="FlawedNames"/>), or whose article stands apart (<see cref="LooseArticles"/>);
///    but not within a listed phrase of the same entity.
/// 4. Readings that need no evidence are sound. The chosen among the sound establish their entities, and a mention put
///    right speaks for its neighbours; so the evidence of the others is looked for again until nothing changes.
/// 5. Of readings that overlap the best is chosen.
/// 6. If names are garbled, the text is searched for unlisted spellings once more: among less strange words as well,
///    further from the names, and for surnames as they stand in a garbled full name (<see cref="EchoFinder"/>).
/// One document is read at a time, since evidence does not carry from one document to another.
/// </remarks>
/// <param name="index">The tables.</param>
/// <param name="searches">The searches for unlisted spellings; <see langword="null"/> to find only what is listed.</param>
/// <param name="margin">Scores nearer than this are alike.</param>
internal sealed class DocumentReader(NameIndex index, Lazy<TextSearches>? searches, double margin)
{
    /// <summary>Evidence travels one step a round; more rounds than this are not seen in texts.</summary>
    private const int MostRounds = 8;

    /// <summary>The preposition that is written before a place without a space.</summary>
    private const char In = 'ب';

    private readonly ScratchPool<DocumentScratch> _scratch = new(() =>
        new DocumentScratch(new WordLookup(index, searches is null ? null : key => searches.Value.Judge(key).Code)));

    /// <summary>The chosen readings in the order of the text.</summary>
    public List<Reading> Read(ReadOnlySpan<char> text)
    {
        var scratch = _scratch.Rent();
        scratch.Scan(text);
        var (readings, _) = Read(text, scratch, isGarbled: false, SpottingOdds.Hopeless);
        scratch.Clear();
        _scratch.Return(scratch);
        return readings;
    }

    /// <summary>All readings that were weighed, chosen or not, with the evidence found: what weights are learned from.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isGarbled">Whether to search it as if names of it were garbled.</param>
    public List<Reading> Weigh(ReadOnlySpan<char> text, bool isGarbled)
    {
        var scratch = _scratch.Rent();
        scratch.Scan(text);
        var (_, weighed) = Read(text, scratch, isGarbled, SpottingOdds.HopelessToLearnFrom);
        scratch.Clear();
        _scratch.Return(scratch);
        return weighed;
    }

    private (List<Reading> Chosen, List<Reading> Weighed) Read(ReadOnlySpan<char> text, DocumentScratch scratch, bool isGarbled, double least)
    {
        var surroundings = new Surroundings(scratch.Hits);
        var doubts = new Doubts(index, surroundings);
        doubts.Hear(scratch.Hits, text);
        var (bans, phrases) = (new Bans(), new Bans());
        var listed = Listed(scratch.Hits, doubts, bans, phrases, text);
        if (searches is null) return (Choose(listed, surroundings, text), listed);

        var search = new SpottedSearch(searches.Value, scratch, SureWords(listed), doubts, bans, phrases, least);
        List<Reading> known = [.. listed, .. search.FindOnce(text)];
        List<Reading> weighed = [.. known, .. search.Find(text, surroundings, Established(listed), isGarbled: false)];
        var chosen = Choose(weighed, surroundings, text);
        if (!isGarbled && !chosen.Exists(IsGarbled)) return (chosen, weighed);

        var echoes = new EchoFinder(searches.Value.Names);
        echoes.Hear(chosen, text);
        for (var round = 0; round < MostRounds; round++)
        {
            surroundings = new Surroundings(scratch.Hits);
            weighed = [.. known, .. search.Find(text, surroundings, Established(chosen), isGarbled: true), .. echoes.Find(text)];
            chosen = Choose(weighed, surroundings, text);
            if (!echoes.Hear(chosen, text)) break;
        }
        return (chosen, weighed);
    }

    /// <summary>The right names of the entities that a text names for certain.</summary>
    private List<int> Established(List<Reading> chosen)
    {
        var entries = new List<int>();
        foreach (var reading in chosen)
            if (reading is { IsSound: true, Contender: null } or { Form.Policy: AliasPolicy.Always })
                foreach (var entry in searches!.Value.Names.Expected.Of(reading.Form.Entity))
                    if (!entries.Contains(entry)) entries.Add(entry);
        return entries;
    }

    private static bool IsGarbled(Reading reading) => reading is { IsSound: true, Form.IsGarbled: true };

    private List<Reading> Choose(List<Reading> readings, Surroundings surroundings, ReadOnlySpan<char> text)
    {
        if (readings.Count == 0) return readings;
        foreach (var reading in readings) reading.IsSound = EvidenceRules.IsSatisfied(reading);
        var evidence = new EvidenceGatherer(readings, surroundings, new Conjunctions(readings, text));
        var chosen = new List<Reading>();
        for (var round = 0; round < MostRounds; round++)
        {
            chosen = ReadingChoice.Choose(readings, margin);
            if (!evidence.Gather(chosen)) break;
        }
        return chosen;
    }

    /// <summary>
    /// The words of names of several words that need no evidence: nothing is to be guessed there, but for a given name before
    /// a surname of several words (أحممد داود أوغلو).
    /// </summary>
    private static HashSet<int> SureWords(List<Reading> listed)
    {
        var words = new HashSet<int>();
        foreach (var reading in listed)
            if (reading.Form.Policy == AliasPolicy.Always && reading.WordCount > 1 && !IsSurname(reading.Form))
                for (var word = reading.Hit.FirstWord; word <= reading.Hit.LastWord; word++) words.Add(word);
        return words;
    }

    private static bool IsSurname(NameForm form) =>
        form is { IsCanonical: true, Entity: { Kind: EntityKind.Person, ShortForm: { } surname } } && string.Equals(form.Target, surname, StringComparison.Ordinal)
        && form.Entity.Canonical.EndsWith(surname, StringComparison.Ordinal);

    /// <summary>The readings of what the tables list.</summary>
    private static List<Reading> Listed(PhraseHits hits, Doubts doubts, Bans bans, Bans phrases, ReadOnlySpan<char> text)
    {
        var readings = new List<Reading>();
        foreach (var name in hits.Names)
        {
            ref readonly var hit = ref hits[name];
            foreach (var indexed in hit.Payload.Forms)
            {
                if (hit.LastWord > hit.FirstWord) phrases.Add(indexed.Form.Entity, hit);
                var isExact = IsExact(hit, indexed.Form, text);
                if (indexed.Form.Policy == AliasPolicy.Never)
                {
                    // Only as it is spelled: أشار is never a name, and folds to the same as آشار, which may be one.
                    if (isExact) bans.Add(indexed.Form.Entity, hit);
                }
                else if (!(!isExact && SpelledOtherwise.Is(hit, indexed.Form, text)) && !doubts.SpeakAgainst(hit, indexed, text) && !OtherGivenName.IsBehindRight(hit, indexed.Form, text))
                {
                    readings.Add(Described(new Reading(hit, indexed, isExact), text));
                }
            }
        }
        readings.RemoveAll(bans.Cover);
        return readings;
    }

    /// <summary>
    /// Notes what the words beside a mention tell of it that needs evidence: of a person's name of several words the title
    /// and the given name, of a place whether it stands where one is named.
    /// </summary>
    private static Reading Described(Reading reading, ReadOnlySpan<char> text)
    {
        if (reading.Form is not { Policy: AliasPolicy.WithEvidence, IsCanonical: false } form) return reading;
        var (start, hasProclitic) = (reading.Hit.First.NameStart, reading.Hit.First.Proclitic is not null);
        if (form is { Entity.Kind: EntityKind.Person, Words.Count: > 1 })
        {
            reading.HasTitle = !hasProclitic && SentenceFrames.HasTitleBefore(text, start);
            reading.HasOtherGivenName = OtherGivenName.IsIn(form.Key.AsSpan(), form);
            reading.IsSpokenOf = OtherGivenName.IsKept(form) && (hasProclitic || SentenceFrames.MaySpeakOf(text, start));
        }
        else if (form.Entity.Kind == EntityKind.Place)
        {
            reading.IsWherePlacesAre = reading.Hit.First.Proclitic is { } proclitic
                ? proclitic.Glued[proclitic.Glued.Length - 1] == In
                : SentenceFrames.HasPlaceFrameBefore(text, start);
        }
        return reading;
    }

    private static bool IsExact(in PhraseHit hit, NameForm form, ReadOnlySpan<char> text) =>
        LightSpelling.Matches(
            text.Slice(hit.First.NameStart, hit.End - hit.First.NameStart), form.LightKey, hit.First.IsArticleRestored);

    /// <summary>The search for unlisted spellings in one text, less what speaks against them.</summary>
    private sealed class SpottedSearch(TextSearches searches, DocumentScratch scratch, HashSet<int> sureWords, Doubts doubts, Bans bans, Bans phrases, double least)
    {
        public List<Reading> Find(ReadOnlySpan<char> text, Surroundings surroundings, IReadOnlyList<int> established, bool isGarbled)
        {
            var readings = scratch.Unlisted.Find(searches.Names, text, scratch.Words.Span, surroundings, sureWords, established, isGarbled, least);
            RemoveDoubtful(readings, text);
            return readings;
        }

        /// <summary>What does not depend on what else stands in the text.</summary>
        public List<Reading> FindOnce(ReadOnlySpan<char> text)
        {
            var readings = searches.Find(text, scratch.Words.Span);
            RemoveDoubtful(readings, text);
            return readings;
        }

        private void RemoveDoubtful(List<Reading> readings, ReadOnlySpan<char> text)
        {
            for (var i = readings.Count - 1; i >= 0; i--)
                if (bans.Cover(readings[i]) || phrases.Cover(readings[i]) || doubts.SpeakAgainst(readings[i].Hit, readings[i].Indexed, text)) readings.RemoveAt(i);
        }
    }
}
