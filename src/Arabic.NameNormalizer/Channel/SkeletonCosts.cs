using System.Globalization;
using Arabic.NameNormalizer.Folding;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>
/// What consonants and vowel slots cost, in thousandths of a nat: a rough channel, for finding the words that the fine
/// one (<see cref="ChannelCosts"/>) is asked about.
/// </summary>
/// <remarks>
/// The rows of <c>data/engine/skeleton.tsv</c>. Costs are those of a query as a spelling of a word, plus half of those
/// in the other direction, as in <see cref="ChannelDistance"/>. What one slot costs against all others is worked out
/// when it is first asked for. Thread-safe.
/// </remarks>
internal sealed class SkeletonCosts
{
    public const string ConsonantKind = "consonant";
    private static readonly string[] PlaceNames = ["medial", "initial", "final", "whole"];
    private const string TableName = "engine/skeleton.tsv";
    private const int SlotLetterKept = 200, SlotLetterLost = 2000, SlotLetterAdded = 2200, SlotLetterChanged = 3500, UnseenSlot = 1500;
    private const int ConsonantKept = 400;

    private readonly Dictionary<int, int>[] _slots = [[], [], [], []];
    private readonly int[]?[] _slotRows = new int[4 * Skeleton.SlotCodes][];
    private readonly int[][] _changes = new int[Size][];
    private readonly int[] _least = new int[Size];

    /// <param name="rows">Kind or place, what the word has, what is written, cost, count.</param>
    /// <param name="noise">What slips cost at most.</param>
    /// <param name="mirrored">Whether the costs are for words that are spelt from back to front.</param>
    internal SkeletonCosts(IEnumerable<string[]> rows, NoiseCosts noise, bool mirrored)
    {
        var changes = new int[Size * Size];
        var lost = new int[Size];
        var added = new int[Size];
        for (var i = 0; i < Size; i++)
        {
            (lost[i], added[i]) = (noise.Loss, noise.Addition);
            for (var j = 0; j < Size; j++) changes[(i * Size) + j] = i == j ? ConsonantKept : noise.Changes(i)[j];
        }
        foreach (var row in rows)
        {
            var cost = (int)Math.Round(1000 * double.Parse(row[3], CultureInfo.InvariantCulture));
            var (word, written) = (Encode(Text(row[1])), Encode(Text(row[2])));
            if (mirrored)
            {
                Array.Reverse(word);
                Array.Reverse(written);
            }
            if (row[0] != ConsonantKind)
                _slots[(int)Place(row[0], mirrored)][(Skeleton.Slot(word) * Skeleton.SlotCodes) + Skeleton.Slot(written)] = cost;
            else if (word.Length == 0) added[written[0]] = Math.Min(cost, noise.Addition);
            else if (written.Length == 0) lost[word[0]] = Math.Min(cost, noise.Loss);
            else changes[(word[0] * Size) + written[0]] = word[0] == written[0] ? cost : Math.Min(cost, noise.Changes(word[0])[written[0]]);
        }
        for (var written = 1; written < Size; written++)
        {
            Lost[written] = lost[written] + (added[written] / 2);
            Added[written] = added[written] + (lost[written] / 2);
            var costs = _changes[written] = new int[Size];
            for (var word = 1; word < Size; word++)
                costs[word] = changes[(word * Size) + written] + (changes[(written * Size) + word] / 2);
            _least[written] = Math.Min(Added[written], costs.Skip(1).Min());
        }
    }

    /// <summary>The costs that the package ships with.</summary>
    public static SkeletonCosts Default { get; } = new(EmbeddedTable.Rows(TableName), NoiseCosts.Default, mirrored: false);

    /// <summary>The same for words that are spelt from back to front.</summary>
    public static SkeletonCosts DefaultMirrored { get; } = new(EmbeddedTable.Rows(TableName), NoiseCosts.Default, mirrored: true);

    /// <summary>By consonant of the word: that the query has nothing for it.</summary>
    public int[] Lost { get; } = new int[Size];

    /// <summary>By consonant of the query: that it stands for nothing in the word.</summary>
    public int[] Added { get; } = new int[Size];

    /// <summary>By consonant of the word: the cost of writing it as this consonant of the query.</summary>
    public int[] Changes(int consonant) => _changes[consonant];

    /// <summary>The least that a consonant of the query can cost.</summary>
    public int Least(int consonant) => _least[consonant];

    /// <summary>By slot of the word: the cost of writing it as this slot of the query.</summary>
    public int[] SlotRow(SlotPlace place, int slot)
    {
        ref var row = ref _slotRows[((int)place * Skeleton.SlotCodes) + slot];
        return row ??= MakeSlotRow(place, slot); // made twice at worst, with the same costs
    }

    /// <summary>The place as the table calls it.</summary>
    public static string NameOf(SlotPlace place) => PlaceNames[(int)place];

    private static SlotPlace Place(string name, bool mirrored)
    {
        var place = Array.IndexOf(PlaceNames, name);
        if (place < 0) throw new FormatException($"The skeleton's table knows no '{name}'.");
        return (SlotPlace)place switch
        {
            SlotPlace.Initial when mirrored => SlotPlace.Final,
            SlotPlace.Final when mirrored => SlotPlace.Initial,
            var other => other,
        };
    }

    private int[] MakeSlotRow(SlotPlace place, int written)
    {
        var row = new int[Skeleton.SlotCodes];
        for (var word = 0; word < row.Length; word++) row[word] = OneWay(place, word, written) + (OneWay(place, written, word) / 2);
        return row;
    }

    private int OneWay(SlotPlace place, int word, int written) =>
        _slots[(int)place].TryGetValue((word * Skeleton.SlotCodes) + written, out var cost)
            ? cost
            : (word == written ? 0 : UnseenSlot) + Edits(Skeleton.Letters(word), Skeleton.Letters(written));

    /// <summary>The cost of a slot's letters where no row speaks of the whole slot.</summary>
    private static int Edits(byte[] word, byte[] written)
    {
        Span<int> costs = stackalloc int[written.Length + 1];
        for (var j = 1; j < costs.Length; j++) costs[j] = costs[j - 1] + SlotLetterAdded;
        for (var i = 0; i < word.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] += SlotLetterLost;
            for (var j = 1; j < costs.Length; j++)
            {
                var change = diagonal + (word[i] == written[j - 1] ? SlotLetterKept : SlotLetterChanged);
                diagonal = costs[j];
                costs[j] = Math.Min(change, Math.Min(costs[j] + SlotLetterLost, costs[j - 1] + SlotLetterAdded));
            }
        }
        return costs[written.Length];
    }

    private static string Text(string cell) => cell == ChannelTable.Nothing ? "" : cell;
}
