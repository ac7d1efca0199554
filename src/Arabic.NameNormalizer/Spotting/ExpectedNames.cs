using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Spotting;

/// <summary>The names that a text leads one to expect: those of a cue, and those of an entity that it names.</summary>
/// <remarks>
/// The search finds the names that letters are nearest to, among all; of a name that is expected less likeness is
/// enough, so that it is compared even if many others are nearer. Immutable and thread-safe.
/// </remarks>
internal sealed class ExpectedNames
{
    private readonly EntryLists _byCue;
    private readonly EntryLists _byEntity;
    private readonly Dictionary<NameEntity, int> _numbers = [];
    private readonly ConsonantSet[] _consonants;
    private readonly CandidateFinder _candidates;

    /// <summary>By entry: how many tokens it has; 0 for one without its spaces, which is never expected.</summary>
    private readonly byte[] _tokens;
    private readonly bool[] _areRight;

    /// <param name="candidates">The names.</param>
    /// <param name="index">The tables, which know the cues of each form.</param>
    public ExpectedNames(CandidateFinder candidates, NameIndex index)
    {
        _candidates = candidates;
        _consonants = new ConsonantSet[candidates.Names.TokenCount];
        for (var token = 0; token < _consonants.Length; token++) _consonants[token] = ConsonantSet.Of(candidates.Names.Index[token]);
        _tokens = new byte[candidates.Names.EntryCount];
        _areRight = new bool[_tokens.Length];
        var byEntity = new List<(int Entity, int Entry)>();
        var cues = new List<(int Entity, int Cue)>();
        var byCue = new List<(int Cue, int Entry)>();
        for (var entry = 0; entry < _tokens.Length; entry++)
        {
            if (candidates.Names.IsGlued(entry)) continue;
            _tokens[entry] = (byte)candidates.Names.Tokens(entry).Length;
            foreach (var code in candidates.Forms(entry))
            {
                if (!code.IsCanonical) continue;
                _areRight[entry] = true;
                var (form, entity) = (candidates[code], candidates.Entity(code));
                _numbers[form.Entity] = entity;
                byEntity.Add((entity, entry));
                foreach (var cue in CuesOf(index, form))
                {
                    byCue.Add((cue, entry));
                    cues.Add((entity, cue));
                }
            }
        }
        // The garbled spellings are not made forms for this: they have the cues of the right names.
        var cuesOf = new EntryLists(cues);
        for (var entry = 0; entry < _tokens.Length; entry++)
        {
            if (_tokens[entry] == 0) continue;
            foreach (var code in candidates.Forms(entry))
            {
                if (code.IsCanonical || candidates.EntityOf(code).Kind != EntityKind.Person) continue;
                var entity = candidates.Entity(code);
                byEntity.Add((entity, entry));
                foreach (var cue in cuesOf[entity]) byCue.Add((cue, entry));
            }
        }
        _byEntity = new EntryLists(byEntity);
        _byCue = new EntryLists(byCue);
    }

    private static IEnumerable<int> CuesOf(NameIndex index, NameForm form)
    {
        foreach (var indexed in index.Find(form.Surface.AsSpan())?.Forms ?? [])
            if (ReferenceEquals(indexed.Form, form))
                foreach (var cue in indexed.Cues) yield return cue;
    }

    /// <summary>The entries of <see cref="NameCollection"/> that have a cue, by its number.</summary>
    public ReadOnlySpan<int> OfCue(int cue) => _byCue[cue];

    /// <summary>The entries that are names of an entity, right ones or garbled.</summary>
    public ReadOnlySpan<int> Of(NameEntity entity) => _numbers.TryGetValue(entity, out var number) ? _byEntity[number] : default;

    /// <summary>How many tokens an entry has, and the consonants of the first.</summary>
    public (int Tokens, ConsonantSet First) Shape(int entry) => (_tokens[entry], _consonants[_candidates.Names.Tokens(entry)[0]]);

    /// <summary>Whether an entry is a right name: the others are spellings of one that the tables know to be garbled.</summary>
    public bool IsRight(int entry) => _areRight[entry];

    /// <summary>Whether a word of such consonants may be like a token.</summary>
    public bool MayBeLike(ConsonantSet consonants, int token) => consonants.MayBeLike(_consonants[token]);

    /// <summary>How many consonants a word has and a token has not, or the other way round.</summary>
    public int Differing(ConsonantSet consonants, int token) => consonants.Differing(_consonants[token]);
}
