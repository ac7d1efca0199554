using Arabic.NameNormalizer.Candidates;

namespace Arabic.NameNormalizer.Spotting;

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
    private readonly SeenSet _seenInText = new(4 * Most);
    private readonly ExpectedEntry[][] _entries = new ExpectedEntry[NameTokens.Most + 1][];
    private readonly int[] _counts = new int[NameTokens.Most + 1];
    private readonly int[] _countsInText = new int[NameTokens.Most + 1];

    /// <summary>Whether none is expected.</summary>
    public bool IsEmpty => _seen.Count + _seenInText.Count == 0;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _seenInText.Clear(Most);
        Array.Clear(_countsInText, 0, _counts.Length);
        ClearHere();
    }

    /// <summary>Forgets what was expected at one place, and keeps what is in the whole text.</summary>
    public void ClearHere()
    {
        _seen.Clear(Most);
        Array.Copy(_countsInText, _counts, _counts.Length);
    }

    /// <summary>Adds an entry of some names that is expected in the whole text, before any that is at one place, if there is room.</summary>
    public void AddInText(ExpectedNames names, int entry)
    {
        if (_seenInText.Count == Most || !_seenInText.Add(entry)) return;
        Put(names, entry);
        Array.Copy(_counts, _countsInText, _counts.Length);
    }

    /// <summary>Adds an entry of some names that is expected at one place, if it is not there and there is room.</summary>
    public void Add(ExpectedNames names, int entry)
    {
        if (_seen.Count + _seenInText.Count < Most && !_seenInText.Has(entry) && _seen.Add(entry)) Put(names, entry);
    }

    private void Put(ExpectedNames names, int entry)
    {
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
                if (consonants.Differing(entry.First) <= ExpectedGuesser.MostDiffering) return true;
        return false;
    }
}

/// <summary>An expected entry.</summary>
/// <param name="Entry">Its number.</param>
/// <param name="First">The consonants of its first token.</param>
internal readonly record struct ExpectedEntry(int Entry, ConsonantSet First);
