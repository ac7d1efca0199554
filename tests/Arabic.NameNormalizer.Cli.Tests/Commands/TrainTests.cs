namespace Arabic.NameNormalizer.Cli.Tests.Commands;

public sealed class TrainTests : IDisposable
{
    private static readonly (string Latin, string Arabic)[] Consonants =
        [("b", "ب"), ("d", "د"), ("r", "ر"), ("s", "س"), ("k", "ك"), ("n", "ن"), ("m", "م"), ("l", "ل"), ("h", "ه"), ("h", "ح")];

    private static readonly (string Latin, string Arabic)[] Vowels = [("a", "ا"), ("i", "ي"), ("u", "و")];

    /// <summary>Two syllables each: enough for the trainer to keep what it learns. Only h is written in two ways.</summary>
    private static readonly string[] Pairs =
    [
        .. from first in Consonants
           from vowel in Vowels
           from second in Consonants
           from last in Vowels
           select $"{first.Latin}{vowel.Latin}{second.Latin}{last.Latin}\t{first.Arabic}{vowel.Arabic}{second.Arabic}{last.Arabic}\t3",
    ];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_is_learned_and_is_the_same_each_time()
    {
        var pairs = _folder.Write("pairs.tsv", string.Join("\n", Pairs));
        var first = Tool.Run("train", "--pairs", pairs).Succeeded();
        Assert.Equal("left\tletter\tright\twritten\tcost\tcount", first.Lines[0]);
        Assert.Contains(first.Lines, line => line.StartsWith("*\tه\t*\tح\t", StringComparison.Ordinal));
        Assert.Equal(first.Output, Tool.Run("train", "--pairs", pairs).Succeeded().Output);
    }

    [Fact]
    public void Names_that_something_is_measured_on_are_left_out()
    {
        var pairs = _folder.Write("pairs.tsv", string.Join("\n", Pairs));
        var without = _folder.Write("measured.tsv", "query\tlatin\n" + string.Concat(Pairs.Where(HasH).Select(row => $"x\t{row.Split('\t')[0]}\n")));
        var rest = _folder.Write("rest.tsv", string.Join("\n", Pairs.Where(row => !HasH(row))));
        var leftOut = Tool.Run("train", "--pairs", pairs, "--without", without).Succeeded().Output;
        Assert.Equal(Tool.Run("train", "--pairs", rest).Succeeded().Output, leftOut);
        Assert.NotEqual(Tool.Run("train", "--pairs", pairs).Succeeded().Output, leftOut);

        static bool HasH(string row) => row.Split('\t')[0].Contains('h', StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_pairs_is_refused()
    {
        var result = Tool.Run("train", "--pairs", _folder.Write("pairs.tsv", "garbage\n"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("no pair of spellings", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }
}
