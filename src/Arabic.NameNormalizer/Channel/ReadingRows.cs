using System.Runtime.CompilerServices;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>What the letters of one word cost, each in its context, as written with any letter or any two.</summary>
/// <remarks>
/// A row has the costs of one letter, or of one pair, for all letters of the word. Those of pairs are worked out when
/// they are first asked for. Scratch memory of one thread.
/// </remarks>
internal sealed class ReadingRows
{
    private const int OwnMarks = 64;
    private readonly ushort[] _rows = new ushort[Size * WordLength];
    private readonly ushort[] _pairRows = new ushort[Size * Size * WordLength];
    private readonly int[] _stamps = new int[Size * Size];
    private readonly ushort[] _leaving = new ushort[WordLength];
    private readonly byte[] _word = new byte[WordLength + 2];
    private ChannelCosts _costs = null!;
    private ulong _ownMarks; // tells most pairs that no context has a cost of its own for
    private int _ownCount;
    private (ushort Pair, byte Place, ushort Cost)[] _own = new (ushort, byte, ushort)[64];
    private int _length;
    private int _stride;
    private int _stamp;

    /// <summary>By written letter: the costs of writing it for each letter of the word; those of nothing come first.</summary>
    public ushort[] Rows => _rows;

    /// <summary>The costs of writing a pair for each letter of the word, from where <see cref="Pair"/> says.</summary>
    public ushort[] PairRows => _pairRows;

    /// <summary>Sets the word.</summary>
    /// <param name="costs">The channel.</param>
    /// <param name="word">The word's letters.</param>
    /// <param name="stride">How much room a row has.</param>
    public void Prepare(ChannelCosts costs, ReadOnlySpan<byte> word, int stride)
    {
        (_costs, _length, _stride, _ownMarks, _ownCount) = (costs, word.Length, stride, 0, 0);
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_stamps, 0, _stamps.Length);
            _stamp = 1;
        }
        word.CopyTo(_word.AsSpan(1));
        _word[word.Length + 1] = Edge;
        for (var i = 0; i < word.Length; i++)
        {
            var row = costs.Row(ChannelCosts.Context(_word[i], _word[i + 1], _word[i + 2]));
            _leaving[i] = row[ChannelCosts.Leaving];
            for (var written = 0; written < Other; written++) _rows[(written * stride) + i] = row[written];
            for (var known = ChannelCosts.OwnPairs; row[known] != ChannelCosts.NoPair; known += 2) KeepOwn(i, row[known], row[known + 1]);
        }
    }

    /// <summary>Where the row of a pair starts.</summary>
    public int Pair(int first, int second)
    {
        var pair = (first * Size) + second;
        if (_stamps[pair] != _stamp) Fill(pair, first, second);
        return pair * _stride;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fill(int pair, int first, int second)
    {
        _stamps[pair] = _stamp;
        var row = _pairRows.AsSpan(pair * _stride, _length);
        for (var i = 0; i < row.Length; i++) row[i] = _costs.OfPair(_word[i], _word[i + 1], _word[i + 2], first, second, _leaving[i]);
        if ((_ownMarks >> (pair % OwnMarks) & 1) == 0) return;
        for (var i = 0; i < _ownCount; i++)
            if (_own[i].Pair == pair) row[_own[i].Place] = _own[i].Cost;
    }

    /// <summary>Notes that the context of a letter of the word has a cost of its own for a pair.</summary>
    private void KeepOwn(int place, ushort pair, ushort cost)
    {
        if (_ownCount == _own.Length) Array.Resize(ref _own, 2 * _own.Length);
        _own[_ownCount++] = (pair, (byte)place, cost);
        _ownMarks |= 1UL << (pair % OwnMarks);
    }
}
