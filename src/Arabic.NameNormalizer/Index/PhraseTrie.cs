using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>Phrases as paths of word numbers.</summary>
/// <remarks>
/// <para>Immutable and thread-safe. Node 0 is the root, the empty phrase. Most words of a text are looked up at the root
/// and begin nothing: words that begin a phrase have the lowest numbers, so that one comparison tells, and the node of
/// word w is w + 1. Those with which longer phrases begin come first of all; the others, which are most, have no children
/// and take no memory.</para>
/// <para>The other nodes are numbered breadth first: the children of a node stand side by side, in the order of their
/// words, and are found by bisection. That takes 4 bytes a node and 4 an edge; what a scanner of texts wants of each node
/// is worked out when the first text comes.</para>
/// </remarks>
internal sealed class PhraseTrie
{
    private readonly int _firstWords;
    private readonly int _goingOn;
    private readonly Section<int> _children;
    private readonly Section<int> _words;
    private readonly PhraseTable _payloads;
    private readonly Lazy<PhraseNode[]> _nodes;

    public PhraseTrie(int firstWords, int goingOn, Section<int> children, Section<int> words, PhraseTable payloads)
    {
        (_firstWords, _goingOn, _children, _words, _payloads) = (firstWords, goingOn, children, words, payloads);
        _nodes = new Lazy<PhraseNode[]>(Nodes);
    }

    public const int Root = 0;

    /// <summary>The node one word further, or -1.</summary>
    public int Next(int node, int word)
    {
        if (node == Root) return (uint)word < (uint)_firstWords ? word + 1 : -1;
        var place = Place(node);
        if (place < 0) return -1;
        var starts = _children.Span;
        var (low, high) = (starts[place], starts[place + 1]);
        var edges = _words.Span;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var there = edges[middle];
            if (there == word) return _firstWords + 1 + middle;
            if (there < word) low = middle + 1;
            else high = middle;
        }
        return -1;
    }

    /// <summary>What is known of the phrase that ends at a node.</summary>
    public PhrasePayload? this[int node] => _payloads[node];

    /// <summary>What a scanner needs to know of a node.</summary>
    public ref readonly PhraseNode Node(int node) => ref _nodes.Value[node];

    /// <summary>The same phrase, if it says anything in a text.</summary>
    public PhrasePayload? Spoken(int node) => _payloads.Speaks(node) ? _payloads[node] : null;

    /// <summary>One bit of 64 for a word: the same for others, too.</summary>
    public static ulong Sign(int word) => 1ul << (int)(((uint)word * 2654435769u) >> 26);

    private PhraseNode[] Nodes()
    {
        var nodes = new PhraseNode[_firstWords + 1 + _words.Length];
        var starts = _children.Span;
        var edges = _words.Span;
        for (var node = 0; node < nodes.Length; node++)
        {
            var goesOn = 0ul;
            if (node != Root && Place(node) is >= 0 and var place)
                for (var edge = starts[place]; edge < starts[place + 1]; edge++) goesOn |= Sign(edges[edge]);
            nodes[node] = new PhraseNode(node < _payloads.Count ? _payloads.Kinds(node) : 0, goesOn);
        }
        return nodes;
    }

    /// <summary>Where the children of a node are told; -1 if it has none.</summary>
    private int Place(int node) => node <= _goingOn ? node : node > _firstWords ? node - (_firstWords - _goingOn) : -1;
}

/// <summary>A node as a scanner sees it: all of it lies together, since it is wanted together.</summary>
/// <param name="Kinds">What the phrase that ends here is in a text; 0 if it is nothing.</param>
/// <param name="GoesOn">
/// The signs (<see cref="PhraseTrie.Sign"/>) of all words that lead from here to a longer phrase; 0 if there are none. A
/// word whose sign is not among them need not be looked up.
/// </param>
internal readonly record struct PhraseNode(PhraseKinds Kinds, ulong GoesOn);
