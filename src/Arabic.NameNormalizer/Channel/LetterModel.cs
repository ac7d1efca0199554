using System.Globalization;
using Arabic.NameNormalizer.Folding;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>How improbable a word is as a name, in thousandths of a nat: each letter by the two before it.</summary>
/// <remarks>
/// What the channel says of a spelling counts for more if the spelling would be rare as a name of its own. The rows of
/// <c>data/engine/letters.tsv</c> are counts of three letters; what they say is mixed with what two letters, one letter
/// and none say, by how many different letters followed (Witten and Bell 1991). Whole numbers. Immutable.
/// </remarks>
internal sealed class LetterModel
{
    public const string Start = "<";
    public const string End = ">";
    private readonly ushort[] _costs = new ushort[Size * Size * Size];

    /// <param name="rows">The two letters before, the letter, the count.</param>
    public LetterModel(IEnumerable<string[]> rows)
    {
        var counts = new double[Size * Size * Size];
        var pairs = new double[Size * Size];
        var letters = new double[Size];
        foreach (var row in rows)
        {
            var (first, second, third) = (Letter(row[0]), Letter(row[1]), Letter(row[2]));
            var count = double.Parse(row[3], CultureInfo.InvariantCulture);
            counts[(((first * Size) + second) * Size) + third] += count;
            pairs[(second * Size) + third] += count;
            letters[third] += count;
        }
        Span<double> byNone = stackalloc double[Size], byLetter = stackalloc double[Size], byPair = stackalloc double[Size];
        byNone.Fill(1.0 / Size);
        Mix(letters, byNone, byLetter);
        for (var second = 0; second < Size; second++)
        {
            Mix(pairs.AsSpan(second * Size, Size), byLetter, byPair);
            for (var first = 0; first < Size; first++)
            {
                var place = ((first * Size) + second) * Size;
                Mix(counts.AsSpan(place, Size), byPair, byNone);
                for (var third = 0; third < Size; third++)
                    _costs[place + third] = (ushort)Math.Round(-1000 * Math.Log(byNone[third]));
            }
        }
    }

    /// <summary>The model that the package ships with.</summary>
    public static LetterModel Default { get; } = new(EmbeddedTable.Rows("engine/letters.tsv"));

    /// <summary>The cost of a folded word; characters that are no letters of the channel count as one that is never seen.</summary>
    public int Cost(ReadOnlySpan<char> word)
    {
        int first = Edge, second = Edge, cost = 0;
        foreach (var c in word)
        {
            var letter = Number(c);
            cost += Cost(first, second, letter);
            (first, second) = (second, letter);
        }
        return cost + Cost(first, second, Edge);
    }

    /// <summary>The same for encoded letters.</summary>
    public int Cost(ReadOnlySpan<byte> word)
    {
        int first = Edge, second = Edge, cost = 0;
        foreach (var letter in word)
        {
            cost += Cost(first, second, letter);
            (first, second) = (second, letter);
        }
        return cost + Cost(first, second, Edge);
    }

    /// <summary>The cost of a letter, or of the end, behind two others.</summary>
    public int Cost(int first, int second, int letter) => _costs[(((first * Size) + second) * Size) + letter];

    private static void Mix(ReadOnlySpan<double> counts, ReadOnlySpan<double> narrower, Span<double> mixed)
    {
        double total = 0, kinds = 0;
        foreach (var count in counts)
        {
            total += count;
            if (count > 0) kinds++;
        }
        for (var i = 0; i < counts.Length; i++)
            mixed[i] = total == 0 ? narrower[i] : (counts[i] + (kinds * narrower[i])) / (total + kinds);
    }

    private static int Letter(string cell) => cell is Start or End ? Edge : Number(cell[0]);
}
