using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Deciding;

/// <summary>An entity that a name may be a spelling of: by which of its forms, and with what probability.</summary>
internal readonly record struct FuzzyCandidate(FormCode Form, double Score);

/// <summary>Weighs the names that a name which no table lists may be a spelling of.</summary>
/// <remarks>
/// 1. The query is split into tokens, and the tables' tokens that are near to each are found.
/// 2. The names in which they stand are found, and the evidence for the nearest of them is added up.
/// 3. So is what the tables list behind proclitics: in a column of names a و is more often part of the name.
/// 4. What is the name of another body or place says much less (<see cref="OtherBody"/>), and so does what only bears a
///    person's name: a street, a club.
/// 5. The best form of each entity stands for it; evidence becomes probability.
/// Scratch memory of one thread: no allocation.
/// </remarks>
internal sealed class FuzzyResolver
{
    private const int MostCandidates = 64;

    /// <summary>What says less is never accepted.</summary>
    private const double WorthAsking = 6;

    /// <summary>What the name of another body or place says less: it stays for a person to look at.</summary>
    private const double OtherWord = 15;

    [ThreadStatic]
    private static FuzzyResolver? _scratch;

    private readonly NameQuery _query = new();
    private readonly NameSearch _search = new();
    private readonly FormCode[] _forms = new FormCode[MostCandidates];
    private readonly int[] _entities = new int[MostCandidates];
    private readonly double[] _scores = new double[MostCandidates];
    private readonly FuzzyCandidate[] _ranked = new FuzzyCandidate[MostCandidates];
    private int _count;

    private FuzzyResolver()
    {
    }

    /// <summary>This thread's own.</summary>
    public static FuzzyResolver OfThread => _scratch ??= new FuzzyResolver();

    /// <summary>The candidates, one an entity, best first; they stay until the next call on this thread.</summary>
    /// <param name="index">What the tables list.</param>
    /// <param name="candidates">The names to compare with.</param>
    /// <param name="evidence">Weighs their tokens.</param>
    /// <param name="key">The folded name, words with one space between them.</param>
    /// <param name="none">The probability that none of them is meant.</param>
    public ReadOnlySpan<FuzzyCandidate> Resolve(
        NameIndex index, CandidateFinder candidates, TokenEvidence evidence, ReadOnlySpan<char> key, out double none)
    {
        _count = 0;
        var names = candidates.Names;
        _query.Prepare(names, key);
        foreach (var found in _search.Find(names, _query))
        {
            var says = NameAlignment.Of(names, evidence, _query, found.Entry).Says;
            bool? isOther = null;
            foreach (var form in candidates.Forms(found.Entry))
            {
                var entity = candidates.Entity(form);
                if (form.NeedsDocument || (form.IsLatin && found.Cost > LatinReadings.MostCost(names.WordCount(found.Entry)))) continue;
                var isOtherBody = says > WorthAsking && IsBody(index, entity) && (isOther ??= OtherBody.IsMeant(names, _query, found.Entry));
                var isThing = says > WorthAsking && index.Entities[entity].Kind == EntityKind.Person && BearsName(names, found.Entry);
                Keep(index, form, entity, isOtherBody || isThing ? says - OtherWord : says);
            }
        }
        KeepBehindProclitics(index, candidates, key);

        none = FuzzyPosterior.Normalize(_scores.AsSpan(0, _count), index.Entities.Count, _query.Tokens.Count);
        for (var i = 0; i < _count; i++) _ranked[i] = new FuzzyCandidate(_forms[i], _scores[i]);
        return _ranked.AsSpan(0, _count);
    }

    private static bool IsBody(NameIndex index, int entity) => index.Entities[entity].Kind is not (EntityKind.Person or EntityKind.Other);

    /// <summary>Whether the query is a street or a club, be it one that bears a person's name.</summary>
    private bool BearsName(NameCollection names, int entry) =>
        _query.Tokens.Count > 1 && !names.Tokens(entry).Has(_query.Exact(0)) && (HeadNouns.OfPlaces.IsOne(_query[0]) || HeadNouns.OfBodies.IsOne(_query[0]));

    /// <summary>The sure forms that are left of a whole key when proclitics are taken off.</summary>
    private void KeepBehindProclitics(NameIndex index, CandidateFinder candidates, ReadOnlySpan<char> key)
    {
        foreach (var proclitic in Proclitics.ThatMayStart(key))
        {
            if (proclitic.HasArticle || !proclitic.IsBefore(key)) continue;
            if (index.FindKey(proclitic.After(key)) is not { } payload) continue;
            foreach (var indexed in payload.Forms)
            {
                if (indexed.Form.Policy != AliasPolicy.Always) continue;
                var form = FormCode.Of(indexed.Number);
                Keep(index, form, candidates.Entity(form), FuzzyPosterior.BehindProclitic);
            }
        }
    }

    /// <summary>Keeps a form at its place; of two of one entity the better, of equally good entities in the order of their ids.</summary>
    private void Keep(NameIndex index, FormCode form, int entity, double says)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_entities[i] != entity) continue;
            if (_scores[i] >= says) return;
            _count--;
            for (; i < _count; i++) (_forms[i], _entities[i], _scores[i]) = (_forms[i + 1], _entities[i + 1], _scores[i + 1]);
        }
        var place = _count;
        while (place > 0 && IsBefore(index, entity, says, place - 1)) place--;
        if (place == MostCandidates) return;
        if (_count < MostCandidates) _count++;
        for (var i = _count - 1; i > place; i--) (_forms[i], _entities[i], _scores[i]) = (_forms[i - 1], _entities[i - 1], _scores[i - 1]);
        (_forms[place], _entities[place], _scores[place]) = (form, entity, says);
    }

    private bool IsBefore(NameIndex index, int entity, double says, int place) =>
        says > _scores[place]
        || (says.Equals(_scores[place]) && string.CompareOrdinal(index.Entities[entity].Id, index.Entities[_entities[place]].Id) < 0);
}
