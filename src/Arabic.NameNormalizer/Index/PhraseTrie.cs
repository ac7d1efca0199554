using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>Phrases as paths of word numbers.</summary>
/// <remarks>
/// <para>Immutable and thread-safe. Node 0 is the root, the empty phrase. Most words of a text are looked up at the root
/// and begin nothing: words that begin a phrase have the lowest numbers, so that one comparison tells, and the node of
/// word w is w + 1. Those with which longer phrases begin come first of all; the others, which are most, have no children
/// and take no memory.</para>
/// <para>The other nodes are numbered breadth first: the children of a node stand side by side, in the order of their
/// words, and are found by bisection. That takes 4 bytes a node and 4 an edge.</para>
/// </remarks>
internal sealed class PhraseTrie(int firstWords, int goingOn, Section<int> children, Section<int> words, PhraseTable payloads)
{
    public const int Root = 0;

    /// <summary>The node one word further, or -1.</summary>
    public int Next(int node, int word)
    {
        if (node == Root) return (uint)word < (uint)firstWords ? word + 1 : -1;
        var place = Place(node);
        if (place < 0) return -1;
        var starts = children.Span;
        var (low, high) = (starts[place], starts[place + 1]);
        var edges = words.Span;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var there = edges[middle];
            if (there == word) return firstWords + 1 + middle;
            if (there < word) low = middle + 1;
            else high = middle;
        }
        return -1;
    }

    /// <summary>What is known of the phrase that ends at a node.</summary>
    public PhrasePayload? this[int node] => payloads[node];

    /// <summary>The same, if it says anything in a text.</summary>
    public PhrasePayload? Spoken(int node) => payloads.Speaks(node) ? payloads[node] : null;

    /// <summary>Whether a longer phrase begins with this one.</summary>
    public bool GoesOn(int node) => Place(node) is >= 0 and var place && children[place] < children[place + 1];

    /// <summary>Where the children of a node are told; -1 if it has none.</summary>
    private int Place(int node) => node <= goingOn ? node : node > firstWords ? node - (firstWords - goingOn) : -1;
}
