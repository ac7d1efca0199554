using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Spotting;
using Arabic.NameNormalizer.Tables;

namespace Arabic.NameNormalizer.Tests.Spotting;

/// <summary>What is expected at one place comes and goes; what is expected in the whole text stays.</summary>
public sealed class ExpectedListTests
{
    private static readonly NameIndex Index = new NameIndexBuilder()
        .AddForms(NameTables.Read([TableSource.FromText("t", "canonical\nخليفة حفتر\nفتحي باشاغا\nسرت\nالجفرة")]).Forms).Build();

    private readonly ExpectedList _list = new();

    [Fact]
    public void What_is_expected_in_the_text_stays_and_is_there_once()
    {
        var names = new ExpectedNames(new CandidateFinder(Index), Index);
        _list.AddInText(names, 1);
        _list.Add(names, 2);
        _list.Add(names, 1);
        _list.Add(names, 2);
        Assert.Equal([1, 2], Entries().Order());

        _list.ClearHere();
        Assert.Equal([1], Entries());

        _list.Add(names, 3);
        Assert.Equal([1, 3], Entries().Order());

        _list.Clear();
        Assert.Empty(Entries());
        Assert.True(_list.IsEmpty);
    }

    private List<int> Entries()
    {
        var entries = new List<int>();
        for (var tokens = 0; tokens <= NameTokens.Most; tokens++)
            foreach (var expected in _list.OfTokens(tokens)) entries.Add(expected.Entry);
        return entries;
    }
}
