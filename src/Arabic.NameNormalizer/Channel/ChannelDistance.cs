using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>How improbable it is that one spelling stands for another word, in thousandths of a nat.</summary>
/// <remarks>
/// 1. −log P(query | word) by the best alignment (Viterbi).
/// 2. Half of the same in the other direction: a spelling that many words could have been says less for each of them.
/// 3. If one has an article and the other has none, the best of that and the cost of an article without it.
/// 4. Or what slips of one kind cost (<see cref="SlipDistance"/>), if that is less.
/// O(query · word); no allocation. Words beyond <see cref="WordLength"/> are <see cref="Never"/> alike, nor are words
/// with a character that is no letter of the channel: digits and foreign letters have no sound.
/// </remarks>
internal static class ChannelDistance
{
    /// <summary>More than any two words cost.</summary>
    public const int Never = 1_000_000;

    /// <summary>The cost of two folded words.</summary>
    public static int Of(ChannelCosts costs, ReadOnlySpan<char> query, ReadOnlySpan<char> word)
    {
        if (query.Length is 0 or > WordLength || word.Length is 0 or > WordLength) return Never;
        Span<byte> written = stackalloc byte[WordLength];
        Span<byte> letters = stackalloc byte[WordLength];
        if (!TryEncode(query, written) || !TryEncode(word, letters)) return Never;
        return Of(costs, written.Slice(0, query.Length), letters.Slice(0, word.Length));
    }

    /// <summary>The cost of two encoded words.</summary>
    public static int Of(ChannelCosts costs, ReadOnlySpan<byte> query, ReadOnlySpan<byte> word)
    {
        var best = BothWays(costs, query, word);
        if (HasArticle(query)) best = Math.Min(best, costs.Article + BothWays(costs, query.Slice(2), word));
        if (HasArticle(word)) best = Math.Min(best, costs.Article + BothWays(costs, query, word.Slice(2)));
        return Math.Min(best, SlipDistance.Of(NoiseCosts.Default, query, word));
    }

    private static int BothWays(ChannelCosts costs, ReadOnlySpan<byte> query, ReadOnlySpan<byte> word) =>
        OneWay(costs, word, query) + (OneWay(costs, query, word) / 2);

    /// <summary>The cost of the best way to write a word so.</summary>
    private static int OneWay(ChannelCosts costs, ReadOnlySpan<byte> word, ReadOnlySpan<byte> written)
    {
        var length = written.Length;
        Span<int> row = stackalloc int[2 * WordLength];
        Span<int> before = stackalloc int[WordLength + 1];
        Span<int> after = stackalloc int[WordLength + 1];
        before.Slice(0, length + 1).Fill(Never);
        before[0] = 0;
        for (var i = 0; i < word.Length; i++)
        {
            costs.Row(i == 0 ? Edge : word[i - 1], word[i], i + 1 == word.Length ? Edge : word[i + 1], written, row);
            ChannelStep.Advance(before.Slice(0, length + 1), row, after);
            var done = before;
            before = after;
            after = done;
        }
        return Math.Min(before[length], Never);
    }
}
