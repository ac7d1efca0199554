namespace Arabic.NameNormalizer.Index;

/// <summary>Phrases as paths of word numbers: one table look-up leads from a phrase to a longer one.</summary>
/// <remarks>
/// Immutable and thread-safe once built. Node 0 is the root, the empty phrase. Most words of a text are looked up at the
/// root and begin nothing: there a plain array is asked, for all words that number no more than there are nodes.
/// </remarks>
internal sealed class PhraseTrie
{
    private readonly ulong[] _keys;
    private readonly int[] _next;
    private readonly PhrasePayload?[] _payloads;
    private readonly PhraseNode[] _nodes;
    private readonly int[] _fromRoot;

    private PhraseTrie(ulong[] keys, int[] next, PhrasePayload?[] payloads)
    {
        var goesOn = new ulong[payloads.Length];
        _fromRoot = new int[payloads.Length];
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (next[slot] == 0) continue;
            goesOn[keys[slot] >> 32] |= Sign((int)keys[slot]);
            if (keys[slot] < (ulong)_fromRoot.Length) _fromRoot[keys[slot]] = next[slot]; // the root is 0: the key is the word
        }
        _nodes = [.. payloads.Select((payload, node) => new PhraseNode(payload is { Speaks: true } ? payload : null, payload?.Kinds ?? 0, goesOn[node]))];
        _keys = keys;
        _next = next;
        _payloads = payloads;
    }

    public const int Root = 0;

    /// <summary>Builds the trie from its edges, each from a node over a word to the node that has the edge's number plus one.</summary>
    public static PhraseTrie Build(IReadOnlyList<(int Node, int Word)> edges, PhrasePayload?[] payloads)
    {
        var capacity = 4;
        while (capacity < edges.Count * 2) capacity *= 2;
        var keys = new ulong[capacity];
        var next = new int[capacity];
        for (var i = 0; i < edges.Count; i++)
        {
            var key = Key(edges[i].Node, edges[i].Word);
            var slot = Slot(key, capacity - 1);
            while (next[slot] != 0) slot = (slot + 1) & (capacity - 1);
            keys[slot] = key;
            next[slot] = i + 1;
        }
        return new PhraseTrie(keys, next, payloads);
    }

    /// <summary>The node one word further, or -1.</summary>
    public int Next(int node, int word)
    {
        if (word < 0) return -1;
        if (node == Root && word < _fromRoot.Length) return _fromRoot[word] is var first and > 0 ? first : -1;
        var key = Key(node, word);
        var mask = _keys.Length - 1;
        for (var slot = Slot(key, mask); _next[slot] != 0; slot = (slot + 1) & mask)
            if (_keys[slot] == key) return _next[slot];
        return -1;
    }

    /// <summary>What is known of the phrase that ends at a node.</summary>
    public PhrasePayload? this[int node] => _payloads[node];

    /// <summary>What a scanner needs to know of a node.</summary>
    public ref readonly PhraseNode Node(int node) => ref _nodes[node];

    /// <summary>One bit of 64 for a word: the same for others, too.</summary>
    public static ulong Sign(int word) => 1ul << (int)(((uint)word * 2654435769u) >> 26);

    private static ulong Key(int node, int word) => ((ulong)(uint)node << 32) | (uint)word;

    /// <summary>Fibonacci hashing: the high bits of the product are well mixed.</summary>
    private static int Slot(ulong key, int mask) => (int)((key * 11400714819323198485ul) >> 33) & mask;
}

/// <summary>A node as a scanner sees it: all of it lies together, since it is wanted together.</summary>
/// <param name="Payload">What is known of the phrase that ends here, if it says anything in a text.</param>
/// <param name="Kinds">What it is.</param>
/// <param name="GoesOn">
/// The signs (<see cref="PhraseTrie.Sign"/>) of all words that lead from here to a longer phrase; 0 if there are none. A
/// word whose sign is not among them need not be looked up.
/// </param>
internal readonly record struct PhraseNode(PhrasePayload? Payload, PhraseKinds Kinds, ulong GoesOn);
