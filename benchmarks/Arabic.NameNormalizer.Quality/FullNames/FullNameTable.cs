using System.Text;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.FullNames;

/// <summary>Queries that were made in one way.</summary>
internal sealed record FullNameKind(string Name, bool IsOfNobody, IReadOnlyList<LabelledName> Names);

/// <summary>A table of names of two words in a temporary file, and queries for some of them.</summary>
/// <remarks>
/// 1. Names for the queries are drawn first, of two words that have a known variant each.
/// 2. The rest is drawn from all words, evenly, until the table is full; no name comes twice.
/// 3. A query has variants for both words or for one. A query of nobody is made in the same way of a name that the
///    table has not: two words that do not stand together there, or the given name of one and another family name.
/// The same seed gives the same queries for every size, so that only the size changes.
/// </remarks>
internal sealed class FullNameTable : IDisposable
{
    private readonly HashSet<long> _names = [];

    private FullNameTable(string path) => Path = path;

    public string Path { get; }

    public int Count => _names.Count;

    /// <summary>The queries by how they were made, those for names of the table first.</summary>
    public IReadOnlyList<FullNameKind> Kinds { get; private set; } = [];

    public static FullNameTable Write(LabelledSet set, int size, int queries, int seed)
    {
        var table = new FullNameTable(System.IO.Path.GetTempFileName());
        var random = new Random(seed);
        var places = set.Table.Index().ToDictionary(row => row.Item.Id, row => row.Index, StringComparer.Ordinal);
        var variants = set.Variants.Select(variant => (variant.Query, Word: places[variant.RightId!])).ToArray();
        (string Query, int Word) Variant() => variants[random.Next(variants.Length)];

        using var writer = new StreamWriter(table.Path, append: false, new UTF8Encoding(false));
        writer.Write(NameTableText.Header + "\n");
        var both = new List<LabelledName>();
        var given = new List<LabelledName>();
        var family = new List<LabelledName>();
        var strangers = new List<LabelledName>();
        var halfStrangers = new List<LabelledName>();
        while (both.Count < queries)
        {
            var (first, last) = (Variant(), Variant());
            if (table.Add(writer, set, first.Word, last.Word) is not { } id) continue;
            both.Add(new LabelledName($"{first.Query} {last.Query}", id));
            given.Add(new LabelledName($"{first.Query} {set.Table[last.Word].Form}", id));
            family.Add(new LabelledName($"{set.Table[first.Word].Form} {last.Query}", id));
        }
        var taken = both.Count;
        var unknown = new HashSet<long>();
        while (strangers.Count < taken)
        {
            var (first, last, other) = (Variant(), Variant(), Variant());
            var (key, otherKey) = (Key(first.Word, last.Word), Key(first.Word, other.Word));
            if (table._names.Contains(key) || table._names.Contains(otherKey)) continue;
            unknown.Add(key);
            unknown.Add(otherKey);
            strangers.Add(new LabelledName($"{first.Query} {last.Query}", null));
            halfStrangers.Add(new LabelledName($"{set.Table[first.Word].Form} {other.Query}", null));
        }
        while (table.Count < size)
        {
            var (first, last) = (random.Next(set.Table.Count), random.Next(set.Table.Count));
            if (!unknown.Contains(Key(first, last))) table.Add(writer, set, first, last);
        }
        table.Kinds =
        [
            new("both words varied", false, both),
            new("given name varied", false, given),
            new("family name varied", false, family),
            new("nobody, both varied", true, strangers),
            new("nobody, family name varied", true, halfStrangers),
        ];
        return table;
    }

    public void Dispose() => File.Delete(Path);

    /// <summary>Writes a name and gives its id; none if the table has it already.</summary>
    private string? Add(StreamWriter writer, LabelledSet set, int given, int family)
    {
        if (!_names.Add(Key(given, family))) return null;
        var id = $"n{_names.Count}";
        writer.Write($"{id}\t{set.Table[given].Form} {set.Table[family].Form}\n");
        return id;
    }

    private static long Key(int given, int family) => ((long)given << 32) | (uint)family;
}
