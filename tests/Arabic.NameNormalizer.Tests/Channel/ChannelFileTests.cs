using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Training;

namespace Arabic.NameNormalizer.Tests.Channel;

public sealed class ChannelFileTests : IDisposable
{
    private const string Header = "left\tletter\tright\twritten\tcost\tcount\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("channel-file-tests").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string, string> Faulty => new()
    {
        { "empty", "", "ANN101 1,1" },
        { "a header that lacks columns", "left\tletter\n", "ANN101 1,1" },
        { "no rows", Header, "ANN106 1,1" },
        { "a letter that is none", Header + "*\tx\t*\t-\t1\t2\n", "ANN102 2,3" },
        { "a letter that folding changes", Header + "*\tأ\t*\t-\t1\t2\n", "ANN102 2,3" },
        { "the end before a letter", Header + ">\tا\t*\t-\t1\t2\n", "ANN102 2,1" },
        { "a neighbour of any letter", Header + "ب\t*\t*\t-\t1\t2\n", "ANN102 2,1" },
        { "three letters", Header + "*\tا\t*\tاوي\t1\t2\n", "ANN103 2,7" },
        { "leaving no context", Header + "*\tا\t*\t*\t1\t2\n", "ANN103 2,7" },
        { "a letter as any letter", Header + "*\t*\t*\tا\t1\t2\n", "ANN103 2,7" },
        { "a cost that is none", Header + "*\tا\t*\t-\t1,5\t2\n", "ANN104 2,9" },
        { "a cost below nothing", Header + "*\tا\t*\t-\t-1\t2\n", "ANN104 2,9" },
        { "a cost beyond all others", Header + "*\tا\t*\t-\t31\t2\n", "ANN104 2,9" },
        { "a count that is none", Header + "*\tا\t*\t-\t1\tmany\n", "ANN104 2,11" },
        { "a row twice", Header + "*\tا\t*\t-\t1\t2\n*\tا\t*\t-\t2\t2\n", "ANN105 3,1" },
        { "all faults at once", Header + "*\tx\t*\t-\t1\t2\n*\tا\t*\t-\t!\t2\n", "ANN102 2,3; ANN104 3,9" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_faulty_table_is_refused_with_all_its_faults(string name, string text, string faults)
    {
        var path = Write(text);
        // Tables of one name: that those of the packs make no difference is shown by the test of both kinds of faults.
        void Configure(ArabicNameNormalizerOptions options)
        {
            options.Packs.Clear();
            options.AddTable("names", "canonical\nشوكت").ChannelFile = path;
        }
        var thrown = Assert.Throws<NameTableException>(() => ArabicNameNormalizer.Create(Configure));
        Assert.Equal((name, faults), (name, string.Join("; ", thrown.Faults.Select(fault => $"{fault.Code} {fault.Line},{fault.Column}"))));
        Assert.Equal(thrown.Faults.Select(fault => fault.ToString()),
            ArabicNameNormalizer.Check(Configure).Where(fault => fault.Source == path).Select(fault => fault.ToString()));
    }

    [Fact]
    public void Every_rule_has_a_case_and_a_number_of_its_own()
    {
        var shown = string.Join(" ", ((IEnumerable<object[]>)Faulty).Select(row => (string)row[2]));
        Assert.All(ChannelRules.All, rule => Assert.Contains(rule.Code, shown, StringComparison.Ordinal));
        Assert.All(ChannelRules.All.Concat(PairRules.All), rule => Assert.Matches("^ANN1[01][0-9]$", rule.Code));
        Assert.Equal(12, ChannelRules.All.Concat(PairRules.All).Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_a_fault()
    {
        var path = Path.Combine(_folder, "latin.tsv");
        File.WriteAllBytes(path, [.. "left\tletter\tright\twritten\tcost\tcount\n*\t"u8, 0xC7, .. "\t*\t-\t1\t2\n"u8]);
        var faults = ArabicNameNormalizer.Check(options => options.ChannelFile = path);
        Assert.Contains(faults, fault => fault.Code == "ANN001" && fault.Line == 2);
    }

    [Fact]
    public void Faults_of_tables_and_of_the_channel_are_told_together()
    {
        var path = Write("");
        var thrown = Assert.Throws<NameTableException>(() => ArabicNameNormalizer.Create(options =>
        {
            options.ChannelFile = path;
            options.AddTable("names", "canonical\n...");
        }));
        Assert.Equal(["ANN101", "ANN006"], thrown.Faults.Select(fault => fault.Code));
    }

    [Fact]
    public void The_built_in_table_from_a_file_changes_nothing()
    {
        var names = ArabicNameNormalizer.Create(options => options.ChannelFile = Path.Combine(Repository.Root, "data/engine/channel.tsv"));
        Assert.Equal(ArabicNameNormalizer.Default.DataHash, names.DataHash);
        foreach (var name in Texts.Surfaces.Take(50).Append("كاليفا حافطر"))
            Assert.Equal(ArabicNameNormalizer.Default.Resolve(name).ToString(), names.Resolve(name).ToString());
    }

    [Fact]
    public void A_table_learned_from_pairs_changes_answers_and_the_hash()
    {
        // Somebody's scanner reads د for ك: the built-in table has never seen that, the pairs have.
        string[] words = ["كمال", "كريم", "شاكر", "مبارك", "زكريا", "كنان", "كوثر", "كاظم", "باكير", "ملكاوي", "سكران", "كيلاني"];
        List<WordPair> pairs = [.. words.Select(word => new WordPair(word.Replace('ك', 'د'), word, 5))];
        var path = Write(ChannelRows.Header + "\n" + string.Join("\n", PairTrainer.OnTop(pairs, 300)) + "\n");
        void Configure(ArabicNameNormalizerOptions options)
        {
            options.Packs.Clear();
            options.AddTable("names", "canonical\nشوكت\nحامد");
        }
        var before = ArabicNameNormalizer.Create(Configure);
        var after = ArabicNameNormalizer.Create(options =>
        {
            Configure(options);
            options.ChannelFile = path;
        });

        const string garbled = "شودت";
        Assert.True(after.Resolve(garbled).Score > before.Resolve(garbled).Score + 0.05, $"{before.Resolve(garbled)} {after.Resolve(garbled)}");
        Assert.Equal("شوكت", after.Resolve(garbled).Candidates[0].Entity.Canonical);
        Assert.NotEqual(before.DataHash, after.DataHash);
        Assert.Matches("^[0-9a-f]{64}$", after.DataHash);
    }

    [Fact]
    public void A_table_may_lie_beside_a_compiled_index()
    {
        var (index, path) = (Path.Combine(_folder, "names.index"), Write(Header + "*\tك\t*\tد\t0.5\t9\n"));
        ArabicNameNormalizer.Create(options => options.AddTable("names", "canonical\nكامل شوكت")).SaveIndex(index);
        var names = ArabicNameNormalizer.Create(options => (options.IndexFile, options.ChannelFile) = (index, path));
        Assert.NotEqual(ArabicNameNormalizer.Create(options => options.IndexFile = index).DataHash, names.DataHash);
        Assert.Throws<NameTableException>(() => ArabicNameNormalizer.Create(options => (options.IndexFile, options.ChannelFile) = (index, Write(""))));
    }

    private string Write(string text)
    {
        var path = Path.Combine(_folder, $"{Guid.NewGuid():N}.tsv");
        File.WriteAllText(path, text);
        return path;
    }
}
