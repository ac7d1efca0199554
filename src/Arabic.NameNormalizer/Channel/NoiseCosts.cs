using System.Globalization;
using Arabic.NameNormalizer.Folding;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>What slips cost at most, in thousandths of a nat (<c>data/engine/noise.tsv</c>): the channel's second way to err.</summary>
/// <remarks>
/// A spelling arises by transliteration, which is learned, or by a slip of the pen, the keyboard or the scanner; the
/// cheaper of the two explains a letter. Immutable.
/// </remarks>
internal sealed class NoiseCosts
{
    private readonly int[] _changes = new int[Size * Size];
    private readonly byte[] _rasm = new byte[Size];

    private NoiseCosts(IEnumerable<string[]> rows)
    {
        var shapes = new List<(string Letters, int Cost)>();
        for (var i = 0; i < _rasm.Length; i++) _rasm[i] = (byte)i;
        foreach (var row in rows)
        {
            var cost = (int)Math.Round(1000 * double.Parse(row[2], CultureInfo.InvariantCulture));
            switch (row[0])
            {
                case "shape": shapes.Add((row[1], cost)); break;
                case "dots":
                    shapes.Add((row[1], cost));
                    Dots = cost;
                    foreach (var letter in row[1]) _rasm[Number(letter)] = Number(row[1][0]);
                    break;
                case "swap": Swap = cost; break;
                case "again": Again = cost; break;
                case "change": Change = cost; break;
                case "loss": Loss = cost; break;
                case "addition": Addition = cost; break;
                default: throw new FormatException($"The noise table knows no '{row[0]}'.");
            }
        }
        for (var i = 0; i < _changes.Length; i++) _changes[i] = i % Size == Edge ? Loss : Change;
        foreach (var (letters, cost) in shapes)
            foreach (var letter in letters)
                foreach (var written in letters)
                {
                    ref var change = ref _changes[(Number(letter) * Size) + Number(written)];
                    change = Math.Min(change, cost);
                }
    }

    /// <summary>The costs that the package ships with.</summary>
    public static NoiseCosts Default { get; } = new(EmbeddedTable.Rows("engine/noise.tsv"));

    /// <summary>One letter for another that does not look like it.</summary>
    public int Change { get; }

    /// <summary>A letter left out.</summary>
    public int Loss { get; }

    /// <summary>A letter too many.</summary>
    public int Addition { get; }

    /// <summary>One letter for another that only dots tell from it.</summary>
    public int Dots { get; }

    /// <summary>A further one in the same word.</summary>
    public int Again { get; }

    /// <summary>Two neighbours in the wrong order.</summary>
    public int Swap { get; }

    /// <summary>What is left of an encoded letter without its dots: one letter stands for all of a group.</summary>
    public byte Rasm(byte letter) => _rasm[letter];

    /// <summary>By what is written, nothing first: what a slip makes of a letter.</summary>
    public ReadOnlySpan<int> Changes(int letter) => _changes.AsSpan(letter * Size, Size);
}
