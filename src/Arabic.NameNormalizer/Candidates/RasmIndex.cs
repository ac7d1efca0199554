using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Finds the words that are left with the same letters when all dots are taken off.</summary>
/// <remarks>Immutable and thread-safe. Buckets by a hash: some 9 bytes a word, one look at each a question.</remarks>
internal sealed class RasmIndex
{
    private readonly int[] _starts;
    private readonly int[] _words;
    private readonly int _shift;

    /// <param name="words">Encoded words by number; empty ones are never found.</param>
    public RasmIndex(IReadOnlyList<byte[]> words)
    {
        _words = [.. Enumerable.Range(0, words.Count).Where(id => words[id].Length > 0)];
        var bits = 1;
        while (1 << bits < _words.Length) bits++;
        _shift = 32 - bits;
        _starts = new int[(1 << bits) + 1];
        var buckets = new int[_words.Length];
        for (var i = 0; i < _words.Length; i++) _starts[(buckets[i] = Bucket(words[_words[i]])) + 1]++;
        for (var bucket = 1; bucket < _starts.Length; bucket++) _starts[bucket] += _starts[bucket - 1];
        Array.Sort(buckets, _words);
    }

    /// <summary>Some words: all that differ from an encoded word in dots, and a few others.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<byte> word)
    {
        var bucket = Bucket(word);
        return _words.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
    }

    private int Bucket(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word) hash = (hash ^ NoiseCosts.Default.Rasm(letter)) * 16777619u;
        return (int)(((hash ^ (hash >> 15)) * 0x9E3779B1u) >> _shift);
    }
}
