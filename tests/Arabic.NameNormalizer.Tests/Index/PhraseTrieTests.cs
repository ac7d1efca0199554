using System.Globalization;
using Arabic.NameNormalizer.Index;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Index;

public sealed class PhraseTrieTests
{
    /// <summary>That of an index of nothing: what is known of phrases is no matter here.</summary>
    private static readonly PhraseTable Nothing = EmptyTable();

    [Fact]
    public void Steps_as_a_dictionary_of_phrases_does() => Gen.Int[0, 9].Array[1, 4].Array[0, 40].Sample(phrases =>
    {
        var builder = new PhraseTrieBuilder();
        foreach (var phrase in phrases) builder.Add(Words(phrase));
        var numbered = builder.Number();
        var trie = Trie(numbered);
        var beginnings = phrases.SelectMany(phrase => Enumerable.Range(1, phrase.Length).Select(length => phrase[..length]))
            .Select(phrase => string.Join(' ', Words(phrase))).ToHashSet(StringComparer.Ordinal);

        // From every node, by every word: what comes out is a phrase that was added, each at a node of its own.
        var nodes = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = PhraseTrie.Root };
        var waiting = new Queue<string>([""]);
        while (waiting.TryDequeue(out var phrase))
        {
            var goesOn = false;
            for (var word = -1; word < numbered.Words.Count + 2; word++)
            {
                var next = trie.Next(nodes[phrase], word);
                var isWord = word >= 0 && word < numbered.Words.Count;
                var longer = isWord ? $"{phrase} {numbered.Words[word]}".Trim() : "";
                Assert.Equal(isWord && beginnings.Contains(longer), next >= 0);
                if (next < 0) continue;
                goesOn = true;
                nodes.Add(longer, next);
                waiting.Enqueue(longer);
            }
            if (phrase.Length > 0) Assert.Equal(goesOn, trie.Node(nodes[phrase]).GoesOn != 0);
        }
        Assert.Equal(beginnings.Count + 1, nodes.Values.Distinct().Count());
        Assert.Equal(builder.NodeCount, nodes.Count);
    }, iter: 500);

    [Fact]
    public void A_node_keeps_track_of_the_number_that_it_had()
    {
        var builder = new PhraseTrieBuilder();
        string[][] phrases = [["b", "c"], ["a"], ["b", "a", "c"], ["c", "b"], ["b"]];
        var before = phrases.Select(builder.Add).ToList();
        var numbered = builder.Number();
        var trie = Trie(numbered);
        for (var i = 0; i < phrases.Length; i++)
        {
            var node = phrases[i].Aggregate(PhraseTrie.Root, (at, word) => trie.Next(at, numbered.Words.ToList().IndexOf(word)));
            Assert.Equal(before[i], numbered.Order[node]);
        }
    }

    [Fact]
    public void An_empty_trie_leads_nowhere() => Assert.Equal(-1, Trie(new PhraseTrieBuilder().Number()).Next(PhraseTrie.Root, 0));

    private static PhraseTable EmptyTable()
    {
        var index = new NameIndexBuilder().Build();
        return new PhraseTable(index.Data, (FormTable)index.Forms, index);
    }

    private static string[] Words(int[] phrase) => [.. phrase.Select(word => word.ToString(CultureInfo.InvariantCulture))];

    private static PhraseTrie Trie(NumberedTrie numbered) => new(numbered.FirstWords, numbered.GoingOn, numbered.Children, numbered.Edges, Nothing);
}
