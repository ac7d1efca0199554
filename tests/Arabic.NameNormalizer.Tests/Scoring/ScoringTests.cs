using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Scoring;
using Arabic.NameNormalizer.Tests.Support;
using Arabic.NameNormalizer.Tokens;
using CsCheck;
using FuzzySharp;
using FuzzySharp.PreProcess;

namespace Arabic.NameNormalizer.Tests.Scoring;

public sealed class ScoringTests
{
    private static readonly Gen<string> Key = Gen.OneOf(Texts.NoisyName, Texts.Word, Texts.Surface)
        .Select(name => WordKeys.Join(name, Folder.Key)).Where(key => key.Length > 0);

    [Fact]
    public void Similarity_is_between_0_and_1() => Gen.Select(Key, Key)
        .Sample((a, b) => Assert.InRange(FuzzyScorer.Similarity(a, b), 0, 1), iter: 3000);

    [Fact]
    public void Similarity_is_the_same_both_ways() => Gen.Select(Key, Key)
        .Sample((a, b) => Assert.Equal(FuzzyScorer.Similarity(a, b), FuzzyScorer.Similarity(b, a), 10), iter: 3000);

    [Fact]
    public void A_name_is_wholly_like_itself() => Key.Sample(key => Assert.Equal(1, FuzzyScorer.Similarity(key, key), 10), iter: 1000);

    [Fact]
    public void One_other_word_makes_another_name() => Assert.True(
        FuzzyScorer.Similarity("محمد بن سلطان", "محمد بن سلمان") < FuzzyScorer.Similarity("خليفه هفتر", "خليفه حفتر"));

    [Theory]
    [InlineData("عبد الله", "عبدالله", 0.95)]
    [InlineData("عبدالله", "عبد الله", 0.95)]
    public void Spaces_cost_little(string a, string b, double expected) => Assert.Equal(expected, FuzzyScorer.Similarity(a, b), 10);

    [Fact]
    public void Probabilities_sum_to_one_and_keep_their_order() => Gen.Select(Gen.Double[0, 1].Array[0, 40], Gen.Int[0, 1_000_000])
        .Sample((likenesses, tableSize) =>
        {
            var scores = likenesses.ToArray();
            var none = FuzzyPosterior.Normalize(scores, tableSize, isOrdinary: false);
            Assert.Equal(1, scores.Sum() + none, 9);
            Assert.All(scores.Append(none), score => Assert.InRange(score, 0, 1));
            for (var i = 0; i < scores.Length; i++)
                for (var j = 0; j < scores.Length; j++)
                    if (likenesses[i] > likenesses[j]) Assert.True(scores[i] >= scores[j]);
        }, iter: 1000);

    [Fact]
    public void The_larger_the_table_the_likelier_is_none_of_it()
    {
        double None(int tableSize) => FuzzyPosterior.Normalize([0.9, 0.8], tableSize, isOrdinary: false);
        Assert.Equal(None(1), None(2000));
        Assert.True(None(2000) < None(20_000) && None(20_000) < None(200_000));
        Assert.Equal(1, FuzzyPosterior.Normalize([], 10, isOrdinary: false));
    }

    [Theory]
    [InlineData("حفتر", "حفتر", "حفتر")]
    [InlineData("هفتر", "حفتر", "حفتر")]
    [InlineData("اوزبال", "اوزبال", "زبل")]
    [InlineData("قطر", "كتر", "كتر")]
    [InlineData("طت", "ت", "ت")]
    [InlineData("اعا", "ا", "")]
    [InlineData("", "", "")]
    public void Sounds_are_as_listed(string key, string full, string consonants) =>
        Assert.Equal((full, consonants), (SoundKey.Full(key), SoundKey.Consonants(key)));

    [Fact]
    public void Preprocessing_turns_arabic_into_nothing_and_is_off()
    {
        // The trap: with preprocessing a name is not even like itself. The scorer must never be built on that.
        Assert.Equal(0, Fuzz.Ratio("حفتر", "حفتر", PreprocessMode.Full));
        Assert.Equal(100, Fuzz.Ratio("حفتر", "حفتر"));
        Assert.Equal(100, Fuzz.Ratio("حفتر", "حفتر", PreprocessMode.None));
        Assert.True(FuzzyScorer.Similarity("هفتر", "حفتر") > 0.9);
    }
}
