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

    /// <summary>In place of what is written: the row says what leaving its context costs.</summary>
    public const int BackOff = -1;

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

    /// <summary>All that the table says, the same for the same costs however its rows are ordered and described.</summary>
    public string Content() => string.Join("\n", _costs
        .SelectMany((costs, context) => costs.OrderBy(row => row.Key.Left).ThenBy(row => row.Key.Letter).ThenBy(row => row.Key.Right).ThenBy(row => row.Key.Written)
            .Select(row => FormattableString.Invariant($"{context} {row.Key.Left} {row.Key.Letter} {row.Key.Right} {row.Key.Written} {row.Value}")))
        .Prepend(FormattableString.Invariant($"{_itself} {_nothing} {_rareLetter} {RarePair} {Article}")));

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
        else _costs[(int)ContextOf(row)][KeyOf(row)] = cost;
    }

    /// <summary>What a row says of a letter, and how often that was seen; false if it speaks of any letter or of the article.</summary>
    public static bool TryParse(string[] row, out ChannelContext context, out Key key, out int cost, out int count)
    {
        (context, key, cost, count) = (default, default, 0, 0);
        if (row[1] is Any or ArticleText) return false;
        (context, key) = (ContextOf(row), KeyOf(row));
        cost = (int)Math.Round(1000 * double.Parse(row[4], CultureInfo.InvariantCulture));
        count = int.Parse(row[5], CultureInfo.InvariantCulture);
        return true;
    }

    private static ChannelContext ContextOf(string[] row) => (ChannelContext)((row[0] != Any ? 1 : 0) + (row[2] != Any ? 2 : 0));

    private static Key KeyOf(string[] row) => new(Neighbour(row[0]), Letter(row[1]), Neighbour(row[2]), Written(row[3]));

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
