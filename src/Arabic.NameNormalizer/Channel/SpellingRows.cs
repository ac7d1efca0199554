using System.Runtime.CompilerServices;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>What the letters of any word cost, each in its context, as written with the letters of one spelling.</summary>
/// <remarks>
/// Words that are alike have most contexts in common, so rows are kept until another spelling is set: a place for all
/// contexts of one hash, of which the last stays. Scratch memory of one thread.
/// </remarks>
internal sealed class SpellingRows
{
    private const int Places = 256;
    private const int PairMarks = 64;

    private readonly ushort[] _rows = new ushort[Places * 2 * WordLength];
    private readonly int[] _contexts = new int[Places];
    private readonly ushort[] _pairs = new ushort[WordLength];
    private readonly byte[] _written = new byte[WordLength];
    private ChannelCosts _costs = null!;
    private ulong _pairMarks; // tells most pairs that the spelling does not have
    private int _length;
    private int _stride;

    /// <summary>The rows: from where <see cref="Of"/> says, what it costs to write each letter of the spelling.</summary>
    /// <remarks>
    /// A stride further, what it costs to write it with the one before it; in place of the first, which has none before
    /// it, what it costs to write nothing.
    /// </remarks>
    public ushort[] Rows => _rows;

    /// <summary>Sets the spelling.</summary>
    /// <param name="costs">The channel.</param>
    /// <param name="written">The spelling's letters.</param>
    /// <param name="stride">How much room a row has.</param>
    public void Prepare(ChannelCosts costs, ReadOnlySpan<byte> written, int stride)
    {
        (_costs, _length, _stride) = (costs, written.Length, stride);
        written.CopyTo(_written);
        _pairMarks = 0;
        for (var j = 1; j < written.Length; j++)
        {
            _pairs[j] = (ushort)((written[j - 1] * Size) + written[j]);
            _pairMarks |= 1UL << (_pairs[j] % PairMarks);
        }
        _contexts.AsSpan().Fill(-1);
    }

    /// <summary>Where the row of a letter between two others starts.</summary>
    public int Of(int left, int letter, int right)
    {
        var context = ChannelCosts.Context(left, letter, right);
        var place = (int)((uint)context * 2654435769u >> 24);
        var start = place * 2 * _stride;
        if (_contexts[place] != context) Fill(context, left, letter, right, start);
        _contexts[place] = context;
        return start;
    }

    // Inlined, it would take the registers from the loops that ask for rows that are there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Fill(int context, int left, int letter, int right, int start)
    {
        var row = _costs.Row(context);
        int leaving = row[ChannelCosts.Leaving];
        var byLetter = _rows.AsSpan(start, _length);
        var byPair = _rows.AsSpan(start + _stride, _length);
        for (var j = 0; j < byLetter.Length; j++) byLetter[j] = row[_written[j]];
        byPair[0] = row[Edge];
        for (var j = 1; j < byPair.Length; j++) byPair[j] = _costs.OfPair(left, letter, right, _written[j - 1], _written[j], leaving);
        for (var known = ChannelCosts.OwnPairs; row[known] != ChannelCosts.NoPair; known += 2)
        {
            int pair = row[known];
            if ((_pairMarks >> (pair % PairMarks) & 1) == 0) continue;
            for (var j = 1; j < byPair.Length; j++)
                if (_pairs[j] == pair) byPair[j] = row[known + 1];
        }
    }
}
