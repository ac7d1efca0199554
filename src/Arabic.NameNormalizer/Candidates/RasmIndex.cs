using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Finds the words that are left with the same letters when all dots are taken off.</summary>
/// <remarks>Immutable and thread-safe. A sorted list of hashes: 8 bytes a word, O(log words) a question.</remarks>
internal sealed class RasmIndex
{
    private readonly uint[] _hashes;
    private readonly int[] _words;

    /// <param name="words">Encoded words by number; empty ones are never found.</param>
    public RasmIndex(IReadOnlyList<byte[]> words)
    {
        _words = [.. Enumerable.Range(0, words.Count).Where(id => words[id].Length > 0)];
        _hashes = [.. _words.Select(id => Hash(words[id]))];
        Array.Sort(_hashes, _words);
    }

    /// <summary>The words whose hash is that of an encoded word: all that differ from it in dots, and hardly any others.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<byte> word)
    {
        var hash = Hash(word);
        int low = 0, high = _hashes.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_hashes[middle] < hash) low = middle + 1;
            else high = middle;
        }
        var end = low;
        while (end < _hashes.Length && _hashes[end] == hash) end++;
        return _words.AsSpan(low, end - low);
    }

    private static uint Hash(ReadOnlySpan<byte> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word) hash = (hash ^ NoiseCosts.Default.Rasm(letter)) * 16777619u;
        return hash;
    }
}
