namespace Arabic.NameNormalizer.Index;

/// <summary>Lays phrases into a trie, and then numbers its words and nodes as <see cref="PhraseTrie"/> needs them.</summary>
internal sealed class PhraseTrieBuilder
{
    private readonly Dictionary<string, int> _wordIds = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly Dictionary<(int Node, int Word), int> _nodes = [];
    private readonly List<(int Node, int Word)> _edges = [];

    /// <summary>How many nodes there are, the root among them.</summary>
    public int NodeCount => _edges.Count + 1;

    /// <summary>The node of a phrase, by the number that it has for the time being.</summary>
    public int Add(IReadOnlyList<string> phrase)
    {
        var node = PhraseTrie.Root;
        foreach (var word in phrase)
        {
            var edge = (node, WordId(word));
            if (_nodes.TryGetValue(edge, out node)) continue;
            _edges.Add(edge);
            node = _edges.Count;
            _nodes.Add(edge, node);
        }
        return node;
    }

    /// <summary>Gives words and nodes the numbers that they keep.</summary>
    public NumberedTrie Number()
    {
        // 1. Words that begin a phrase come first, all in the order in which they were added.
        var wordNumbers = new int[_words.Count];
        var words = new List<string>(_words.Count);
        var isFirst = new bool[_words.Count];
        foreach (var (node, word) in _edges)
            if (node == PhraseTrie.Root) isFirst[word] = true;
        foreach (var first in new[] { true, false })
            for (var word = 0; word < _words.Count; word++)
            {
                if (isFirst[word] != first) continue;
                wordNumbers[word] = words.Count;
                words.Add(_words[word]);
            }

        // 2. Nodes breadth first, the children of one node by their words.
        var below = Children();
        var order = new List<int>(NodeCount) { PhraseTrie.Root };
        var starts = new List<int>(NodeCount + 1);
        var edges = new List<int>(_edges.Count);
        var firstWords = below[PhraseTrie.Root]?.Count ?? 0;
        for (var i = 0; i < order.Count; i++)
        {
            if (i > 0) starts.Add(edges.Count);
            else starts.Add(0);
            if (below[order[i]] is not { } children) continue;
            children.Sort((a, b) => wordNumbers[_edges[a - 1].Word].CompareTo(wordNumbers[_edges[b - 1].Word]));
            order.AddRange(children);
            if (i > 0) edges.AddRange(children.Select(child => wordNumbers[_edges[child - 1].Word]));
        }
        starts.Add(edges.Count);
        return new NumberedTrie(words, firstWords, [.. starts], [.. edges], order);
    }

    private List<int>?[] Children()
    {
        var below = new List<int>?[NodeCount];
        for (var i = 0; i < _edges.Count; i++) (below[_edges[i].Node] ??= []).Add(i + 1);
        return below;
    }

    private int WordId(string word)
    {
        if (!_wordIds.TryGetValue(word, out var id))
        {
            id = _words.Count;
            _wordIds.Add(word, id);
            _words.Add(word);
        }
        return id;
    }
}

/// <summary>A trie with its final numbers.</summary>
/// <param name="Words">The words by number.</param>
/// <param name="FirstWords">How many of them begin a phrase.</param>
/// <param name="Children">Where the children of each node begin among the edges; the root's are not among them.</param>
/// <param name="Edges">The word that leads to each node below the second level.</param>
/// <param name="Order">For each node the number that it had before.</param>
internal sealed record NumberedTrie(IReadOnlyList<string> Words, int FirstWords, int[] Children, int[] Edges, IReadOnlyList<int> Order);
