using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Tables;

public sealed class TableFormatTests
{
    /// <summary>The same two entities and one alias in every way of writing a table.</summary>
    public static TheoryData<string, string> SameTables => new()
    {
        { "comma", "id,canonical,alias,description\ns,سرت,سرتا,\"a, \"\"b\"\"; c\"\nj,الجفرة,جوبرا,\n" },
        { "semicolon", "id;canonical;alias;description\ns;سرت;سرتا;\"a, \"\"b\"\"; c\"\nj;الجفرة;جوبرا;\n" },
        { "tab", "id\tcanonical\talias\tdescription\ns\tسرت\tسرتا\ta, \"b\"; c\nj\tالجفرة\tجوبرا\t\n" },
        { "byte-order mark", "\uFEFFid,canonical,alias,description\ns,سرت,سرتا,\"a, \"\"b\"\"; c\"\nj,الجفرة,جوبرا,\n" },
        { "carriage returns", "id,canonical,alias,description\r\ns,سرت,سرتا,\"a, \"\"b\"\"; c\"\r\nj,الجفرة,جوبرا,\r\n" },
        { "lone carriage returns", "id,canonical,alias,description\rs,سرت,سرتا,\"a, \"\"b\"\"; c\"\rj,الجفرة,جوبرا,\r" },
        { "no last line end", "id,canonical,alias,description\ns,سرت,سرتا,\"a, \"\"b\"\"; c\"\nj,الجفرة,جوبرا," },
        { "short rows", "id,canonical,alias,description\ns,سرت,سرتا,\"a, \"\"b\"\"; c\"\nj,الجفرة,جوبرا" },
        { "comments and blanks", "# t\n\nid,canonical,alias,description\n\n# s\ns,سرت,سرتا,\"a, \"\"b\"\"; c\"\n,,,\nj,الجفرة,جوبرا,\n\n" },
        { "spaces around cells", "id , canonical,alias, description\n s, سرت ,سرتا,\"a, \"\"b\"\"; c\" \n j ,الجفرة , جوبرا ,\n" },
        { "capitals in the header", "ID,Canonical,ALIAS,Description\ns,سرت,سرتا,\"a, \"\"b\"\"; c\"\nj,الجفرة,جوبرا,\n" },
        { "columns in another order", "description,alias,canonical,id\n\"a, \"\"b\"\"; c\",سرتا,سرت,s\n,جوبرا,الجفرة,j\n" },
        { "surplus separators", "id,canonical,alias,description\ns,سرت,سرتا,\"a, \"\"b\"\"; c\",,\nj,الجفرة,جوبرا,,\n" },
        { "every cell quoted", "\"id\",\"canonical\",\"alias\",\"description\"\n\"s\",\"سرت\",\"سرتا\",\"a, \"\"b\"\"; c\"\n\"j\",\"الجفرة\",\"جوبرا\",\"\"\n" },
    };

    [Theory]
    [MemberData(nameof(SameTables))]
    public void However_it_is_written_a_table_says_the_same(string name, string text)
    {
        Assert.NotEmpty(name);
        Assert.Equal("s سرت [سرتا] a, \"b\"; c | j الجفرة [جوبرا] ", Written(Read(text)));
    }

    [Fact]
    public void A_list_of_names_is_a_table() => Assert.Equal(
        "خليفة-حفتر خليفة حفتر []  | سرت سرت [] ", Written(Read("canonical\nخليفة  حفتر\nسرت".Replace("  ", " ", StringComparison.Ordinal))));

    [Fact]
    public void A_list_of_pairs_is_a_table() => Assert.Equal(
        "سرت سرت [سرتا, سارتا]  | الجفرة الجفرة [جوبرا] ", Written(Read("alias,canonical\nسرتا,سرت\nسارتا,سرت\nجوبرا,الجفرة")));

    [Fact]
    public void Ids_and_names_are_a_table() => Assert.Equal(
        "a سرت []  | b الجفرة [] ", Written(Read("id,canonical\na,سرت\nb,الجفرة")));

    [Fact]
    public void Aliases_may_stand_in_a_table_before_that_of_their_entities()
    {
        var tables = NameTables.Read([
            TableSource.FromText("aliases", "alias,entity\nسرتا,a"), TableSource.FromText("entities", "id,canonical\na,سرت")]);
        Assert.Equal("a سرت [سرتا] ", Written(tables));
        Assert.Equal(["entities", "aliases"], tables.Forms.Select(form => form.Layer));
    }

    [Fact]
    public void A_break_in_quotes_is_part_of_the_cell() => Assert.Equal(
        "سرت سرت [] a\nb", Written(Read("canonical,description\nسرت,\"a\nb\"")));

    [Fact]
    public void Quotes_in_a_tab_separated_table_are_quotes() => Assert.Equal(
        "سرت سرت [] \"a", Written(Read("canonical\tdescription\nسرت\t\"a")));

    [Fact]
    public void The_form_says_what_an_alias_reads()
    {
        var tables = Read("alias,canonical,short,form\nا,خليفة حفتر,حفتر,\nب,خليفة حفتر,حفتر,full\nت,خليفة حفتر,حفتر,short\n"
            + "ث,خليفة حفتر,حفتر,قوات {short}\nج,خليفة حفتر,حفتر,قوات {full}");
        Assert.Equal(["خليفة حفتر", "خليفة حفتر", "حفتر", "قوات حفتر", "قوات خليفة حفتر"],
            tables.Forms.Where(form => !form.IsCanonical).Select(form => form.Target));
    }

    [Fact]
    public void Needs_are_alternatives_of_conjunctions()
    {
        var form = Read("alias,canonical,policy,needs\nا,سرت,with-evidence,document + cue|topic").Forms[1];
        Assert.Equal([EvidenceKinds.Document | EvidenceKinds.Cue, EvidenceKinds.Topic], form.Needs);
    }

    [Fact]
    public void Random_rows_never_throw() => Gen.Select(
            Gen.OneOf(Gen.Int[0, TableColumns.Known.Length - 1].Select(i => TableColumns.Known[i]), Gen.String[Gen.Char[Texts.Noise], 0, 5]).Array[0, 8],
            Cell.Array[0, 10].Array[0, 8], Gen.Char[",;\t"], Gen.Int[0, 2])
        .Sample((header, rows, separator, end) =>
        {
            var line = end switch { 0 => "\n", 1 => "\r\n", _ => "\r" };
            var text = string.Join(line, rows.Prepend(header).Select(row => string.Join(separator, row)));
            Assert.All(Read(text).Faults, fault => Assert.True(fault.Line > 0 && fault.Column > 0 && fault.Message.Length > 0));
        }, iter: 5000);

    [Fact]
    public void Random_rows_over_a_pack_never_throw() => Gen.Select(
            Gen.Int[0, TableColumns.Known.Length - 1].Select(i => TableColumns.Known[i]).Array[1, 8],
            Gen.OneOf(Cell, Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("سرت"), Gen.Const("سارتا"), Gen.Const("disabled"), Gen.Const("-"))).Array[1, 8].Array[1, 6])
        .Sample((header, rows) =>
        {
            var pack = TableSource.FromText("pack", "id,canonical,alias\na,سرت,سارتا\nb,الجفرة,جوبرا\na,سرت,صرت") with { IsBuiltIn = true };
            var own = TableSource.FromText("own", string.Join('\n', rows.Prepend(header).Select(row => string.Join('\t', row.Select(Flat)))));
            var tables = NameTables.Read([pack, own]);
            Assert.Equal(tables.IsUsable, tables.Faults.All(fault => fault.IsWarning));
            Assert.All(tables.Forms, form => Assert.Contains(form.Entity, tables.Entities));
        }, iter: 5000);

    [Fact]
    public void Random_bytes_never_throw()
    {
        var path = Path.GetTempFileName();
        try
        {
            Gen.OneOf(Gen.Byte.Array[0, 60], Gen.OneOf(Gen.Byte, Gen.Byte[0x20, 0x7F], Gen.Byte[0xD6, 0xDA]).Array[0, 60]
                    .Select(bytes => (byte[])[.. "alias,canonical\n"u8, .. bytes]))
                .Sample(bytes =>
                {
                    File.WriteAllBytes(path, bytes);
                    var tables = NameTables.Read([TableSource.FromFile(path)]);
                    Assert.Equal(tables.IsUsable, tables.Faults.All(fault => fault.IsWarning));
                }, iter: 2000, threads: 1);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void What_is_read_without_an_error_can_be_used() => Gen.Select(Texts.NoisyName, Texts.NoisyName).Array[1, 6]
        .Sample(rows =>
        {
            var text = "alias\tcanonical\n" + string.Join("\n", rows.Select(row => Flat(row.Item1) + "\t" + Flat(row.Item2)));
            var tables = Read(text);
            if (!tables.IsUsable) return;
            var names = ArabicNameNormalizer.Create(options =>
            {
                options.Packs.Clear();
                options.AddTable("t", text);
            });
            foreach (var form in tables.Forms)
                Assert.Contains(form.Entity.Id, names.Resolve(form.Surface).Candidates.Select(candidate => candidate.Entity.Id));
        }, iter: 100);

    private static Gen<string> Cell { get; } = Gen.OneOf(Texts.NoisyName, Gen.String[Gen.Char[Texts.Noise + "\"\",;|+{}"], 0, 8],
        Gen.OneOf(Gen.Const(""), Gen.Const("always"), Gen.Const("with-evidence"), Gen.Const("never"), Gen.Const("cue|topic"),
            Gen.Const("short"), Gen.Const("{short}"), Gen.Const("\"x\"\"\"")));

    private static string Flat(string cell) => cell.ReplaceLineEndings(" ").Replace('\t', ' ').Replace("#", "", StringComparison.Ordinal);

    private static NameTables Read(string text) => NameTables.Read([TableSource.FromText("t", text)]);

    private static string Written(NameTables tables) => string.Join(" | ", tables.Entities.Select(entity =>
        $"{entity.Id} {entity.Canonical} [{string.Join(", ", Aliases(tables, entity))}] {entity.Description}"));

    private static IEnumerable<string> Aliases(NameTables tables, NameEntity entity) =>
        tables.Forms.Where(form => !form.IsCanonical && form.Entity == entity).Select(form => form.Surface);
}
