using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Channel;

namespace Arabic.NameNormalizer.Tests.Candidates;

public sealed class ConsonantSetTests
{
    [Theory]
    [InlineData("the same", "حفتر", "حفتر", true)]
    [InlineData("other vowels, a consonant for a like one", "حفتر", "هفتار", true)]
    [InlineData("two consonants for others are four that differ", "حفتر", "حمكر", false)]
    [InlineData("nothing in common", "حفتر", "سلمان", false)]
    [InlineData("no sound", "حفتر", "444", false)]
    public void Words_may_be_alike_that_have_most_consonants_in_common(string name, string word, string other, bool may)
    {
        Assert.True(may == ConsonantSet.Of(word.AsSpan()).MayBeLike(ConsonantSet.Of(other.AsSpan())), name);
        Assert.True(may == ConsonantSet.Of(other.AsSpan()).MayBeLike(ConsonantSet.Of(word.AsSpan())), name + ", the other way");
    }

    [Fact]
    public void Encoded_letters_have_the_consonants_of_their_word() =>
        Assert.Equal(ConsonantSet.Of("باشاغا".AsSpan()), ConsonantSet.Of(ChannelAlphabet.Encode("باشاغا")));
}
