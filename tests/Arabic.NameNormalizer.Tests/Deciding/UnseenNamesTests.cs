using Arabic.NameNormalizer.Tests.Support;
using Xunit.Abstractions;

namespace Arabic.NameNormalizer.Tests.Deciding;

/// <summary>
/// Single names that were garbled without sight of the tables: how many are resolved, and that next to none is taken for
/// somebody else. What is asked for is what is reached; the output tells the figures.
/// </summary>
public sealed class UnseenNamesTests(ITestOutputHelper output)
{
    private const string Nobody = "-";

    [Theory]
    [InlineData("tune", 0.79, 3)]
    [InlineData("held", 0.78, 2)]
    public void So_many_garbled_names_are_resolved_and_so_few_to_somebody_else(string set, double least, int mostWrong)
    {
        var rows = GoldenTable.Load("unseen/names.tsv").Rows.Where(row => row["set"] == set).ToList();
        var answers = rows.Select(row => (Row: row, Answer: ArabicNameNormalizer.Default.Resolve(row["garbled"]))).ToList();
        var matched = answers.Where(answer => answer.Answer.IsMatch).ToList();
        var right = matched.Count(answer => answer.Answer.Entity!.Id == answer.Row["entity"]);
        var all = rows.Count(row => row["entity"] != Nobody);
        output.WriteLine(FormattableString.Invariant($"{set}: {right} of {all} garbled names are resolved, {(double)right / all:P1}; {matched.Count - right} of {rows.Count} names to somebody else"));
        Assert.InRange((double)right / all, least, 1);
        Assert.InRange(matched.Count - right, 0, mostWrong);
    }

    [Fact]
    public void Names_of_others_are_next_to_never_taken_for_somebody_of_a_similar_one()
    {
        var rows = GoldenTable.Load("unseen/strangers.tsv").Rows.ToList();
        var taken = rows.Select(row => (Name: row["text"], Answer: ArabicNameNormalizer.Default.Resolve(row["text"])))
            .Where(answer => answer.Answer.IsMatch && answer.Answer.Candidates[0].Noise == NoiseKind.Fuzzy).ToList();
        output.WriteLine($"{taken.Count} of {rows.Count} names of others are taken for somebody of a similar name: "
            + string.Join(", ", taken.Select(answer => $"{answer.Name} for {answer.Answer.Entity!.Canonical}")));
        Assert.InRange(taken.Count, 0, 4);
    }
}
