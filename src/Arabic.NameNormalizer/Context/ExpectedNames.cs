using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Index;

namespace Arabic.NameNormalizer.Context;

/// <summary>The right names that a text leads one to expect: those of a cue, and those of an entity that it names.</summary>
/// <remarks>
/// The search finds the names that letters are nearest to, among all; of a name that is expected less likeness is
/// enough, so that it is compared even if many others are nearer. Immutable and thread-safe.
/// </remarks>
internal sealed class ExpectedNames
{
    /// <summary>One consonant for another are two that differ; beyond three no word is like another.</summary>
    private const int MostDiffering = 3;

    private readonly Dictionary<int, List<int>> _byCue = [];
    private readonly Dictionary<NameEntity, List<int>> _byEntity = [];
    private readonly uint[] _classes;

    /// <param name="candidates">The names.</param>
    /// <param name="index">The tables, which know the cues of each form.</param>
    public ExpectedNames(CandidateFinder candidates, NameIndex index)
    {
        _classes = new uint[candidates.Names.TokenCount];
        for (var token = 0; token < _classes.Length; token++) _classes[token] = ClassesOf(candidates.Names.Index[token]);
        for (var entry = 0; entry < candidates.Names.EntryCount; entry++)
        {
            if (candidates.Names.IsGlued(entry)) continue;
            foreach (var code in candidates.Forms(entry))
            {
                var form = candidates[code];
                if (!form.IsCanonical) continue;
                Add(_byEntity, form.Entity, entry);
                foreach (var indexed in index.Find(form.Surface.AsSpan())?.Forms ?? [])
                    if (ReferenceEquals(indexed.Form, form))
                        foreach (var cue in indexed.Cues) Add(_byCue, cue, entry);
            }
        }
    }

    /// <summary>The entries of <see cref="NameCollection"/> that have a cue, by its number.</summary>
    public IReadOnlyList<int> OfCue(int cue) => _byCue.TryGetValue(cue, out var entries) ? entries : [];

    /// <summary>The entries that are right names of an entity.</summary>
    public IReadOnlyList<int> Of(NameEntity entity) => _byEntity.TryGetValue(entity, out var entries) ? entries : [];

    /// <summary>Whether a word may be like a token: it has most of the consonants, up to those that are written for one another.</summary>
    /// <param name="classes">What <see cref="ClassesOf(ReadOnlySpan{char})"/> says of the word.</param>
    /// <param name="token">The token.</param>
    public bool MayBeLike(uint classes, int token)
    {
        var differing = classes ^ _classes[token];
        var count = 0;
        for (; differing != 0 && count <= MostDiffering; count++) differing &= differing - 1;
        return count <= MostDiffering;
    }

    /// <summary>The classes of the consonants of a folded word, a bit each.</summary>
    public static uint ClassesOf(ReadOnlySpan<char> word)
    {
        Span<byte> letters = stackalloc byte[ChannelAlphabet.WordLength];
        return word.Length <= letters.Length && ChannelAlphabet.TryEncode(word, letters) ? ClassesOf(letters.Slice(0, word.Length)) : 0;
    }

    private static uint ClassesOf(ReadOnlySpan<byte> letters)
    {
        var classes = 0u;
        foreach (var letter in letters)
            if (SkeletonCosts.Default.Classes[letter] is var number && number > 0) classes |= 1u << number;
        return classes;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int entry)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var entries)) lists.Add(key, entries = []);
        if (entries.Count == 0 || entries[entries.Count - 1] != entry) entries.Add(entry);
    }
}
