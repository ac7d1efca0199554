using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Linting;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Linting;

public sealed class LintTests
{
    private static readonly string[] GivenNames = [.. EmbeddedTable.Rows("language/given-names.tsv").Select(row => row[0])];

    [Fact]
    public void Every_waiver_of_the_packs_has_a_reason() => Assert.All(
        Texts.Tables.Forms.Where(form => !form.IsCanonical && form.Waives.Count > 0), form => Assert.False(string.IsNullOrWhiteSpace(form.Reason)));

    [Fact]
    public void A_pack_that_is_all_there_may_not_name_confusable_entities_that_are_not()
    {
        var pack = TableSource.FromText("pack", "id,canonical,confusable\na,سرت,nowhere") with { IsBuiltIn = true };
        Assert.Equal("ANN023", Assert.Single(TableLinter.Lint([pack], hasAllPacks: true)).Code);
        Assert.Empty(TableLinter.Lint([pack], hasAllPacks: false));
    }

    [Fact]
    public void With_an_error_only_the_first_checks_are_made() => Assert.Equal(
        ["ANN008"],
        TableLinter.Lint([TableSource.FromText("t", "alias,canonical,kind\nمحمود,سرت,town")], hasAllPacks: false).Select(fault => fault.Code));

    [Fact]
    public void Waivers_of_an_overlay_take_a_reason_from_below()
    {
        var pack = TableSource.FromText("pack", "id,canonical,alias,reason\na,سرت,محمود,somebody") with { IsBuiltIn = true };
        Assert.Equal(["ANN026"], TableLinter.Lint([pack], false).Select(fault => fault.Code));
        Assert.Empty(TableLinter.Lint([pack, TableSource.FromText("own", "alias,entity,waives\nمحمود,a,ANN026")], false));
    }

    /// <summary>The rule compares letters first, to be quick; this does all that it says of each pair.</summary>
    [Fact]
    public void The_nearest_other_name_is_that_of_the_slow_search()
    {
        var canonical = Texts.Tables.Forms.Where(form => form.IsCanonical).Select(form => new SpelledName(form)).ToList();
        Texts.NoisyName.Sample(text =>
        {
            var entity = canonical[text.Length % canonical.Count].Form.Entity;
            var words = WordKeys.Of(text, Folder.Key);
            if (words.Count == 0) return;
            var alias = new SpelledName(canonical.First(name => name.Form.Entity == entity).Form, words);
            var own = canonical.Where(name => name.Form.Entity == entity).ToList();
            var others = canonical.Where(name => name.Words.Count == words.Count).ToArray();
            var nearer = others.Where(other => other.Form.Entity != entity && SlowDifference(words, other.Words) <= own.Min(name => SlowDifference(words, name.Words)))
                .Select(other => (other, Cost: SlowCost(words, other.Words)))
                .Where(pair => pair.Cost < own.Min(name => SlowCost(words, name.Words)) && words.Zip(pair.other.Words).All(pair => IsNear(pair.First, pair.Second))).ToList();
            Assert.Equal(nearer.Count == 0 ? null : nearer.MinBy(pair => pair.Cost).other.Form, NearerNameRule.Nearer(new NameScorer(alias), own, others)?.Form);
        }, iter: Tries.Of(300));
    }

    /// <summary>The rule leaves out pairs with too many other letters; that none of those is alike is shown on given names.</summary>
    [Fact]
    public void Names_hard_to_tell_apart_are_those_of_the_slow_comparison()
    {
        var text = "id\tcanonical\n" + string.Concat(GivenNames.Select((name, i) => FormattableString.Invariant($"{i}\t{name}\n")));
        var names = NameTables.Read([TableSource.FromText("t", text)]).Forms.Select(form => new SpelledName(form)).ToList();
        var place = Gen.Int[0, names.Count - 1];
        Gen.Select(place.Array[2], place.Array[50]).Sample((ones, others) =>
        {
            // One scorer for both, as the rule has it: of the first nothing must be left.
            var scorer = new NameScorer(names[ones[0]]);
            foreach (var i in ones)
            {
                scorer.Take(names[i]);
                foreach (var j in others) Assert.Equal(i != j && IsAlike(names[i].Form.Key, names[j].Form.Key), LikeNamesRule.AreAlike(scorer, names[j]));
            }
        }, iter: 1000);

        static bool IsAlike(string one, string other) =>
            one != other && SlowExcess(one, other) < LikeNamesRule.Margin && SlowExcess(other, one) < LikeNamesRule.Margin;
    }

    private static int SlowDifference(List<string> one, IReadOnlyList<string> other) => one.Count == other.Count
        ? one.Zip(other, (a, b) => Letters(a).Except(Letters(b)).Count() + Letters(b).Except(Letters(a)).Count()).Sum()
        : SlowDifference([string.Concat(one)], [string.Concat(other)]);

    private static IEnumerable<int> Letters(string word) =>
        (word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word).Select(c => (int)ChannelAlphabet.Number(c));

    private static int SlowCost(List<string> one, IReadOnlyList<string> other) => one.Count == other.Count
        ? (int)Math.Min(ChannelDistance.Never, one.Zip(other, (a, b) => (long)SpelledName.Cost(a, b)).Sum())
        : SpelledName.Cost(string.Concat(one), string.Concat(other));

    private static bool IsNear(string word, string other) =>
        word == other || SpelledName.Cost(word, other) <= (1000 * word.Length) + 9000;

    private static int SlowExcess(string written, string name) => SpelledName.Cost(written, name) - SpelledName.Cost(name, name);
}
