using System.Reflection;
using System.Text;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Tables;

public sealed class FaultTests
{
    private const string Ten = """
        id,canonical,kind,short,latin,colour
        a,سرت,town,!!,,
        a,الجفرة,place,,,
        b,...,place,,,more
        c,"الوشكة,place
        """;

    private static readonly GoldenTable Table = GoldenTable.Load("faults.tsv");

    private static readonly List<FaultRule> Rules =
    [
        .. typeof(FaultRule).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<FaultRule>(),
    ];

    public static TheoryData<string> Names => Table.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Faults_are_as_listed(string name) => Assert.Equal(Table[name]["faults"], Written(Lint(Table[name]["table"])));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_normalizer_is_made_without_the_rules_of_the_lint(string name) => Assert.Equal(
        Written(Lint(Table[name]["table"]).Where(fault => string.CompareOrdinal(fault.Code, FaultRule.IdleWaiver.Code) < 0)),
        Written(Check(Table[name]["table"])));

    [Fact]
    public void Warnings_about_a_row_can_be_waived() => Assert.Equal(
        Rules.Where(rule => rule.IsWarning && rule != FaultRule.NoRows && rule != FaultRule.IdleWaiver).Select(rule => rule.Code).Order(StringComparer.Ordinal),
        FaultRule.Waivable.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_has_a_case()
    {
        var shown = Table.Rows.SelectMany(row => row["faults"].Split("; ")).Select(fault => fault.Split(' ')[0]).Append("ANN001");
        Assert.Equal(Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal),
            shown.Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Numbers_are_given_once_and_each_rule_has_a_remedy()
    {
        Assert.Equal(Rules.Count, Rules.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Rules, rule =>
        {
            Assert.Matches("^ANN[0-9]{3}$", rule.Code);
            Assert.Matches(@"^[A-Z].+\.$", rule.Remedy);
        });
    }

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void A_name_may_have_two_hundred_code_units(int length, bool isFault)
    {
        var name = string.Concat(Enumerable.Repeat("سرتم", length))[..length];
        Assert.Equal(isFault ? "ANN007 2,1" : "", Written(Check("canonical\n" + name)));
    }

    [Fact]
    public void A_name_may_have_sixteen_words() =>
        Assert.Empty(Check("canonical\nا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط"));

    [Fact]
    public void Faults_of_all_tables_are_reported_at_once_in_their_order()
    {
        static void Add(ArabicNameNormalizerOptions options)
        {
            options.Packs.Clear();
            options.AddTable("first.csv", "colour").AddTable("second.csv", "canonical,kind\nسرت,town\nالجفرة,village");
            options.AddTable("third.csv", "canonical,alias,entity,kind\n,حتر,nobody,\nحفتر,هفتر,,man");
        }
        var faults = ArabicNameNormalizer.Check(Add);
        Assert.Equal(
            ["first.csv 1 ANN002", "first.csv 1 ANN003", "second.csv 2 ANN008", "second.csv 3 ANN008", "third.csv 2 ANN009", "third.csv 3 ANN008"],
            faults.Select(fault => $"{fault.Source} {fault.Line} {fault.Code}"));

        var thrown = Assert.Throws<NameTableException>(() => ArabicNameNormalizer.Create(Add));
        Assert.Equal(faults.Select(fault => fault.ToString()), thrown.Faults.Select(fault => fault.ToString()));
        Assert.All(faults, fault => Assert.Contains(fault.ToString(), thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_with_many_faults_reports_them_all() => Assert.Equal(
        "ANN003 1,31; ANN008 2,7; ANN006 2,12; ANN010 3,1; ANN006 4,3; ANN016 5,3", Written(Check(Ten)));

    [Fact]
    public void Ten_faulty_rows_are_ten_faults()
    {
        var rows = string.Concat(Enumerable.Range(0, 10).Select(i => FormattableString.Invariant($"سرت {i},town\n")));
        Assert.Equal(Enumerable.Range(2, 10), Check("canonical,kind\n" + rows).Select(fault => fault.Line));
    }

    [Fact]
    public void With_an_error_nothing_is_kept()
    {
        var tables = NameTables.Read([TableSource.FromText("t", "canonical,kind\nسرت,place\nالجفرة,town")]);
        Assert.False(tables.IsUsable);
        Assert.Empty(tables.Entities);
        Assert.Empty(tables.Forms);
    }

    [Fact]
    public void With_warnings_alone_everything_is_kept()
    {
        var tables = NameTables.Read([TableSource.FromText("t", "alias,canonical\nالجفره,الجفرة")]);
        Assert.True(tables.IsUsable);
        Assert.All(tables.Faults, fault => Assert.True(fault.IsWarning));
        Assert.Single(tables.Entities);
    }

    [Fact]
    public void A_fault_is_written_as_editors_read_it()
    {
        var fault = Assert.Single(Check("canonical,kind\nسرت,town"));
        Assert.Equal($"names.csv(2,5): error ANN008: {fault.Message} {fault.Remedy}", fault.ToString());
        Assert.Contains("'town'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("place", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_found_line_by_line()
    {
        byte[] bytes = [.. "canonical\nسرت\nab"u8, 0xD3, 0xD1, (byte)'\n', .. "الجفرة\n"u8, 0xFF, (byte)'c', (byte)'\n'];
        Assert.Equal("ANN001 3,3; ANN001 5,1", Written(CheckFile(bytes)));
    }

    [Fact]
    public void A_file_in_another_encoding_is_five_faults_at_most()
    {
        byte[] bytes = [.. "canonical\n"u8, .. Enumerable.Repeat(new byte[] { 0xD3, (byte)'a', 0xCA, (byte)'\n' }, 100).SelectMany(line => line)];
        Assert.Equal("ANN001 2,1; ANN001 3,1; ANN001 4,1; ANN001 5,1; ANN001 6,1",
            Written(CheckFile(bytes).Where(fault => fault.Code == "ANN001")));
    }

    [Fact]
    public void Faults_behind_bad_bytes_are_reported_with_them()
    {
        byte[] bytes = [.. "canonical,kind\n"u8, 0xD3, .. "سرت,town\nالجفرة,village\n"u8];
        Assert.Equal("ANN001 2,1; ANN008 2,6; ANN008 3,8", Written(CheckFile(bytes)));
    }

    [Fact]
    public void An_exception_writes_fifty_faults_and_holds_them_all()
    {
        var rows = string.Concat(Enumerable.Repeat("سرت,town\n", 60).Select((row, i) => FormattableString.Invariant($"{i} {row}")));
        var thrown = Assert.Throws<NameTableException>(() => ArabicNameNormalizer.Create(options => options.AddTable("t", "canonical,kind\n" + rows)));
        Assert.True(thrown.Faults.Count >= 60);
        Assert.Equal(51, thrown.Message.Split(Environment.NewLine).Length);
        Assert.Contains($"{thrown.Faults.Count - 50} more", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_byte_order_mark_is_read() =>
        Assert.Empty(CheckFile([.. Encoding.UTF8.Preamble, .. "canonical\nسرت\n"u8]));

    [Fact]
    public void A_file_that_is_not_there_is_an_exception() =>
        Assert.ThrowsAny<IOException>(() => ArabicNameNormalizer.Check(options => options.AddTableFile("no-such-table.tsv")));

    private static IReadOnlyList<TableFault> Check(string table) => ArabicNameNormalizer.Check(options =>
    {
        options.Packs.Clear();
        options.AddTable("names.csv", table);
    });

    private static IReadOnlyList<TableFault> Lint(string table) => ArabicNameNormalizer.Lint(options =>
    {
        options.Packs.Clear();
        options.AddTable("names.csv", table);
    });

    private static IReadOnlyList<TableFault> CheckFile(byte[] bytes)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return ArabicNameNormalizer.Check(options =>
            {
                options.Packs.Clear();
                options.AddTableFile(path);
            });
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Written(IEnumerable<TableFault> faults) =>
        string.Join("; ", faults.Select(fault => FormattableString.Invariant($"{fault.Code} {fault.Line},{fault.Column}")));
}
