using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>What the channel charges for one query: each cost is worked out once, when it is first asked for.</summary>
/// <remarks>Scratch memory of one thread, some 700 kB; preparing another query takes time in proportion to its length.</remarks>
internal sealed class QueryCosts
{
    private const int MostRows = 4096;
    private readonly byte[] _word = new byte[WordLength];
    private readonly int[] _stamps = new int[Size * Size * Size];
    private readonly ushort[] _slots = new ushort[Size * Size * Size];
    private readonly int[] _rows = new int[MostRows * 2 * 12];
    private readonly int[] _long = new int[2 * WordLength];
    private readonly int[] _singles = new int[WordLength * Size];
    private readonly int[] _pairs = new int[WordLength * Size * Size];
    private ChannelCosts _costs = null!;
    private int _stamp;
    private int _used;

    /// <summary>The query's length.</summary>
    public int Length { get; private set; }

    /// <summary>Sets the query.</summary>
    public void Prepare(ChannelCosts costs, ReadOnlySpan<byte> word)
    {
        _costs = costs;
        word.CopyTo(_word);
        Length = word.Length;
        _used = 0;
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_stamps, 0, _stamps.Length);
            _stamp = 1;
        }
        for (var j = 0; j < word.Length; j++)
        {
            var (left, right) = Neighbours(j);
            costs.Singles(left, word[j], right, _singles.AsSpan(j * Size, Size));
            costs.Pairs(left, word[j], right, _pairs.AsSpan(j * Size * Size, Size * Size));
        }
    }

    /// <summary>The cost of reading nothing where the query has its letter j.</summary>
    public int Nothing(int j) => _singles[j * Size];

    /// <summary>The costs of writing parts of the query for a letter of a word (<see cref="ChannelCosts.Row"/>).</summary>
    public ReadOnlySpan<int> Row(int left, int letter, int right)
    {
        var word = _word.AsSpan(0, Length);
        var width = 2 * Length;
        var context = ChannelCosts.Context(left, letter, right);
        if (_stamps[context] == _stamp) return _rows.AsSpan(_slots[context] * width, width);
        var isKept = _used < MostRows && (_used + 1) * width <= _rows.Length;
        var row = isKept ? _rows.AsSpan(_used * width, width) : _long.AsSpan(0, width);
        _costs.Row(left, letter, right, word, row);
        if (isKept)
        {
            _stamps[context] = _stamp;
            _slots[context] = (ushort)_used++;
        }
        return row;
    }

    /// <summary>The costs of reading a word's letters up to one more, behind each beginning of the query.</summary>
    /// <param name="before">The costs up to the letter before.</param>
    /// <param name="earlier">Those up to the letter before that; empty at the first letter.</param>
    /// <param name="previous">The letter before.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="after">Receives the costs.</param>
    public void Read(ReadOnlySpan<int> before, ReadOnlySpan<int> earlier, int previous, int letter, Span<int> after)
    {
        var length = Length;
        after[0] = ChannelDistance.Never;
        var single = letter;
        if (earlier.IsEmpty)
        {
            for (var j = 0; j < length; j++, single += Size)
                after[j + 1] = Math.Min(after[j] + _singles[j * Size], before[j] + _singles[single]);
            return;
        }
        var pair = (previous * Size) + letter;
        for (var j = 0; j < length; j++, single += Size, pair += Size * Size)
            after[j + 1] = Math.Min(
                Math.Min(after[j] + _singles[j * Size], before[j] + _singles[single]), earlier[j] + _pairs[pair]);
    }

    private (int Left, int Right) Neighbours(int j) =>
        (j == 0 ? Edge : _word[j - 1], j + 1 == Length ? Edge : _word[j + 1]);
}
