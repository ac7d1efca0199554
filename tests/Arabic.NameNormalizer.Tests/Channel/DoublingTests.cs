using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Channel;

public sealed class DoublingTests
{
    [Fact]
    public void One_letter_more_is_told_from_everything_else() =>
        Gen.Select(Gen.String[Gen.Char["ابت "], 0, 6], Gen.String[Gen.Char["ابت "], 0, 5])
            .Sample((words, right) => Doubling.IsAllThatDiffers(words.AsSpan(), right.AsSpan()) == Slowly(words, right));

    private static bool Slowly(string words, string right) =>
        Enumerable.Range(0, right.Length).Any(i => $"{right[..i]}{right[i]}{right[i..]}" == words);
}
