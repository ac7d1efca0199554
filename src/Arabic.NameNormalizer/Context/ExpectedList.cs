using Arabic.NameNormalizer.Candidates;

namespace Arabic.NameNormalizer.Context;

/// <summary>The names that are expected at one place of a text, by how many tokens they have.</summary>
/// <remarks>
/// What tells most of them from a word lies side by side: every strange word is held against all of them. Scratch memory of
/// one thread.
/// </remarks>
internal sealed class ExpectedList
{
    /// <summary>How many names are expected at most: a text that leads one to expect any name says nothing.</summary>
    private const int Most = 4096;

    private readonly SeenSet _seen = new(4 * Most);
    private readonly ExpectedEntry[][] _entries = new ExpectedEntry[NameTokens.Most + 1][];
    private readonly int[] _counts = new int[NameTokens.Most + 1];

    /// <summary>Whether none is expected.</summary>
    public bool IsEmpty => _seen.Count == 0;

    public void Clear()
    {
        _seen.Clear(Most);
        Array.Clear(_counts, 0, _counts.Length);
    }

    /// <summary>Adds an entry of some names, if it is not there and there is room.</summary>
    public void Add(ExpectedNames names, int entry)
    {
        if (_seen.Count == Most || !_seen.Add(entry)) return;
        var (tokens, first) = names.Shape(entry);
        ref var entries = ref _entries[tokens];
        entries ??= new ExpectedEntry[16];
        if (_counts[tokens] == entries.Length) Array.Resize(ref entries, 2 * entries.Length);
        entries[_counts[tokens]++] = new ExpectedEntry(entry, first);
    }

    /// <summary>Those of so many tokens.</summary>
    public ReadOnlySpan<ExpectedEntry> OfTokens(int tokens) => _entries[tokens].AsSpan(0, _counts[tokens]);

    /// <summary>Whether a word of such consonants may be the first of a name of several tokens.</summary>
    public bool MayStart(ConsonantSet consonants)
    {
        for (var tokens = 2; tokens <= NameTokens.Most; tokens++)
            foreach (var entry in OfTokens(tokens))
                if (consonants.MayBeLike(entry.First)) return true;
        return false;
    }
}

/// <summary>An expected entry.</summary>
/// <param name="Entry">Its number.</param>
/// <param name="First">The consonants of its first token.</param>
internal readonly record struct ExpectedEntry(int Entry, ConsonantSet First);
