using Arabic.NameNormalizer.Candidates;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>The sort by counting against the runtime's.</summary>
public sealed class ChangeSortTests
{
    [Fact]
    public void Keys_come_out_in_rising_order() => Gen.OneOf(Gen.Int[0, int.MaxValue], Gen.Int[0, 1 << 22]).Array[0, 200].Sample(keys =>
    {
        var sorted = keys.ToArray();
        ChangeSort.Sort(sorted, new int[keys.Length]);
        Assert.Equal(keys.Order(), sorted);
    }, iter: 500);
}
