using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Words, compiled for <see cref="TokenSearch"/>: their letters, a trie of skeletons from either end, and what they are without dots.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TokenIndex
{
    private readonly byte[] _letters;
    private readonly int[] _starts;

    private TokenIndex(byte[] letters, int[] starts, SkeletonTrie forward, SkeletonTrie backward, RasmIndex rasm)
    {
        (_letters, _starts) = (letters, starts);
        (Forward, Backward, Rasm) = (forward, backward, rasm);
    }

    public SkeletonTrie Forward { get; }

    /// <summary>The same for words that are spelt from back to front.</summary>
    public SkeletonTrie Backward { get; }

    /// <summary>The words without their dots.</summary>
    public RasmIndex Rasm { get; }

    /// <summary>The encoded letters of a word.</summary>
    public ReadOnlySpan<byte> this[int id] => _letters.AsSpan(_starts[id], _starts[id + 1] - _starts[id]);

    /// <summary>What taking a query for a word costs; <see cref="ChannelDistance.Never"/> if either has no sound.</summary>
    public int Cost(ReadOnlySpan<char> query, int id)
    {
        if (query.Length is 0 or > WordLength || this[id].IsEmpty) return ChannelDistance.Never;
        Span<byte> letters = stackalloc byte[query.Length];
        return TryEncode(query, letters) ? ChannelDistance.Of(ChannelCosts.Default, letters, this[id]) : ChannelDistance.Never;
    }

    /// <summary>Builds the index.</summary>
    /// <param name="words">Distinct folded words by number; those that the channel cannot encode are never found.</param>
    public static TokenIndex Build(IReadOnlyList<string> words)
    {
        var encoded = words.Select(word => word.Length > WordLength ? [] : Encode(word)).ToArray();
        var starts = new int[encoded.Length + 1];
        for (var id = 0; id < encoded.Length; id++) starts[id + 1] = starts[id] + encoded[id].Length;
        var letters = new byte[starts[encoded.Length]];
        for (var id = 0; id < encoded.Length; id++) encoded[id].CopyTo(letters, starts[id]);
        return new TokenIndex(letters, starts,
            SkeletonTrie.Build(encoded, mirrored: false), SkeletonTrie.Build(encoded, mirrored: true), new RasmIndex(encoded));
    }
}
