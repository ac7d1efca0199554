using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Channel;

public sealed class SkeletonTests
{
    private const string Vowels = "اويء";
    private static readonly Gen<string> Slot = Gen.Char[Vowels].Array[0, 3].Select(letters => new string(letters));

    [Theory]
    [InlineData("حفتر", "ح ف ت ر", "- - - - -")]
    [InlineData("الدبيبه", "ل د ب ب", "ا - - ي ا")] // a final ه is written for a vowel
    [InlineData("باشاغا", "ب ش غ", "- ا ا ا")]
    [InlineData("اويا", "", "اوي")] // a slot sees three vowels
    public void A_word_is_consonants_with_slots_around_them(string word, string consonants, string slots)
    {
        var letters = ChannelAlphabet.Encode(word);
        Span<byte> found = stackalloc byte[word.Length];
        Span<byte> around = stackalloc byte[word.Length + 1];
        var count = Skeleton.Split(letters, found, around);
        Assert.Equal(consonants, string.Join(" ", found[..count].ToArray().Select(number => ChannelAlphabet.Letter(number))));
        Assert.Equal(slots, string.Join(" ", around[..(count + 1)].ToArray().Select(slot => slot == 0 ? "-" : Text(slot))));
    }

    [Fact]
    public void A_slot_holds_its_letters() => Slot.Sample(letters => Assert.Equal(letters, Text(Code(letters))));

    [Fact]
    public void Two_slots_join_to_their_first_three_letters() => Gen.Select(Slot, Slot).Sample((first, second) => Assert.Equal(
        string.Concat((first + second).Take(3)), Text(Skeleton.Join(Code(first), Code(second)))));

    [Fact]
    public void Only_vowels_fit_into_a_slot() => Assert.Equal(-1, Code("اب"));

    [Theory]
    [InlineData("عباس", "اباس")]
    [InlineData("ماريه", "ماريا")]
    public void What_other_languages_have_no_sound_for_is_a_vowel(string word, string other)
    {
        Assert.Equal(Consonants(other), Consonants(word));
        Assert.NotEqual(Consonants("ماريهن"), Consonants("ماريان"));
    }

    [Fact]
    public void Consonants_that_are_commonly_exchanged_are_of_one_class()
    {
        var classes = SkeletonCosts.Default.Classes;
        foreach (var pair in new[] { "سص", "تط", "كق", "جغ", "حه" })
            Assert.Equal(classes[ChannelAlphabet.Number(pair[0])], classes[ChannelAlphabet.Number(pair[1])]);
        foreach (var pair in new[] { "سم", "تر", "لن", "بك" })
            Assert.NotEqual(classes[ChannelAlphabet.Number(pair[0])], classes[ChannelAlphabet.Number(pair[1])]);
        Assert.All(Vowels, vowel => Assert.Equal(0, classes[ChannelAlphabet.Number(vowel)]));
    }

    [Fact]
    public void The_least_of_a_row_of_slots_is_its_least() => Gen.Select(Gen.Enum<SlotPlace>(), Slot, Slot).Sample((place, word, written) =>
    {
        var row = SkeletonCosts.Default.SlotRow(place, Code(written));
        Assert.True(SkeletonCosts.Default.All[row + Code(word)] >= SkeletonCosts.Default.LeastOf(row));
    }, iter: 2000);

    [Theory]
    [InlineData('ت', 'ط', 'م')]
    [InlineData('غ', 'ج', 'س')]
    [InlineData('ح', 'ه', 'ر')]
    [InlineData('ق', 'ك', 'ب')]
    public void A_like_consonant_costs_less_than_another(char word, char like, char other) => Assert.True(
        Change(word, like) < Change(word, other));

    [Fact]
    public void An_unknown_place_is_refused() => Assert.Throws<FormatException>(() =>
        new SkeletonCosts([["nowhere", "ا", "و", "1", "1"]], NoiseCosts.Default));

    private static int Change(char word, char written) =>
        SkeletonCosts.Default.Change(ChannelAlphabet.Number(written), ChannelAlphabet.Number(word));

    private static string Consonants(string word)
    {
        Span<byte> found = stackalloc byte[word.Length];
        Span<byte> around = stackalloc byte[word.Length + 1];
        var count = Skeleton.Split(ChannelAlphabet.Encode(word), found, around);
        return string.Concat(found[..count].ToArray().Select(number => ChannelAlphabet.Letter(number)));
    }

    private static int Code(string letters) => Skeleton.Slot(ChannelAlphabet.Encode(letters));

    private static string Text(int slot) => new([.. Skeleton.Letters(slot).Select(number => ChannelAlphabet.Letter(number))]);
}
