using System.Globalization;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Language;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using Xunit.Abstractions;

namespace Arabic.NameNormalizer.Tests.Language;

/// <summary>
/// Measures how much of ordinary text the word model knows, and how many names it takes for words:
/// <c>dotnet test tests/Arabic.NameNormalizer.Tests -c Release --filter CoverageTests --logger "console;verbosity=detailed"</c>.
/// </summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    private const string Frequencies = "news/word_frequency_dev.tsv";
    private const string ForeignNames = "translit/kb.tsv";

    [NeedsSharedFact(Frequencies)]
    public void Most_of_the_tokens_of_news_are_known()
    {
        var tokens = new Dictionary<WordKind, long>();
        var types = new Dictionary<WordKind, long>();
        foreach (var (key, count) in Counts())
        {
            var kind = WordModel.Default.KindOf(key.AsSpan());
            tokens[kind] = tokens.GetValueOrDefault(kind) + count;
            types[kind] = types.GetValueOrDefault(kind) + 1;
        }
        foreach (var kind in tokens.Keys.Order())
            Print($"{kind}: {Percent(tokens[kind], tokens.Values.Sum())} of the tokens, {Percent(types[kind], types.Values.Sum())} of the types");
        Assert.InRange((double)tokens[WordKind.Unknown] / tokens.Values.Sum(), 0, 0.03);
    }

    [NeedsSharedFact(ForeignNames)]
    public void Few_of_the_names_that_others_write_are_words()
    {
        var names = NeedsSharedFactAttribute.Rows(ForeignNames).Select(row => row[1]).ToList();
        PrintShare("names of any origin, Arabic ones among them", names);
        PrintShare("of six letters and more", names.Where(name => name.Length > 5));
        Assert.InRange(ShareOfWords(names), 0, 0.11);
    }

    [Fact]
    public void Few_of_the_garbled_names_of_the_packs_are_words()
    {
        var aliases = Texts.Tables.Forms
            .Where(form => !form.IsCanonical && form.Policy == AliasPolicy.Always && form.Words.Count == 1)
            .Select(form => form.Surface).ToList();
        PrintShare("garbled names of the packs", aliases);
        Assert.InRange(ShareOfWords(aliases), 0, 0.05);
    }

    [NeedsSharedFact(Frequencies)]
    public void The_frequency_of_a_reading_is_of_the_right_size()
    {
        var counts = Counts().ToList();
        var total = (double)counts.Sum(entry => entry.Count);
        var readings = counts.Select(entry => (Reading: WordModel.Default.Look(entry.Key.AsSpan()), entry.Count))
            .Where(entry => entry.Reading.Kind.HasFlag(WordKind.Word))
            .GroupBy(entry => entry.Reading with { Kind = WordKind.Word });
        foreach (var group in readings.OrderBy(group => group.Key.Band).ThenBy(group => group.Key.Affixes))
        {
            var measured = Math.Log(group.Average(entry => entry.Count) / total);
            var model = WordFrequency.Log(group.Key);
            Print($"band {group.Key.Band}, {group.Key.Affixes} affixes: {group.Count()} forms seen, mean {measured:F1}, model {model:F1}");
            Assert.InRange(model - measured, -4, 2);
        }
    }

    private static IEnumerable<(string Key, long Count)> Counts() =>
        from row in NeedsSharedFactAttribute.Rows(Frequencies)
        let key = Folder.Key.Fold(row[0])
        where key.Length > 0 && key.All(c => WordLetters.Number(c) > 0)
        select (key, long.Parse(row[1], CultureInfo.InvariantCulture));

    private static double ShareOfWords(IEnumerable<string> names) => names.Average(name => IsOnlyWord(name) ? 1.0 : 0.0);

    private static bool IsOnlyWord(string name) =>
        WordModel.Default.KindOf(Folder.Key.Fold(name).AsSpan()) == WordKind.Word;

    private void PrintShare(string what, IEnumerable<string> names)
    {
        var all = names.ToList();
        Print($"{what}: {Percent(all.Count(IsOnlyWord), all.Count)} of {all.Count} count as words");
    }

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Percent(long part, long whole) =>
        (100.0 * part / whole).ToString("F2", CultureInfo.InvariantCulture) + " %";
}
