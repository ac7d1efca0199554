using Arabic.NameNormalizer.Index;
using Arabic.NameNormalizer.Tests.Support;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Index;

public sealed class WordIndexTests
{
    [Fact]
    public void Finds_what_a_dictionary_finds() => Gen.Select(Texts.Anything.Array[0, 60], Texts.Anything.Array[0, 30])
        .Sample((listed, others) =>
        {
            var words = listed.Distinct(StringComparer.Ordinal).ToList();
            var index = WordIndex.Build(words);
            var dictionary = words.Select((word, id) => (word, id)).ToDictionary(pair => pair.word, pair => pair.id, StringComparer.Ordinal);
            Assert.Equal(words.Count, index.Count);
            foreach (var word in words.Concat(others))
                Assert.Equal(dictionary.TryGetValue(word, out var id) ? id : -1, index.Find(word.AsSpan()));
            for (var id = 0; id < words.Count; id++) Assert.Equal(words[id], index[id].ToString());
        }, iter: 500);

    /// <summary>The first look-ups go through the letters of all words: few letters, so that words stand in one another.</summary>
    [Fact]
    public void Finds_the_same_before_the_hashes_are_made() => Gen.Select(Gen.String["ابت"].Array[0, 80], Gen.String["ابت"].Array[1, 20])
        .Sample((listed, others) =>
        {
            var words = listed.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            var (text, starts, slots, marks) = WordIndex.Arrays(words);
            var made = new WordIndex(text, starts, new WordIndex.Hashes(slots, marks));
            var unmade = new WordIndex(text, starts, null);
            foreach (var word in others.Concat(words)) Assert.Equal(made.Find(word.AsSpan()), unmade.Find(word.AsSpan()));
            foreach (var word in words) Assert.Equal(made.Find(word.AsSpan()), new WordIndex(text, starts, null).Find(word.AsSpan()));
        }, iter: 500);

    [Fact]
    public void Finds_every_word_of_a_large_table()
    {
        var words = Enumerable.Range(0, 50_000).Select(i => FormattableString.Invariant($"اسم{i}")).ToList();
        var index = WordIndex.Build(words);
        for (var id = 0; id < words.Count; id++) Assert.Equal(id, index.Find(words[id].AsSpan()));
        Assert.Equal(-1, index.Find("اسم".AsSpan()));
    }

    [Fact]
    public void An_empty_index_finds_nothing()
    {
        Assert.Equal(-1, WordIndex.Build([]).Find("سرت".AsSpan()));
        Assert.Equal(-1, WordIndex.Build([]).Find(default));
        Assert.Equal(0, WordIndex.Build([""]).Find(default));
    }
}
