using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Channel;

public sealed class DottingTests
{
    private static readonly string[] Alike = ["بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق"];

    [Fact]
    public void Words_whose_dots_alone_differ_are_told_from_all_others() =>
        Gen.Select(Gen.String[Gen.Char["بتنسش ا5"], 0, 6], Gen.String[Gen.Char["بتنسش ا5"], 0, 6])
            .Sample((words, right) => Dotting.AreAllThatDiffers(words.AsSpan(), right.AsSpan()) == Slowly(words, right));

    [Theory]
    [InlineData("سليمابي", "سليماني", true)]
    [InlineData("سليمالي", "سليماني", false)]
    [InlineData("سليماني", "سليماني", false)]
    public void Dots_are_told_from_letters(string words, string right, bool isSo) =>
        Assert.Equal(isSo, Dotting.AreAllThatDiffers(words.AsSpan(), right.AsSpan()));

    private static bool Slowly(string words, string right) =>
        words != right && words.Length == right.Length
        && words.Zip(right).All(pair => pair.First == pair.Second || Alike.Any(group => group.Contains(pair.First) && group.Contains(pair.Second)));
}
