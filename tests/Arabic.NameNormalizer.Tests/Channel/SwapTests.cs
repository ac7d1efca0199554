using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Channel;

public sealed class SwapTests
{
    [Fact]
    public void One_swap_of_neighbours_is_told_from_everything_else() =>
        Gen.Select(Gen.String[Gen.Char["ابت "], 0, 5], Gen.String[Gen.Char["ابت "], 0, 5])
            .Sample((words, right) => Swap.IsAllThatDiffers(words.AsSpan(), right.AsSpan()) == Slowly(words, right));

    private static bool Slowly(string words, string right) =>
        words != right && Enumerable.Range(0, Math.Max(0, words.Length - 1)).Any(i => $"{words[..i]}{words[i + 1]}{words[i]}{words[(i + 2)..]}" == right);
}
