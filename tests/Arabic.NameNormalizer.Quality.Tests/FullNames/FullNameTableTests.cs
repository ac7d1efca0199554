using Arabic.NameNormalizer.Quality.FullNames;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Tests.FullNames;

public sealed class FullNameTableTests
{
    private const string Letters = "ابتجحدرسعفقكلمنهوي";

    private static readonly LabelledSet Set = MakeSet();

    [Fact]
    public void The_table_has_the_names_of_the_queries_and_not_those_of_nobody()
    {
        using var table = FullNameTable.Write(Set, size: 400, queries: 30, seed: 2);
        var rows = TsvFile.Read(table.Path, "id", "canonical").ToArray();
        Assert.Equal((400, 400), (rows.Length, table.Count));
        Assert.Equal(400, rows.Select(row => row[1]).Distinct(StringComparer.Ordinal).Count());

        var names = rows.ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        Assert.All(table.Kinds, kind => Assert.Equal(30, kind.Names.Count));
        Assert.All(Queries(table, areOfNobody: false), query => Assert.Equal(names[query.RightId!], Original(query.Query)));
        Assert.All(Queries(table, areOfNobody: true), query => Assert.DoesNotContain(Original(query.Query), names.Values));
    }

    [Fact]
    public void A_larger_table_has_the_same_queries()
    {
        using var small = FullNameTable.Write(Set, size: 200, queries: 10, seed: 2);
        using var large = FullNameTable.Write(Set, size: 600, queries: 10, seed: 2);
        Assert.Equal(small.Kinds.SelectMany(kind => kind.Names), large.Kinds.SelectMany(kind => kind.Names));
    }

    private static IEnumerable<LabelledName> Queries(FullNameTable table, bool areOfNobody) =>
        table.Kinds.Where(kind => kind.IsOfNobody == areOfNobody).SelectMany(kind => kind.Names);

    /// <summary>The name that a query was made of.</summary>
    private static string Original(string query) => string.Join(' ', query.Split(' ').Select(word =>
        Set.Variants.FirstOrDefault(variant => variant.Query == word) is { } variant ? Set.Forms[variant.RightId!].Single() : word));

    /// <summary>40 words of four letters, half of them with a variant that is no word of the table.</summary>
    private static LabelledSet MakeSet()
    {
        TableName[] table = [.. Enumerable.Range(0, 40)
            .Select(i => new TableName($"{i}", $"{Letters[i % 18]}{Letters[i / 18]}مر"))];
        LabelledName[] variants = [.. table.Take(20).Select(name => new LabelledName(name.Form + "ش", name.Id))];
        return new LabelledSet("test", "", IsOwn: true, _ => { }, table, variants, []);
    }
}
