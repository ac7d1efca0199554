using Arabic.NameNormalizer.Index;
using CsCheck;

namespace Arabic.NameNormalizer.Tests.Index;

public sealed class PhraseTrieTests
{
    [Fact]
    public void Steps_as_a_dictionary_of_edges_does() => Gen.Int[0, 9].Array[1, 4].Array[0, 40].Sample(phrases =>
    {
        var nodes = new Dictionary<(int Node, int Word), int>();
        var edges = new List<(int Node, int Word)>();
        foreach (var phrase in phrases)
        {
            var node = PhraseTrie.Root;
            foreach (var word in phrase)
            {
                if (nodes.TryAdd((node, word), edges.Count + 1)) edges.Add((node, word));
                node = nodes[(node, word)];
            }
        }
        var trie = PhraseTrie.Build(edges, new PhrasePayload?[edges.Count + 1]);
        for (var node = 0; node <= edges.Count; node++)
            for (var word = -1; word < 12; word++)
                Assert.Equal(nodes.GetValueOrDefault((node, word), -1), trie.Next(node, word));
    }, iter: 500);

    [Fact]
    public void A_payload_is_that_of_its_node()
    {
        var payload = new PhrasePayload();
        var trie = PhraseTrie.Build([(0, 7), (1, 8)], [null, null, payload]);
        Assert.Null(trie[trie.Next(PhraseTrie.Root, 7)]);
        Assert.Same(payload, trie[trie.Next(trie.Next(PhraseTrie.Root, 7), 8)]);
    }

    [Fact]
    public void The_largest_numbers_have_their_place()
    {
        var edges = Enumerable.Range(0, 100_000).Select(i => (Node: i, Word: int.MaxValue - i)).ToList();
        var trie = PhraseTrie.Build(edges, new PhrasePayload?[edges.Count + 1]);
        for (var i = 0; i < edges.Count; i++) Assert.Equal(i + 1, trie.Next(i, int.MaxValue - i));
        Assert.Equal(-1, trie.Next(5, 5));
    }
}
