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
        // 1. Words with which longer phrases begin come first, then others that are phrases, then the rest; each in the
        //    order in which they were added.
        var below = Children();
        var ranks = Enumerable.Repeat(2, _words.Count).ToArray();
        foreach (var child in below[PhraseTrie.Root] ?? []) ranks[_edges[child - 1].Word] = below[child] is null ? 1 : 0;
        var order = Enumerable.Range(0, _words.Count).OrderBy(word => ranks[word]).ToList();
        var numbers = new int[_words.Count];
        for (var number = 0; number < order.Count; number++) numbers[order[number]] = number;
        var goingOn = ranks.Count(rank => rank == 0);
        var firstWords = goingOn + ranks.Count(rank => rank == 1);

        // 2. Nodes breadth first, the children of one node by their words.
        var nodes = new List<int>(NodeCount) { PhraseTrie.Root };
        var starts = new List<int> { 0 };
        var edges = new List<int>(_edges.Count);
        for (var node = 0; node < nodes.Count; node++)
        {
            var children = below[nodes[node]] ?? [];
            children.Sort((a, b) => numbers[_edges[a - 1].Word].CompareTo(numbers[_edges[b - 1].Word]));
            nodes.AddRange(children);
            if (node == PhraseTrie.Root || (node > goingOn && node <= firstWords)) continue;
            starts.Add(edges.Count);
            edges.AddRange(children.Select(child => numbers[_edges[child - 1].Word]));
        }
        starts.Add(edges.Count);
        return new NumberedTrie([.. order.Select(word => _words[word])], firstWords, goingOn, [.. starts], [.. edges], nodes);
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
/// <param name="GoingOn">How many of those begin a longer phrase.</param>
/// <param name="Children">
/// Where the children of each node begin among the edges; those of the root are not among them, nor are nodes of words
/// that begin no longer phrase.
/// </param>
/// <param name="Edges">The word that leads to each node below the second level.</param>
/// <param name="Order">For each node the number that it had before.</param>
internal sealed record NumberedTrie(
    IReadOnlyList<string> Words, int FirstWords, int GoingOn, int[] Children, int[] Edges, IReadOnlyList<int> Order);
