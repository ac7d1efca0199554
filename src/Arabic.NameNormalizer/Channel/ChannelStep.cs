namespace Arabic.NameNormalizer.Channel;

/// <summary>One letter of a word on the way through the table of least costs.</summary>
internal static class ChannelStep
{
    /// <summary>The least costs of each beginning of what is written, after one more letter of the word.</summary>
    /// <param name="before">The costs up to this letter, by length of the beginning.</param>
    /// <param name="row">What the letter costs (<see cref="ChannelCosts.Row(int, int, int, ReadOnlySpan{byte}, Span{int})"/>).</param>
    /// <param name="after">Receives the costs behind this letter.</param>
    public static void Advance(ReadOnlySpan<int> before, ReadOnlySpan<int> row, Span<int> after)
    {
        var length = before.Length - 1;
        after[0] = before[0] + row[0];
        if (length == 0) return;
        after[1] = Math.Min(before[1] + row[0], before[0] + row[1]);
        for (var j = 2; j <= length; j++)
            after[j] = Math.Min(Math.Min(before[j] + row[0], before[j - 1] + row[j]), before[j - 2] + row[length + j - 1]);
    }
}
