using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Finds the tokens that are left with the same letters when all dots are taken off.</summary>
/// <remarks>
/// Tokens without sound are found as they are. Immutable and thread-safe. Buckets by a hash: some 7 bytes a token, one
/// look at each a question.
/// </remarks>
internal sealed class RasmIndex
{
    private readonly Section<int> _starts;
    private readonly Section<int> _tokens;
    private readonly int _shift;

    /// <param name="starts">Where each bucket starts, and where the last one ends: a power of two of them, and one more.</param>
    /// <param name="tokens">The tokens of all buckets.</param>
    public RasmIndex(Section<int> starts, Section<int> tokens)
    {
        (_starts, _tokens) = (starts, tokens);
        _shift = 32;
        for (var buckets = starts.Length - 1; buckets > 1; buckets /= 2) _shift--;
    }

    /// <summary>What the index is made of.</summary>
    /// <param name="text">The tokens.</param>
    public static (int[] Starts, int[] Tokens) Arrays(TokenText text)
    {
        var bits = 1;
        while (1 << bits < text.Count / 2) bits++;
        var buckets = new int[text.Count];
        Span<char> units = stackalloc char[NameTokens.Longest];
        for (var token = 0; token < buckets.Length; token++)
            buckets[token] = (int)((text[token] is { IsEmpty: false } letters ? Hash(letters) : Hash(text.Read(token, units))) >> (32 - bits));
        var (tokens, starts) = BucketSort.Sort(buckets, 1 << bits);
        return (starts, tokens);
    }

    /// <summary>Some tokens: all that differ from encoded letters in dots, and a few others.</summary>
    public ReadOnlySpan<int> Find(ReadOnlySpan<byte> letters) => Bucket(Hash(letters));

    /// <summary>Some tokens: the one without sound that is this word, and a few others.</summary>
    public ReadOnlySpan<int> FindSoundless(ReadOnlySpan<char> word) => Bucket(Hash(word));

    private ReadOnlySpan<int> Bucket(uint hash)
    {
        if (_tokens.Length == 0) return default;
        var bucket = (int)(hash >> _shift);
        return _tokens.Span.Slice(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
    }

    private static uint Hash(ReadOnlySpan<byte> letters)
    {
        var hash = 2166136261u;
        foreach (var letter in letters) hash = (hash ^ NoiseCosts.Default.Rasm(letter)) * 16777619u;
        return Mixed(hash);
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var unit in word) hash = (hash ^ unit) * 16777619u;
        return Mixed(hash);
    }

    private static uint Mixed(uint hash) => (hash ^ (hash >> 15)) * 0x9E3779B1u;
}
