using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;

namespace Arabic.NameNormalizer.Tests.Compiled;

public sealed class IndexFileTests : IDisposable
{
    private const string Table = "id,canonical,short,alias,cues,description\nsk,سمير الخطيب,الخطيب,سمير الخطاب,المدير,director";

    private readonly string _folder = Directory.CreateTempSubdirectory("index-file-tests").FullName;

    private int _damaged;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_saved_index_gives_the_answers_of_its_tables()
    {
        var before = ArabicNameNormalizer.Create(options => options.AddTable("staff", Table));
        before.SaveIndex(PathOf("a"));
        var after = Open(PathOf("a"));

        Assert.Equal(before.DataHash, after.DataHash);
        Assert.Equal(before.Entities.Select(Written.Of), after.Entities.Select(Written.Of));
        Assert.Equal(before.Forms.Select(Written.Of), after.Forms.Select(Written.Of));
        Assert.Equal("director", after.Entities.Single(entity => entity.Id == "sk").Description);
        foreach (var name in new[] { "سمير الخطاب", "الخطيب", "سمير الخطيبي", "كاليفا حافطر", "بيتر", "محمد بن سلطان" })
            Assert.Equal(before.Explain(name).Steps, after.Explain(name).Steps);
        foreach (var text in Texts.Sentences.Take(20).Append("حضر المدير سمير الخطاب الجلسة"))
            Assert.Equal(before.Rewrite(text).Text, after.Rewrite(text).Text);
    }

    [Fact]
    public void The_built_in_tables_can_be_saved_whole()
    {
        ArabicNameNormalizer.Default.SaveIndex(PathOf("a"));
        var after = Open(PathOf("a"));
        Assert.Equal(ArabicNameNormalizer.Default.DataHash, after.DataHash);
        Assert.Equal(new Blob([]).Hash.Length, after.DataHash.Length);
        Assert.All(Texts.Surfaces, surface => Assert.Equal(
            ArabicNameNormalizer.Default.Resolve(surface).ToString(), after.Resolve(surface).ToString()));
        after.SaveIndex(PathOf("b"));
        Assert.Equal(File.ReadAllBytes(PathOf("a")), File.ReadAllBytes(PathOf("b")));
    }

    [Fact]
    public void Names_that_no_table_lists_are_found_in_the_file_and_not_in_an_index_made_anew()
    {
        Only("canonical\nسمير الخطيب\nسرت").SaveIndex(PathOf("a"));
        var opened = new NameIndex(CompiledFile.Open(PathOf("a"), NameNormalizer.Folding.Folder.Stamp));
        Assert.Same(opened.Data, FuzzyIndex.Of(opened));
    }

    [Fact]
    public void What_other_rules_made_of_the_tables_is_made_anew()
    {
        var tables = new NameIndexBuilder().AddForms(NameTables.Read([TableSource.FromText("t", "canonical\nسمير الخطيب\nسرت")]).Forms).Compile();
        var index = new NameIndex(tables);
        File.WriteAllBytes(PathOf("a"), index.ToFile((SectionId.FuzzyStamp, new byte[8])));
        var opened = new NameIndex(CompiledFile.Open(PathOf("a"), NameNormalizer.Folding.Folder.Stamp));
        Assert.NotSame(opened.Data, FuzzyIndex.Of(opened));
        Assert.Equal("سمير الخطيب", Open(PathOf("a")).Resolve("سمير الخطيبي").Candidates[0].Entity.Canonical);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_hash_is_that_of_the_sections(bool isBuiltIn)
    {
        (isBuiltIn ? ArabicNameNormalizer.Default : ArabicNameNormalizer.Create(options => options.AddTable("staff", Table))).SaveIndex(PathOf("a"));
        var opened = CompiledFile.Open(PathOf("a"), NameNormalizer.Folding.Folder.Stamp);
        var copies = new Array?[(int)SectionId.LastOfIndex + 1];
        for (var id = (SectionId)1; id <= SectionId.LastOfIndex; id++)
            if (opened.Unpacked(id) is { IsEmpty: false } bytes) copies[(int)id] = bytes.ToArray();
        Assert.Equal(opened.Hash, new Blob(copies).Hash);
    }

    [Fact]
    public void A_new_index_may_take_the_place_of_one_in_use()
    {
        Save("canonical\nسرت");
        var old = Open(PathOf("a"));
        Save("canonical\nسبها");
        Assert.True(old.Resolve("سرت").IsMatch);
        Assert.True(Open(PathOf("a")).Resolve("سبها").IsMatch);

        void Save(string table) => Only(table).SaveIndex(PathOf("a"));
    }

    [Fact]
    public void A_file_that_is_damaged_anywhere_is_refused()
    {
        Only("canonical\nسرت\nسبها").SaveIndex(PathOf("a"));
        var whole = File.ReadAllBytes(PathOf("a"));
        // Every byte of the head, and some of each section.
        for (var i = 0; i < whole.Length; i += i < 500 ? 1 : 4_999)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 0x10;
            AssertRefused(damaged, "");
        }
        for (var length = 0; length < whole.Length; length += length < 200 ? 7 : 9_973) AssertRefused(whole[..length], length < 8 ? "is no compiled index" : "is cut off");
        AssertRefused([.. whole, 0], "is cut off or has grown");
    }

    [Theory]
    [InlineData(0, 0, "is no compiled index")]
    [InlineData(8, 99, "has version 99 of the format")]
    [InlineData(12, 1, "is cut off or has grown")]
    [InlineData(24, 1, "has been altered")]
    [InlineData(200, 1, "has been altered")]
    public void The_refusal_says_what_and_where_and_what_to_do(int at, byte value, string message)
    {
        Only("canonical\nسرت").SaveIndex(PathOf("a"));
        var file = File.ReadAllBytes(PathOf("a"));
        file[at] = (byte)(file[at] == value ? value + 1 : value);
        AssertRefused(file, message);
    }

    [Fact]
    public void An_index_of_other_folding_rules_is_refused()
    {
        File.WriteAllBytes(PathOf("a"), BlobWriter.Write(new NameIndexBuilder().Compile(), languageStamp: 1, [], []));
        Assert.Contains("other language tables", Assert.Throws<InvalidDataException>(() => Open(PathOf("a"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_emptiness_are_no_index()
    {
        AssertRefused([], "is no compiled index");
        AssertRefused("canonical\nسرت"u8.ToArray(), "is no compiled index");
        Assert.Throws<FileNotFoundException>(() => Open(PathOf("none")));
        Assert.ThrowsAny<Exception>(() => Open(_folder));
    }

    [Fact]
    public void An_index_takes_no_other_tables()
    {
        Only("canonical\nسرت").SaveIndex(PathOf("a"));
        Assert.Throws<ArgumentException>(() => ArabicNameNormalizer.Create(options =>
        {
            options.IndexFile = PathOf("a");
            options.AddTable("t", "canonical\nسبها");
        }));
        Assert.Throws<ArgumentException>(() => ArabicNameNormalizer.Create(options =>
        {
            options.IndexFile = PathOf("a");
            options.Packs.Clear();
        }));
        Assert.Throws<ArgumentException>(() => ArabicNameNormalizer.Default.SaveIndex(""));
    }

    private static ArabicNameNormalizer Open(string path) => ArabicNameNormalizer.Create(options => options.IndexFile = path);

    private static ArabicNameNormalizer Only(string table) => ArabicNameNormalizer.Create(options =>
    {
        options.Packs.Clear();
        options.AddTable("t", table);
    });

    private void AssertRefused(byte[] file, string message)
    {
        var path = PathOf(FormattableString.Invariant($"damaged-{_damaged++}"));
        File.WriteAllBytes(path, file);
        var refused = Assert.Throws<InvalidDataException>(() => Open(path));
        Assert.StartsWith($"'{path}' {message}", refused.Message, StringComparison.Ordinal);
        Assert.Contains("table build", refused.Message, StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);
}
