namespace Arabic.NameNormalizer.Compiled;

/// <summary>The phrases of a trie by the node at which they end: their words as tables spell them, and the forms that fold to them.</summary>
/// <remarks>
/// Nearly all words are spelled in one way by all tables, so that nearly all surfaces of aliases follow from their nodes
/// (<see cref="FormFields.AsSpelled"/>). How the numbers of nodes are to be read, PhraseTrie.cs says.
/// </remarks>
internal sealed class PhraseNodes
{
    /// <summary>
    /// The value of a node: 0 if nothing is known of its phrase; else what its two lowest bits say that the others are: the
    /// only form, or the place of a record that says something in a text, or of one that does not.
    /// </summary>
    public const int Form = 1;
    public const int Record = 2;
    public const int SilentRecord = 3;
    public const int TagBits = 2;
    public const int TagMask = (1 << TagBits) - 1;

    /// <summary>Flags with which a record begins; behind them, for a cue, how many entities have it, and then the list of forms.</summary>
    public const int IsCue = 1;
    public const int IsGuarded = 2;

    /// <summary>The forms are written otherwise: their compounds are in one word here (CompoundSpellings.cs).</summary>
    public const int IsOtherSpelling = 4;

    private const int UsualWords = 16;
    private const int UsualLetters = 128;

    private readonly Blob _blob;
    private readonly int _firstWords;
    private readonly int _goingOn;
    private readonly Section<int> _children;
    private readonly Section<int> _words;
    private readonly Section<int> _starts;
    private readonly Section<byte> _letters;
    private readonly Section<char> _folded;

    public PhraseNodes(Blob blob)
    {
        _blob = blob;
        var counts = blob.Get<int>(SectionId.FirstWords);
        (_firstWords, _goingOn) = (counts[0], counts[1]);
        _children = blob.Get<int>(SectionId.NodeChildren);
        _words = blob.Get<int>(SectionId.ChildWords);
        _starts = blob.Get<int>(SectionId.WordStarts);
        _letters = blob.Get<byte>(SectionId.WordLetters);
        _folded = blob.Get<char>(SectionId.WordText);
    }

    /// <summary>The words that lead to a node as they are spelled, with one space between them.</summary>
    /// <remarks>All names are made for the first search among all of them: so nothing is allocated but the text.</remarks>
    public string Text(int node)
    {
        Span<int> words = stackalloc int[UsualWords];
        words = Words(node, words, out var length);
        Span<char> text = length <= UsualLetters ? stackalloc char[length] : new char[length];
        var at = 0;
        foreach (var word in words)
        {
            if (at > 0) text[at++] = ' ';
            var (start, end) = (_starts[word], _starts[word + 1]);
            WordLetters.Decode(_letters.Span.Slice(start + word, end - start), _folded.Span.Slice(start), text.Slice(at));
            at += end - start;
        }
        GC.KeepAlive(_blob);
        return text.ToString();
    }

    /// <summary>The folded words that lead to a node, with one space between them.</summary>
    /// <param name="node">The node.</param>
    /// <param name="buffer">Receives them; a longer one is made where it has no room for them.</param>
    public ReadOnlySpan<char> Key(int node, ref char[] buffer)
    {
        Span<int> words = stackalloc int[UsualWords];
        words = Words(node, words, out var length);
        if (length > buffer.Length) buffer = new char[2 * length];
        var at = 0;
        foreach (var word in words)
        {
            if (at > 0) buffer[at++] = ' ';
            var folded = _folded.Span.Slice(_starts[word], _starts[word + 1] - _starts[word]);
            folded.CopyTo(buffer.AsSpan(at));
            at += folded.Length;
        }
        return buffer.AsSpan(0, at);
    }

    /// <summary>The node of each form, as its table writes it.</summary>
    /// <param name="count">How many forms there are.</param>
    public int[] OfForms(int count)
    {
        var nodes = new int[count];
        var values = _blob.Get<int>(SectionId.NodeValues).Span;
        var records = _blob.Get<byte>(SectionId.Payloads).Span;
        for (var node = 0; node < values.Length; node++)
        {
            var (tag, rest) = (values[node] & TagMask, values[node] >> TagBits);
            if (tag == Form) nodes[rest] = node;
            else if (tag != 0)
            {
                var record = new RecordReader(records.Slice(rest));
                var flags = record.Number();
                if ((flags & IsOtherSpelling) != 0) continue;
                if ((flags & IsCue) != 0) record.Number();
                for (var left = record.Number(); left > 0; left--) nodes[record.Number()] = node;
            }
        }
        return nodes;
    }

    /// <summary>The words that lead to a node, in their order.</summary>
    /// <param name="node">The node.</param>
    /// <param name="room">Is used where it is enough.</param>
    /// <param name="length">How many letters they have, with one space between them.</param>
    private Span<int> Words(int node, Span<int> room, out int length)
    {
        var count = 0;
        length = -1;
        for (var isFirst = false; !isFirst;)
        {
            if (count == room.Length)
            {
                var more = new int[2 * count];
                room.CopyTo(more);
                room = more;
            }
            isFirst = node <= _firstWords;
            var edge = node - _firstWords - 1;
            var word = isFirst ? node - 1 : _words[edge];
            if (!isFirst) node = Parent(edge);
            room[count++] = word;
            length += _starts[word + 1] - _starts[word] + 1;
        }
        room.Slice(0, count).Reverse();
        return room.Slice(0, count);
    }

    /// <summary>The node among whose children an edge is: the last whose children begin there or before.</summary>
    private int Parent(int edge)
    {
        var starts = _children.Span;
        var (low, high) = (0, starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (starts[middle] <= edge) low = middle;
            else high = middle - 1;
        }
        return low <= _goingOn ? low : low + (_firstWords - _goingOn);
    }
}
