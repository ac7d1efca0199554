using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Context;

/// <summary>The names that a text leads one to expect: those of a cue, and those of an entity that it names.</summary>
/// <remarks>
/// The search finds the names that letters are nearest to, among all; of a name that is expected less likeness is
/// enough, so that it is compared even if many others are nearer. Immutable and thread-safe.
/// </remarks>
internal sealed class ExpectedNames
{
    private readonly Dictionary<int, List<int>> _byCue = [];
    private readonly Dictionary<NameEntity, List<int>> _byEntity = [];
    private readonly Dictionary<NameEntity, List<int>> _cues = [];
    private readonly ConsonantSet[] _consonants;
    private readonly (int Tokens, ConsonantSet First, bool IsRight)[] _shapes;

    /// <param name="candidates">The names.</param>
    /// <param name="index">The tables, which know the cues of each form.</param>
    public ExpectedNames(CandidateFinder candidates, NameIndex index)
    {
        _consonants = new ConsonantSet[candidates.Names.TokenCount];
        for (var token = 0; token < _consonants.Length; token++) _consonants[token] = ConsonantSet.Of(candidates.Names.Index[token]);
        _shapes = new (int, ConsonantSet, bool)[candidates.Names.EntryCount];
        for (var entry = 0; entry < _shapes.Length; entry++)
        {
            if (candidates.Names.IsGlued(entry)) continue;
            var tokens = candidates.Names.Tokens(entry);
            var isRight = false;
            foreach (var code in candidates.Forms(entry)) isRight |= code.IsCanonical;
            _shapes[entry] = (tokens.Length, _consonants[tokens[0]], isRight);
            foreach (var code in candidates.Forms(entry))
                if (code.IsCanonical) AddRight(candidates[code], entry, index);
        }
        // The garbled spellings are not made forms for this: they have the cues of the right names.
        for (var entry = 0; entry < _shapes.Length; entry++)
        {
            if (candidates.Names.IsGlued(entry)) continue;
            foreach (var code in candidates.Forms(entry))
                if (!code.IsCanonical && candidates.EntityOf(code) is { Kind: EntityKind.Person } entity) AddGarbled(entity, entry);
        }
    }

    private void AddRight(NameForm form, int entry, NameIndex index)
    {
        Add(_byEntity, form.Entity, entry);
        foreach (var indexed in index.Find(form.Surface.AsSpan())?.Forms ?? [])
            if (ReferenceEquals(indexed.Form, form))
                foreach (var cue in indexed.Cues)
                {
                    Add(_byCue, cue, entry);
                    Add(_cues, form.Entity, cue);
                }
    }

    private void AddGarbled(NameEntity entity, int entry)
    {
        Add(_byEntity, entity, entry);
        if (!_cues.TryGetValue(entity, out var cues)) return;
        foreach (var cue in cues) Add(_byCue, cue, entry);
    }

    /// <summary>The entries of <see cref="NameCollection"/> that have a cue, by its number.</summary>
    public IReadOnlyList<int> OfCue(int cue) => _byCue.TryGetValue(cue, out var entries) ? entries : [];

    /// <summary>The entries that are names of an entity, right ones or garbled.</summary>
    public IReadOnlyList<int> Of(NameEntity entity) => _byEntity.TryGetValue(entity, out var entries) ? entries : [];

    /// <summary>How many tokens an entry has, and the consonants of the first.</summary>
    public (int Tokens, ConsonantSet First) Shape(int entry) => (_shapes[entry].Tokens, _shapes[entry].First);

    /// <summary>Whether an entry is a right name: the others are spellings of one that the tables know to be garbled.</summary>
    public bool IsRight(int entry) => _shapes[entry].IsRight;

    /// <summary>Whether a word of such consonants may be like a token.</summary>
    public bool MayBeLike(ConsonantSet consonants, int token) => consonants.MayBeLike(_consonants[token]);

    /// <summary>How many consonants a word has and a token has not, or the other way round.</summary>
    public int Differing(ConsonantSet consonants, int token) => consonants.Differing(_consonants[token]);

    private static void Add<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int entry)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var entries)) lists.Add(key, entries = []);
        if (entries.Count == 0 || entries[entries.Count - 1] != entry) entries.Add(entry);
    }
}
