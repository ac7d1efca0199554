using Arabic.NameNormalizer.Candidates;
using Arabic.NameNormalizer.Index;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>Names by their tokens, against lists.</summary>
public sealed class NameCollectionTests
{
    private static readonly string[] Words = ["سرت", "حفتر", "خليفه", "صدام", "محمد", "علي", "بنغازي", "مصراته", "محمدعلي", "سرتحفتر", "2"];
    private static readonly Gen<string> Name = Gen.Int[0, Words.Length - 1].Array[1, 10].Select(words => string.Join(" ", words.Select(word => Words[word])));

    [Fact]
    public void Entries_have_the_tokens_of_their_names_and_tokens_their_entries() => Name.Array[1, 40].Sample(keys =>
    {
        var (builder, split) = (new NameCollectionBuilder(), new NameTokens());
        int[] added = [.. keys.Select(key => builder.Add(key.AsSpan(), isProper: false))];
        var sections = FuzzyIndex.NewSections();
        var numbers = builder.Compile(sections);
        var names = new NameCollection(new(sections), null);

        Assert.Equal(keys.Select(key => string.Join(" ", Split(key, split))).Distinct(StringComparer.Ordinal).Count(), names.Count);
        for (var i = 0; i < keys.Length; i++) Assert.Equal(Split(keys[i], split), Texts(names, numbers[added[i]]));
        for (var entry = 0; entry < names.EntryCount; entry++)
        {
            string[] own = Texts(names, names.Name(entry));
            Assert.Equal(own.Length, names.WordCount(entry));
            Assert.Equal(names.IsGlued(entry) ? [string.Concat(own)] : own, Texts(names, entry));
        }
        for (var token = 0; token < names.TokenCount; token++)
        {
            var text = names.Index.Text.Read(token, new char[NameTokens.Longest]).ToString();
            int[] expected = [.. Enumerable.Range(0, names.EntryCount).SelectMany(entry => Texts(names, entry).Where(word => word == text).Select(_ => entry))];
            Assert.Equal(expected, Entries(names, token).Order());
            Assert.Equal(expected.Length, names.Entries(token).Count);
        }
    }, iter: 1000);

    [Fact]
    public void Names_of_two_and_three_words_are_listed_as_one_as_well()
    {
        var names = NameCollection.Build([("خليفه حفتر", true), ("سرت", true), ("ا ب ج د", true)]);
        Assert.Equal(4, names.EntryCount);
        Assert.Equal(["خليفهحفتر"], Texts(names, 3));
        Assert.Equal(["خليفه", "حفتر"], Texts(names, names.Name(3)));
        Assert.True(names.HasSingles);
    }

    private static string[] Split(string key, NameTokens split)
    {
        split.Split(NameParts.Default, key.AsSpan());
        return [.. Enumerable.Range(0, split.Count).Select(i => split[i].ToString())];
    }

    private static string[] Texts(NameCollection names, int entry)
    {
        var tokens = names.Tokens(entry);
        var texts = new string[tokens.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = names.Index.Text.Read(tokens[i], new char[NameTokens.Longest]).ToString();
        return texts;
    }

    private static List<int> Entries(NameCollection names, int token)
    {
        var entries = new List<int>();
        foreach (var entry in names.Entries(token)) entries.Add(entry);
        return entries;
    }
}
