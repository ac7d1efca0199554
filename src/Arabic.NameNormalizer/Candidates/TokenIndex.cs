using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>
/// Words, compiled for <see cref="TokenSearch"/>: filed by their consonants, with their letters, and by what they are
/// without dots.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TokenIndex
{
    private TokenIndex(SkeletonIndex skeletons, RasmIndex rasm, ChannelCosts costs) => (Skeletons, Rasm, Costs) = (skeletons, rasm, costs);

    /// <summary>The words by their consonants.</summary>
    public SkeletonIndex Skeletons { get; }

    /// <summary>The words without their dots.</summary>
    public RasmIndex Rasm { get; }

    /// <summary>What the words' letters may have been written with.</summary>
    public ChannelCosts Costs { get; }

    /// <summary>The encoded letters of a word.</summary>
    public ReadOnlySpan<byte> this[int id] => Skeletons[id];

    /// <summary>What taking a query for a word costs; <see cref="ChannelDistance.Never"/> if either has no sound.</summary>
    public int Cost(ReadOnlySpan<char> query, int id)
    {
        if (query.Length is 0 or > WordLength || this[id].IsEmpty) return ChannelDistance.Never;
        Span<byte> letters = stackalloc byte[query.Length];
        return TryEncode(query, letters) ? ChannelDistance.Of(Costs, letters, this[id]) : ChannelDistance.Never;
    }

    /// <summary>Builds the index.</summary>
    /// <param name="words">Distinct folded words by number; those that the channel cannot encode are never found.</param>
    /// <param name="costs">The channel; that of the package if none is given.</param>
    public static TokenIndex Build(IReadOnlyList<string> words, ChannelCosts? costs = null)
    {
        var encoded = words.Select(word => word.Length > WordLength ? [] : Encode(word)).ToArray();
        return new TokenIndex(new SkeletonIndex(encoded, SkeletonCosts.Default.Classes), new RasmIndex(encoded), costs ?? ChannelCosts.Default);
    }
}
