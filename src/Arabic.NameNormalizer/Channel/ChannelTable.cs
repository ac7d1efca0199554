using System.Globalization;
using Arabic.NameNormalizer.Folding;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>The rows of <c>data/engine/channel.tsv</c>: what letters are written with, in what context, at what cost.</summary>
/// <remarks>
/// The header of that file says what its columns mean. Rows in any order; of two for the same thing the later counts.
/// </remarks>
internal sealed class ChannelTable
{
    /// <summary>The context of a row, the neighbours that it does not speak of as <see cref="Edge"/>.</summary>
    internal readonly record struct Key(int Left, int Letter, int Right, int Written);

    public const string Any = "*";
    public const string Nothing = "-";
    public const string Itself = "=";
    public const string Start = "<";
    public const string End = ">";
    public const string ArticleText = "ال";
    private const int BackOff = -1;

    private readonly Dictionary<Key, int>[] _costs = [[], [], [], []];
    private int _itself = 500, _nothing = 4000, _rareLetter = 8000;

    /// <summary>The cost of two letters that no row has for a letter.</summary>
    public int RarePair { get; private set; } = 12000;

    /// <summary>The cost of an article that only one of two spellings has.</summary>
    public int Article { get; private set; } = 3000;

    /// <summary>Reads the table that the package ships with.</summary>
    public static ChannelTable ReadEmbedded() => Read(EmbeddedTable.Rows("engine/channel.tsv"));

    /// <summary>Reads rows of left, letter, right, written, cost, count.</summary>
    /// <exception cref="FormatException">A row is not one of the table's.</exception>
    public static ChannelTable Read(IEnumerable<string[]> rows)
    {
        var table = new ChannelTable();
        foreach (var row in rows) table.Add(row);
        return table;
    }

    public IEnumerable<(Key Key, int Cost)> Costs(ChannelContext context) =>
        _costs[(int)context].Where(row => row.Key.Written != BackOff).Select(row => (row.Key, row.Value));

    public IEnumerable<(Key Key, int Cost)> BackOffs(ChannelContext context) =>
        _costs[(int)context].Where(row => row.Key.Written == BackOff).Select(row => (row.Key, row.Value));

    /// <summary>What each letter alone costs to be written with nothing or one letter.</summary>
    public int[] SingleCosts()
    {
        var single = new int[Size * Size];
        for (var letter = 0; letter < Size; letter++)
            for (var written = 0; written < Size; written++)
                single[(letter * Size) + written] =
                    letter == written ? _itself : written == Edge ? _nothing : _rareLetter;
        foreach (var (key, cost) in Costs(ChannelContext.Letter))
            if (key.Written < Size) single[(key.Letter * Size) + key.Written] = cost;
        return single;
    }

    /// <summary>The contexts of two neighbours that have rows, in rising order.</summary>
    public List<(int Context, int BackOff, List<(int Written, int Cost)> Costs)> WideContexts() =>
        [.. _costs[(int)ChannelContext.Both]
            .GroupBy(row => ChannelCosts.Context(row.Key.Left, row.Key.Letter, row.Key.Right))
            .OrderBy(group => group.Key)
            .Select(group => (
                group.Key,
                group.Where(row => row.Key.Written == BackOff).Select(row => row.Value).FirstOrDefault(),
                group.Where(row => row.Key.Written != BackOff).Select(row => (row.Key.Written, row.Value))
                    .OrderBy(row => row.Written).ToList()))];

    private void Add(string[] row)
    {
        if (row.Length < 5) throw new FormatException($"The channel's table has a row of {row.Length} cells: {string.Join(" ", row)}");
        var cost = (int)Math.Round(1000 * double.Parse(row[4], CultureInfo.InvariantCulture));
        if (row[1] == Any) AddGeneral(row[3], cost);
        else if (row[1] == ArticleText) Article = cost;
        else
        {
            var context = (row[0] != Any ? 1 : 0) + (row[2] != Any ? 2 : 0);
            _costs[context][new Key(Neighbour(row[0]), Letter(row[1]), Neighbour(row[2]), Written(row[3]))] = cost;
        }
    }

    private void AddGeneral(string written, int cost)
    {
        if (written == Itself) _itself = cost;
        else if (written == Nothing) _nothing = cost;
        else if (written == Any) _rareLetter = cost;
        else if (written == Any + Any) RarePair = cost;
        else throw new FormatException($"The channel's table says for any letter: {written}");
    }

    private static int Neighbour(string cell) => cell is Any or Start or End ? Edge : Letter(cell);

    private static int Letter(string cell) => cell.Length == 1 && Number(cell[0]) is var number and < Other
        ? number
        : throw new FormatException($"The channel has no letter '{cell}'.");

    private static int Written(string cell) => cell switch
    {
        Nothing => Edge,
        Any => BackOff,
        { Length: 2 } => ChannelCosts.Pair(Letter(cell.Substring(0, 1)), Letter(cell.Substring(1))),
        _ => Letter(cell),
    };
}
