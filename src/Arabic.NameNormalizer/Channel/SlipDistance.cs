namespace Arabic.NameNormalizer.Channel;

/// <summary>What a spelling costs that comes from slips of one kind alone, in thousandths of a nat.</summary>
/// <remarks>
/// The channel takes each slip for a surprise of its own. But a scan that loses dots loses many, and two keys in the
/// wrong order are one slip, not two. Both ways are counted as in <see cref="ChannelDistance"/>. O(length).
/// </remarks>
internal static class SlipDistance
{
    /// <summary>
    /// The cost of two encoded words whose dots alone differ, or in which two neighbours changed places;
    /// <see cref="ChannelDistance.Never"/> for others, and for equal ones: what is no slip is the channel's to weigh.
    /// </summary>
    public static int Of(NoiseCosts noise, ReadOnlySpan<byte> query, ReadOnlySpan<byte> word)
    {
        if (query.Length != word.Length) return ChannelDistance.Never;
        var first = -1;
        var dots = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (query[i] == word[i]) continue;
            if (first < 0) first = i;
            if (noise.Rasm(query[i]) == noise.Rasm(word[i])) dots++;
            else return Swap.IsAt(query, word, first) ? BothWays(noise.Swap) : ChannelDistance.Never;
        }
        return dots == 0 ? ChannelDistance.Never : Swap.IsAt(query, word, first) ? BothWays(Math.Min(noise.Swap, OfDots(noise, dots))) : BothWays(OfDots(noise, dots));
    }

    private static int OfDots(NoiseCosts noise, int dots) => noise.Dots + (noise.Again * (dots - 1));

    private static int BothWays(int cost) => cost + (cost / 2);
}
