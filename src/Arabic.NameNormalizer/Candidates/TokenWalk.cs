using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Walks a trie from one end of the query, and keeps the words within the limit.</summary>
/// <remarks>Scratch memory of one thread; the steps are those of <see cref="TokenSearch"/>.</remarks>
internal sealed class TokenWalk
{
    private readonly QueryCosts _query = new();
    private readonly int[] _written = new int[(WordLength + 2) * (WordLength + 1)];
    private readonly int[] _read = new int[(WordLength + 2) * (WordLength + 1)];

    /// <summary>The least reading costs at a letter or across it, since a letter of the query may be read as two.</summary>
    private readonly int[] _passing = new int[WordLength + 1];

    private TokenTrie _trie = null!;
    private FoundTokens _found = null!;
    private int _start;
    private int _article;
    private int _half;

    /// <summary>The length of the query.</summary>
    public int Length => _query.Length;

    /// <summary>Sets the query.</summary>
    public void Prepare(TokenTrie trie, ChannelCosts costs, ReadOnlySpan<byte> query)
    {
        _trie = trie;
        _query.Prepare(costs, query);
    }

    /// <summary>Walks the whole trie.</summary>
    /// <param name="found">Receives the words, and tells the limit.</param>
    /// <param name="start">What the query costs already.</param>
    /// <param name="article">What a word costs that is taken without its article.</param>
    /// <param name="half">The letters of the query that may cost no more than half of the limit.</param>
    public void Run(FoundTokens found, int start, int article, int half)
    {
        (_found, _start, _article, _half) = (found, start, article, half);
        var written = Row(_written, 0);
        var read = Row(_read, 0);
        written.Fill(ChannelDistance.Never);
        written[0] = 0;
        read[0] = 0;
        for (var j = 0; j < Length; j++) read[j + 1] = read[j] + _query.Nothing(j);
        EnterChildren(TokenTrie.Root, Edge, Edge, 0);
    }

    private void EnterChildren(int node, int left, int letter, int depth)
    {
        var end = _trie.EndOfChildren(node);
        for (var child = _trie.FirstChild(node); child < end; child++) Enter(child, left, letter, depth);
    }

    /// <summary>Goes to a child behind a letter; only now are both neighbours of that letter known.</summary>
    private void Enter(int child, int left, int letter, int depth)
    {
        var next = _trie.Letter(child);
        var written = Row(_written, depth);
        var read = Row(_read, depth);
        if (depth == 0) written[0] = 0; // its sibling may have given it up
        else ChannelStep.Advance(Row(_written, depth - 1), _query.Row(left, letter, next), written);
        var after = Row(_read, depth + 1);
        _query.Read(read, depth == 0 ? default : Row(_read, depth - 1), letter, next, after);
        var passing = _passing.AsSpan(0, Length + 1);
        for (var j = 0; j < passing.Length; j++) passing[j] = Math.Min(read[j], after[j]);
        if (!CanBeWithin(written, passing, _trie.LettersFrom(child))) return;

        if (_trie.Ends(child)) Keep(child, written, after[Length], letter, next, depth + 1);
        EnterChildren(child, letter, next, depth + 1);
    }

    /// <summary>
    /// Whether a word below can be within the limit. Beginnings within the first half that cost more than half of it
    /// are given up here and below.
    /// </summary>
    private bool CanBeWithin(Span<int> written, ReadOnlySpan<int> read, ulong letters)
    {
        var limit = _found.Limit - _start;
        var halfLimit = limit / 2;
        var isWithin = false;
        var rest = 0;
        var restOfHalf = 0;
        for (var j = written.Length - 1; j >= 0; j--)
        {
            if (j < Length)
            {
                var least = _query.Least(j, letters);
                rest += least;
                if (j < _half) restOfHalf += least;
            }
            if (written[j] > limit) continue;
            var readHere = read[j];
            if (j > 0) readHere = Math.Min(readHere, read[j - 1]);
            if (j > 1) readHere = Math.Min(readHere, read[j - 2]);
            if (j + 1 < read.Length) readHere = Math.Min(readHere, read[j + 1]);
            if (j + 2 < read.Length) readHere = Math.Min(readHere, read[j + 2]);
            var cost = written[j] + (readHere / 2);
            if (j < _half && cost + restOfHalf > halfLimit) written[j] = ChannelDistance.Never;
            else if (cost + rest <= limit) isWithin = true;
        }
        return isWithin;
    }

    private void Keep(int node, ReadOnlySpan<int> written, int read, int left, int letter, int depth)
    {
        var last = Row(_written, depth);
        ChannelStep.Advance(written, _query.Row(left, letter, Edge), last);
        var cost = _start + last[Length] + (read / 2);
        if (_trie.Word(node) is var word and not TokenTrie.None) _found.Keep(word, cost);
        if (_trie.WordBehindArticle(node) is var other and not TokenTrie.None) _found.Keep(other, cost + _article);
    }

    private Span<int> Row(int[] rows, int depth) => rows.AsSpan(depth * (Length + 1), Length + 1);
}
