using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>The costs of one query and many words, each as a spelling of the other: <see cref="ChannelDistance"/> at its fastest.</summary>
/// <remarks>
/// 1. Both tables of least costs are gone through letter by letter of the word, so that a row of either has a cell for
///    each beginning of the query, and what a row needs to know of the query lies side by side.
/// 2. All cells are worked out: which of them are within a limit is nothing that a processor could guess.
/// 3. Where there are vectors, a row is one (<c>ChannelLanes</c>); what is too long for it, or too dear for its
///    numbers, goes the plain way.
/// Scratch memory of one thread.
/// </remarks>
internal sealed class ChannelPass
{
    private readonly SpellingRows _spelling = new();
    private readonly ReadingRows _reading = new();
    private readonly int[] _sums = new int[2 + WordLength];
    private readonly int[][] _readSums = [new int[1 + WordLength], new int[1 + WordLength], new int[1 + WordLength]];
    private int _length;
    private int _stride;
#if NET
    private readonly ChannelLanes _lanes = new();
#endif

    /// <summary>Sets the query.</summary>
    public void Prepare(ChannelCosts costs, ReadOnlySpan<byte> query)
    {
        _length = query.Length;
        _stride = _length <= 8 ? 8 : _length <= 16 ? 16 : WordLength;
        _spelling.Prepare(costs, query, _stride);
        _reading.Prepare(costs, query, _stride);
#if NET
        if (_stride == 8) _lanes.Prepare(_reading, _length);
#endif
    }

    /// <summary>The cost of the best way to write a word like the query.</summary>
    /// <param name="word">The word.</param>
    /// <param name="read">The cost of the best way to write the query like the word.</param>
    /// <returns>Either may be <see cref="ChannelDistance.Never"/>.</returns>
    public int Of(ReadOnlySpan<byte> word, out int read)
    {
#if NET
        if (_stride == 8 && ChannelLanes.IsFast)
        {
            var sum = _lanes.Of(_spelling, _reading, word, out read);
            if (sum < ChannelLanes.Most && read < ChannelLanes.Most) return sum;
        }
#endif
        return Plain(word, out read);
    }

    /// <summary>The plain way, cell by cell.</summary>
    public int Plain(ReadOnlySpan<byte> word, out int read)
    {
        var sums = _sums.AsSpan(0, _length + 2);
        sums.Fill(ChannelDistance.Never);
        sums[1] = 0;
        var (earlier, before, after) = (_readSums[0], _readSums[1], _readSums[2]);
        earlier.AsSpan().Fill(ChannelDistance.Never);
        before[0] = 0;
        for (var j = 0; j < _length; j++) before[j + 1] = before[j] + _reading.Rows[j];
        for (var i = 0; i < word.Length; i++)
        {
            var row = _spelling.Of(i == 0 ? Edge : word[i - 1], word[i], i + 1 == word.Length ? Edge : word[i + 1]);
            AdvanceSpelling(_spelling.Rows.AsSpan(row, _stride), _spelling.Rows.AsSpan(row + _stride, _stride), sums);
            var pair = i == 0 ? 0 : _reading.Pair(word[i - 1], word[i]);
            AdvanceReading(_reading.Rows.AsSpan(word[i] * _stride, _length), _reading.PairRows.AsSpan(pair, _length), earlier, before, after);
            (earlier, before, after) = (before, after, earlier);
        }
        read = Math.Min(before[_length], ChannelDistance.Never);
        return Math.Min(sums[_length + 1], ChannelDistance.Never);
    }

    /// <summary>One letter of the word, in place: from the back, because a cell needs those before it as they were.</summary>
    private void AdvanceSpelling(ReadOnlySpan<ushort> byLetter, ReadOnlySpan<ushort> byPair, Span<int> sums)
    {
        int nothing = byPair[0];
        for (var j = _length - 1; j >= 0; j--)
            sums[j + 2] = Math.Min(Math.Min(sums[j + 2] + nothing, sums[j + 1] + byLetter[j]), sums[j] + byPair[j]);
        sums[1] += nothing;
    }

    private void AdvanceReading(ReadOnlySpan<ushort> byLetter, ReadOnlySpan<ushort> byPair, int[] earlier, int[] before, int[] after)
    {
        after[0] = ChannelDistance.Never;
        for (var j = 0; j < _length; j++)
            after[j + 1] = Math.Min(Math.Min(before[j] + byLetter[j], earlier[j] + byPair[j]), after[j] + _reading.Rows[j]);
    }
}
