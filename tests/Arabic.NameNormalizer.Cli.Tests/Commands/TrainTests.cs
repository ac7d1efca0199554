namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class TrainTests : IDisposable
{
    private static readonly (string Latin, string Arabic)[] Consonants =
        [("b", "ب"), ("d", "د"), ("r", "ر"), ("s", "س"), ("k", "ك"), ("n", "ن"), ("m", "م"), ("l", "ل"), ("h", "ه"), ("h", "ح")];

    private static readonly (string Latin, string Arabic)[] Vowels = [("a", "ا"), ("i", "ي"), ("u", "و")];

    /// <summary>Two syllables each: enough for the trainer to keep what it learns. Only h is written in two ways.</summary>
    private static readonly string[] Latin =
    [
        .. from first in Consonants
           from vowel in Vowels
           from second in Consonants
           from last in Vowels
           select $"{first.Latin}{vowel.Latin}{second.Latin}{last.Latin}\t{first.Arabic}{vowel.Arabic}{second.Arabic}{last.Arabic}\t3",
    ];

    /// <summary>Somebody's scanner reads د for ك.</summary>
    private static readonly string[] Names = ["كمال", "كريم", "شاكر", "مبارك", "زكريا", "كنان", "كوثر", "كاظم", "باكير", "ملكاوي", "سكران", "كيلاني"];

    private static readonly string Labelled = string.Concat(Names.Select(name => $"{name.Replace('ك', 'د')}\t{name}\n"));

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_is_learned_from_labelled_pairs_and_changes_the_answers()
    {
        var (pairs, channel) = (_folder.Write("pairs.tsv", Labelled), _folder.PathOf("channel.tsv"));
        var names = _folder.Write("names.tsv", "canonical\nشوكت\nحامد\n");
        Assert.Equal(0, Tool.Run("train", pairs, "--output", channel, "--folds", "0", "--model", "heavy").ExitCode);

        string[] ask = ["resolve", "--no-builtin", "--table", names, "--min-score", "0", "شودت"];
        var before = Tool.Run(ask).Succeeded().Cells[1];
        var after = Tool.Run([.. ask, "--channel", channel]).Succeeded().Cells[1];
        Assert.Equal("شوكت", after[4]);
        Assert.True(double.Parse(after[5], System.Globalization.CultureInfo.InvariantCulture)
            > double.Parse(before[5], System.Globalization.CultureInfo.InvariantCulture) + 0.05, $"{before[5]} {after[5]}");
    }

    [Fact]
    public void The_head_says_what_it_was_learned_from_and_how()
    {
        var pairs = _folder.Write("pairs.tsv", "variant\tcanonical\n" + Labelled);
        var result = Tool.Run("train", pairs, "--folds", "0", "--source", "our archive", "--model", "alone");
        Assert.Contains("# Learned from 12 pairs of words in 12 rows.", result.Lines);
        Assert.Contains("# Source: our archive.", result.Lines);
        Assert.Contains("# Rebuilt by: arabic-names train pairs.tsv --model alone", result.Lines);
        Assert.Contains("left\tletter\tright\twritten\tcost\tcount", result.Lines);
        Assert.Equal(result.Output, Tool.RunText(Labelled, "train", "--folds", "0", "--model", "alone").Output
            .Replace("Source: -.", "Source: our archive.", StringComparison.Ordinal).Replace("train - ", "train pairs.tsv ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_has_the_plainer_models_beside_the_best()
    {
        var result = Tool.RunText(Labelled, "train", "--no-builtin", "--folds", "3", "--seed", "7");
        Assert.Contains("3 folds that share no name (seed 7): 12 variants of 12 words", result.Error, StringComparison.Ordinal);
        foreach (var model in new[] { "equal costs", "built-in table", "each letter by itself", "one neighbour", "light", "heavy", "alone" })
            Assert.Contains(model, result.Error, StringComparison.Ordinal);
        Assert.Contains("written", result.Error, StringComparison.Ordinal);
        Assert.Equal(result.Error, Tool.RunText(Labelled, "train", "--no-builtin", "--folds", "3", "--seed", "7").Error);
    }

    [Fact]
    public void Faulty_pairs_are_refused_with_all_their_faults()
    {
        var pairs = _folder.Write("pairs.tsv", "حتر\tحفتر\nabc\tحفتر\n\tحفتر\nحتر\tحفتر\tmany\n");
        var result = Tool.Run("train", pairs).Failed(1,
            $"{pairs}(2,1): error ANN113", $"{pairs}(3,1): error ANN112", $"{pairs}(4,10): error ANN114", "3 errors");
        Assert.Equal("", result.Output);
    }

    [Theory]
    [InlineData(1, "cannot be split into 5 folds", "حتر\tحفتر\n")]
    [InlineData(1, "no row has a pair", "سرت\tسرت\n")]
    [InlineData(1, "needs Latin spellings", "حتر\tحفتر\n", "--letters")]
    [InlineData(1, "--model is for variants", "Haftar\tحفتر\t1\n", "--model", "light")]
    [InlineData(2, "not a number of folds", "حتر\tحفتر\n", "--folds", "1")]
    [InlineData(2, "unknown model", "حتر\tحفتر\n", "--model", "deep")]
    public void What_cannot_be_done_is_said(int exitCode, string message, string pairs, params string[] options) =>
        Assert.Equal("", Tool.RunText(pairs, ["train", .. options]).Failed(exitCode, message).Output);

    [Fact]
    public void A_table_is_learned_from_latin_spellings_and_is_the_same_each_time()
    {
        var pairs = _folder.Write("pairs.tsv", string.Join("\n", Latin));
        var first = Tool.Run("train", pairs, "--folds", "0");
        Assert.Contains(first.Lines, line => line.StartsWith("*\tه\t*\tح\t", StringComparison.Ordinal));
        Assert.Equal(first.Output, Tool.Run("train", pairs, "--folds", "0").Output);
        Assert.Contains("these pairs, each letter by itself", Tool.Run("train", pairs, "--no-builtin").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_something_is_measured_on_are_left_out()
    {
        var pairs = _folder.Write("pairs.tsv", string.Join("\n", Latin));
        var without = _folder.Write("measured.tsv", "query\tlatin\n" + string.Concat(Latin.Where(HasH).Select(row => $"x\t{row.Split('\t')[0]}\n")));
        var rest = _folder.Write("rest.tsv", string.Join("\n", Latin.Where(row => !HasH(row))));
        Assert.Equal(Rows("train", rest, "--folds", "0"), Rows("train", pairs, "--without", without, "--folds", "0"));
        Assert.NotEqual(Rows("train", rest, "--folds", "0"), Rows("train", pairs, "--folds", "0"));

        static bool HasH(string row) => row.Split('\t')[0].Contains('h', StringComparison.Ordinal);
        static IEnumerable<string> Rows(params string[] arguments) => Tool.Run(arguments).Lines.Where(line => !line.StartsWith('#'));
    }

    /// <summary>The tables that ship are what the command in their heads makes, byte for byte.</summary>
    [NeedsSharedTheory("translit/pairs_en_ar.tsv", "translit/variants_dev.tsv")]
    [InlineData("channel.tsv")]
    [InlineData("skeleton.tsv", "--skeleton")]
    [InlineData("letters.tsv", "--letters")]
    public void The_tables_that_ship_are_rebuilt_byte_for_byte(string table, params string[] options)
    {
        var shipped = File.ReadAllText(Path.Combine(NeedsSharedTheoryAttribute.Root, "data", "engine", table));
        var source = shipped.Split('\n').Single(line => line.StartsWith("# Source: ", StringComparison.Ordinal))["# Source: ".Length..].TrimEnd('.');
        var result = Tool.Run([
            "train", NeedsSharedTheoryAttribute.PathOf("translit/pairs_en_ar.tsv"), "--without", NeedsSharedTheoryAttribute.PathOf("translit/variants_dev.tsv"),
            "--folds", "0", "--source", source, .. options]);
        Assert.True(shipped == result.Output, $"data/engine/{table} is not what the command in its head makes.");
    }
}
