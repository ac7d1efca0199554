using Arabic.NameNormalizer.Channel;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Channel;

public sealed class SkeletonTests
{
    private const string Vowels = "اويء";
    private static readonly Gen<string> Slot = Gen.Char[Vowels].Array[0, 3].Select(letters => new string(letters));

    [Theory]
    [InlineData("حفتر", "ح ف ت ر", "- - - - -")]
    [InlineData("الدبيبه", "ل د ب ب ه", "ا - - ي - -")]
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

    [Fact]
    public void Back_to_front_costs_the_same() => Gen.Select(Gen.Enum<SlotPlace>(), Slot, Slot).Sample((place, word, written) => Assert.Equal(
        SkeletonCosts.Default.SlotRow(place, Code(written))[Code(word)],
        SkeletonCosts.DefaultMirrored.SlotRow(Mirrored(place), Code(Mirrored(written)))[Code(Mirrored(word))]), iter: 2000);

    [Theory]
    [InlineData('ت', 'ط', 'م')]
    [InlineData('غ', 'ج', 'س')]
    [InlineData('ح', 'ه', 'ر')]
    [InlineData('ق', 'ك', 'ب')]
    public void A_like_consonant_costs_less_than_another(char word, char like, char other) => Assert.True(
        Change(word, like) < Change(word, other));

    [Fact]
    public void An_unknown_place_is_refused() => Assert.Throws<FormatException>(() =>
        new SkeletonCosts([["nowhere", "ا", "و", "1", "1"]], NoiseCosts.Default, mirrored: false));

    private static int Change(char word, char written) =>
        SkeletonCosts.Default.Changes(ChannelAlphabet.Number(written))[ChannelAlphabet.Number(word)];

    private static int Code(string letters) => Skeleton.Slot(ChannelAlphabet.Encode(letters));

    private static string Text(int slot) => new([.. Skeleton.Letters(slot).Select(number => ChannelAlphabet.Letter(number))]);

    private static string Mirrored(string letters) => new([.. letters.Reverse()]);

    private static SlotPlace Mirrored(SlotPlace place) => place switch
    {
        SlotPlace.Initial => SlotPlace.Final,
        SlotPlace.Final => SlotPlace.Initial,
        _ => place,
    };
}
