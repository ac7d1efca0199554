using Arabic.NameNormalizer.Quality.Frozen;
using Arabic.NameNormalizer.Quality.Matchers;
using Arabic.NameNormalizer.Quality.Metrics;
using Arabic.NameNormalizer.Quality.Sets;

namespace Arabic.NameNormalizer.Quality.Tests.Frozen;

public sealed class FrozenReferenceTests
{
    private static readonly LabelledSet Set = new("own", "", IsOwn: true, _ => { }, [], [], []);

    [Theory]
    [InlineData("id", 2, 0.5, 1, 0.5, Verdict.Better)]
    [InlineData("id", 0, 0.5, 9, 0.5, Verdict.Better)]
    [InlineData("id", 1, 0.5, 2, 0.9, Verdict.Worse)]
    [InlineData("id", 1, 0.5, 0, 0, Verdict.Worse)]
    [InlineData("id", 1, 0.5, 1, 0.9, Verdict.Changed)]
    [InlineData("id", 1, 0.5, 1, 0.53, null)]
    [InlineData("-", 0, 0.5, 0, 0.3, Verdict.Better)]
    [InlineData("-", 0, 0.5, 0, 0.7, Verdict.Worse)]
    [InlineData("-", 0, 0.5, 0, 0.5, null)]
    public void Verdicts(string right, int rank, double score, int rankNow, double scoreNow, object? verdict) => Assert.Equal(
        (Verdict?)verdict, FrozenReference.Verdict(new FrozenCase("q", right, rank, score), new FrozenCase("q", right, rankNow, scoreNow)));

    [Fact]
    public void What_is_written_is_read_again()
    {
        var run = Run([("a", "1", "1"), ("b", "2", "3")], ["c", "d"]);
        var path = Path.GetTempFileName();
        try
        {
            FrozenReference.Write(path, Set, run);
            Assert.Equal((4, 0, 0, 0), Counts(FrozenReference.Compare(path, Set, run)));

            // b is right now, d is new, c is gone.
            var later = FrozenReference.Compare(path, Set, Run([("a", "1", "1"), ("b", "2", "2")], ["d", "e"]));
            Assert.Equal((3, 1, 1, 1), Counts(later));
            Assert.Equal((Verdict.Better, "b"), (later.Cases[0].Verdict, later.Cases[0].Query));
        }
        finally
        {
            File.Delete(path);
        }

        static (int, int, int, int) Counts(FrozenDiff diff) => (diff.Compared, diff.Gone, diff.New, diff.Cases.Count);
    }

    [Fact]
    public void A_foreign_set_leaves_none_of_its_text()
    {
        var answer = Answer.Of(new LabelledName("حفتر", "7"), []);
        var row = FrozenCase.Of(Set with { IsOwn = false }, answer);
        Assert.Equal(12, row.Case.Length);
        Assert.All(row.Case, c => Assert.True(char.IsAsciiHexDigitLower(c)));
        Assert.Equal("حفتر", FrozenCase.Of(Set, answer).Case);
    }

    private static Run Run((string Query, string Right, string First)[] known, string[] unknown) => new(
        "test",
        [.. known.Select(row => Answer.Of(new LabelledName(row.Query, row.Right), [new Ranked(row.First, 0.8)]))],
        [.. unknown.Select(query => Answer.Of(new LabelledName(query, null), [new Ranked("1", 0.4)]))],
        default);
}
