using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Channel;

public sealed class SlipsTests
{
    [Theory]
    [InlineData("الصرد", "الصدر", nameof(Slip.Swap))]
    [InlineData("محمود طرابسل", "محمود طرابلس", nameof(Slip.Swap))]
    [InlineData("يلديرم", "يلدريم", nameof(Slip.Swap))]
    [InlineData("محمد الرميح", "محمد الرمحي", nameof(Slip.None))]
    [InlineData("السسراج", "السراج", nameof(Slip.Doubling))]
    [InlineData("الشراج", "السراج", nameof(Slip.Dots))]
    [InlineData("السراجم", "السراج", nameof(Slip.Addition))]
    [InlineData("السرا", "السراج", nameof(Slip.Loss))]
    [InlineData("السراج", "السراج", nameof(Slip.None))]
    [InlineData("فايزالسراج", "فايز السراج", nameof(Slip.None))]
    [InlineData("فايز السراج", "فايزالسراج", nameof(Slip.None))]
    public void A_slip_is_told_by_its_kind(string words, string right, string slip) =>
        Assert.Equal(slip, Slips.Of(words.AsSpan(), right.AsSpan()).ToString());

    [Fact]
    public void Letters_lost_and_added_are_told_from_everything_else() =>
        Gen.Select(Gen.String[Gen.Char["ابل "], 0, 6], Gen.String[Gen.Char["ابل "], 0, 6])
            .Sample((words, right) => Slips.Of(words.AsSpan(), right.AsSpan()) is var slip
                && (slip is Slip.Addition or Slip.Doubling) == (IsOneMore(words, right) || Doubling.IsAllThatDiffers(words.AsSpan(), right.AsSpan()))
                && (slip == Slip.Loss) == IsOneMore(right, words));

    /// <summary>No letter of these has its like but for dots, and a space is none.</summary>
    private static bool IsOneMore(string longer, string shorter) =>
        Enumerable.Range(0, longer.Length).Any(i => longer[i] != ' ' && longer.Remove(i, 1) == shorter);
}
