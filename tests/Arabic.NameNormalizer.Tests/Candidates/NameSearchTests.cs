using Arabic.NameNormalizer.Candidates;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Candidates;

/// <summary>The names that a search finds, against all names looked at one by one.</summary>
public sealed class NameSearchTests
{
    private const int Unmatched = 30_000;

    private static readonly string[] Words =
    [
        "خليفه", "حفتر", "فايز", "سراج", "عقيله", "صالح", "غسان", "سلامه", "ستيفاني", "وليامز", "محمد", "منفي", "فتحي", "باشاغا", "عماد",
        "طرابلسي", "اسامه", "جويلي", "صلاح", "نمروش", "خالد", "مشري", "يان", "كوبيش", "عبدالله", "باتيلي", "مصطفي", "صنعالله", "كبير", "سيف",
    ];

    /// <summary>Each word stands in so many names that only those are looked at that two words lead to.</summary>
    private static readonly NameCollection Crowded =
        NameCollection.Build([.. Words.SelectMany(given => Words.Select(family => ($"{given} {family}", true))).Concat(Words.Take(10).Select(word => (word, true)))]);

    private static readonly NameCollection Few = NameCollection.Build([("خليفه حفتر", true), ("سرت", true), ("غسان سلامه", true), ("ترهونه", true)]);

    private static readonly Gen<string> Word = Gen.Select(Gen.Int[0, Words.Length - 1], Gen.Int[0, 8], Gen.Char["ابتحدرسفقكلمنهوي"], (word, place, letter) =>
        place >= Words[word].Length ? Words[word] : Words[word].Remove(place, 1).Insert(place, letter.ToString()));

    [Fact]
    public void The_best_of_many_names_is_found() => Gen.Select(Word, Word).Sample((given, family) =>
    {
        var query = new NameQuery();
        query.Prepare(Crowded, $"{given} {family}".AsSpan());
        var found = new NameSearch().Find(Crowded, query).ToArray();
        // Of names to which one word alone leads, few are looked at.
        int[] best = [.. Enumerable.Range(0, Crowded.Count).Where(entry => LeadBoth(query, entry)).Select(entry => Cost(query, entry)).Order()];
        if (best.Length == 0) return;
        Assert.Contains(found, name => LeadBoth(query, name.Entry) && name.Cost == best[0]);
        Assert.Equal(found.OrderBy(name => name.Cost).ThenBy(name => name.Entry), found);
    }, iter: 300);

    [Theory]
    [InlineData("two words", "خليفه حفطر", "خليفه حفتر")]
    [InlineData("a space within a word", "تره ونه", "ترهونه")]
    [InlineData("words that ran together", "غسانسلامه", "غسانسلامه")]
    public void The_name_comes_first(string name, string text, string expected)
    {
        var query = new NameQuery();
        query.Prepare(Few, text.AsSpan());
        var tokens = Few.Tokens(new NameSearch().Find(Few, query)[0].Entry);
        var texts = new string[tokens.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = Few.Index.Text.Read(tokens[i], new char[NameTokens.Longest]).ToString();
        Assert.True(expected == string.Join(" ", texts), name);
    }

    /// <summary>Whether the words of the query were found to be like one word of the name each.</summary>
    private static bool LeadBoth(NameQuery query, int entry)
    {
        var tokens = Crowded.Tokens(entry);
        return tokens.Length == 2
            && ((query.IsFound(0, tokens[0]) && query.IsFound(1, tokens[1])) || (query.IsFound(0, tokens[1]) && query.IsFound(1, tokens[0])));
    }

    private static int Cost(NameQuery query, int entry)
    {
        var tokens = Crowded.Tokens(entry);
        var sum = 0;
        for (var i = 0; i < tokens.Length; i++) sum += Math.Min(Unmatched, Math.Min(query.Cost(0, tokens[i]), query.Cost(1, tokens[i])));
        return sum;
    }
}
