using Arabic.NameNormalizer.Spotting;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Spotting;

public sealed class EntryListsTests
{
    [Fact]
    public void Each_number_has_its_entries_in_order_and_what_follows_itself_once() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 4]).List[0, 40].Sample(pairs =>
        {
            var lists = new EntryLists(pairs);
            for (var number = -1; number <= 8; number++) Assert.Equal(Slowly(pairs, number), lists[number].ToArray());
        });

    private static List<int> Slowly(List<(int Number, int Entry)> pairs, int number)
    {
        var entries = new List<int>();
        foreach (var pair in pairs)
            if (pair.Number == number && (entries.Count == 0 || entries[^1] != pair.Entry)) entries.Add(pair.Entry);
        return entries;
    }
}
