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
    private const int SlotLetterKept = 200, SlotLetterLost = 2000, SlotLetterAdded = 2200, SlotLetterChanged = 3500, UnseenSlot = 1500;
    private const int ConsonantKept = 400;

    private readonly Dictionary<int, int>[] _slots = [[], [], [], []];
    private const int Changes = 4 * Skeleton.SlotCodes * Skeleton.SlotCodes;
    private readonly ushort[] _costs = new ushort[NoCosts + Skeleton.SlotCodes];
    private readonly bool[] _isSlotMade = new bool[4 * Skeleton.SlotCodes];
    private readonly ushort[] _leastOfSlots = new ushort[4 * Skeleton.SlotCodes];

    /// <param name="rows">Kind or place, what the word has, what is written, cost, count.</param>
    /// <param name="noise">What slips cost at most.</param>
    internal SkeletonCosts(IEnumerable<string[]> rows, NoiseCosts noise)
    {
        var changes = new int[Size * Size];
        for (var i = 0; i < Size; i++)
        {
            (changes[i * Size], changes[i]) = (noise.Loss, noise.Addition);
            for (var j = 1; i > 0 && j < Size; j++) changes[(i * Size) + j] = i == j ? ConsonantKept : noise.Changes(i)[j];
        }
        foreach (var row in rows)
        {
            var cost = (int)Math.Round(1000 * double.Parse(row[3], CultureInfo.InvariantCulture));
            var (word, written) = (Encode(Text(row[1])), Encode(Text(row[2])));
            if (row[0] != ConsonantKind)
            {
                _slots[(int)Place(row[0])][(Skeleton.Slot(word) * Skeleton.SlotCodes) + Skeleton.Slot(written)] = cost;
                continue;
            }
            ref var known = ref changes[(Letter(word) * Size) + Letter(written)];
            known = Letter(word) == Letter(written) ? cost : Math.Min(cost, known);
        }
        for (var written = 0; written < Size; written++)
            for (var word = 0; word < Size; word++)
                _costs[ChangeRow(written) + word] = (ushort)(changes[(word * Size) + written] + (changes[(written * Size) + word] / 2));
        Classes = new ConsonantClasses((a, b) => Change(a, b));

        static int Letter(byte[] letters) => letters.Length == 0 ? Edge : letters[0];
    }

    /// <summary>The costs that the package ships with.</summary>
    public static SkeletonCosts Default { get; } = new(EmbeddedTable.Rows("engine/skeleton.tsv"), NoiseCosts.Default);

    /// <summary>Consonants that are cheap to exchange.</summary>
    public ConsonantClasses Classes { get; }

    /// <summary>All costs, in rows of which <see cref="SlotRow"/> and <see cref="ChangeRow"/> tell the start.</summary>
    public ReadOnlySpan<ushort> All => _costs;

    /// <summary>Where among <see cref="All"/> the costs of writing the word's consonants as this one of the query start.</summary>
    /// <remarks>The edge stands for nothing: its row says what it costs that the query lacks a consonant, its column that the word does.</remarks>
    public static int ChangeRow(int written) => Changes + (written * Size);

    /// <summary>Where among <see cref="All"/> a row of slots starts that cost nothing.</summary>
    public const int NoCosts = Changes + (Size * Size);

    /// <summary>The cost of a consonant of the word as one of the query.</summary>
    public int Change(int written, int word) => _costs[ChangeRow(written) + word];

    /// <summary>The cost of a slot of the word as one of the query.</summary>
    public int Slot(SlotPlace place, int written, int word) => _costs[SlotRow(place, written) + word];

    /// <summary>Where among <see cref="All"/> the costs of writing the word's slots as this slot of the query start.</summary>
    public int SlotRow(SlotPlace place, int written)
    {
        var row = ((int)place * Skeleton.SlotCodes) + written;
        if (!Volatile.Read(ref _isSlotMade[row])) MakeSlotRow(place, written, row); // made twice at worst, with the same costs
        return row * Skeleton.SlotCodes;
    }

    /// <summary>The least cost in a row of slots.</summary>
    public int LeastOf(int slotRow) => _leastOfSlots[slotRow / Skeleton.SlotCodes];

    /// <summary>The place as the table calls it.</summary>
    public static string NameOf(SlotPlace place) => PlaceNames[(int)place];

    private static SlotPlace Place(string name)
    {
        var place = Array.IndexOf(PlaceNames, name);
        return place < 0 ? throw new FormatException($"The skeleton's table knows no '{name}'.") : (SlotPlace)place;
    }

    private void MakeSlotRow(SlotPlace place, int written, int row)
    {
        var least = ushort.MaxValue;
        for (var word = 0; word < Skeleton.SlotCodes; word++)
        {
            var cost = (ushort)(OneWay(place, word, written) + (OneWay(place, written, word) / 2));
            _costs[(row * Skeleton.SlotCodes) + word] = cost;
            least = Math.Min(least, cost);
        }
        _leastOfSlots[row] = least;
        Volatile.Write(ref _isSlotMade[row], true);
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
