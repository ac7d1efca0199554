using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>The least that a consonant of a query costs as one of each class.</summary>
/// <remarks>Class 0 is nothing; the edge's row says what it costs at least that the query lacks a consonant. Immutable.</remarks>
internal sealed class ClassCosts
{
    private readonly int[] _least;
    private readonly byte[] _order;
    private readonly int _width;

    public ClassCosts(SkeletonCosts costs)
    {
        _width = costs.Classes.Count + 1;
        _least = new int[Size * _width];
        _order = new byte[Size * (_width - 1)];
        for (var written = 0; written < Size; written++)
        {
            var row = _least.AsSpan(written * _width, _width);
            row.Fill(ChannelDistance.Never);
            row[0] = costs.Change(written, Edge);
            for (var word = 1; word < Other; word++)
                if (costs.Classes[word] is var group && group > 0) row[group] = Math.Min(row[group], costs.Change(written, word));
            var keys = row.Slice(1).ToArray();
            var order = new byte[keys.Length];
            for (var i = 0; i < order.Length; i++) order[i] = (byte)(i + 1);
            Array.Sort(keys, order);
            order.CopyTo(_order, written * order.Length);
        }
    }

    /// <summary>The costs that the package ships with.</summary>
    public static ClassCosts Default { get; } = new(SkeletonCosts.Default);

    /// <summary>What a consonant of the query costs at least as one of a class.</summary>
    public int Least(int written, int group) => _least[(written * _width) + group];

    /// <summary>The classes, cheapest first.</summary>
    public ReadOnlySpan<byte> Order(int written) => _order.AsSpan(written * (_width - 1), _width - 1);
}
