using Arabic.NameNormalizer.Index;

namespace Arabic.NameNormalizer.Scanning;

/// <summary>The phrases of the tables in one text, by the place where they end.</summary>
/// <remarks>Scratch memory of one thread: nothing may refer to it when the next text comes.</remarks>
internal sealed class PhraseHits
{
    private readonly List<int> _names = [];
    private PhraseHit[] _hits = new PhraseHit[64];

    public int Count { get; private set; }

    public ReadOnlySpan<PhraseHit> Span => _hits.AsSpan(0, Count);

    /// <summary>The places of those that may be names.</summary>
    public List<int> Names => _names;

    /// <summary>How many words the longest one has beyond its first.</summary>
    public int Longest { get; private set; }

    public ref readonly PhraseHit this[int place] => ref _hits[place];

    public void Add(in PhraseHit hit)
    {
        if (Count == _hits.Length) Array.Resize(ref _hits, 2 * Count);
        if ((hit.Kinds & PhraseKinds.Name) != 0) _names.Add(Count);
        Longest = Math.Max(Longest, hit.LastWord - hit.FirstWord);
        _hits[Count++] = hit;
    }

    /// <summary>The first phrase that ends at a word or later. O(log phrases).</summary>
    public int FirstThatEndsFrom(int word)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_hits[middle].LastWord < word) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Takes all out, and keeps no more room than for so many.</summary>
    public void Clear(int mostRoom)
    {
        Array.Clear(_hits, 0, Count); // no payload is kept alive
        Count = 0;
        Longest = 0;
        _names.Clear();
        if (_hits.Length > mostRoom) _hits = new PhraseHit[mostRoom];
        if (_names.Capacity > mostRoom) _names.Capacity = mostRoom;
    }
}
