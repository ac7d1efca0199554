using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Folded words as a trie in flat arrays: beginnings that many words share are gone over once.</summary>
/// <remarks>
/// Nodes are in breadth-first order, so that the children of a node are neighbours, in the order of their letters.
/// Beside its letter a node knows which letters come below it: a search turns back where a letter that the query still
/// needs does not. Immutable and thread-safe. 21 bytes a node.
/// </remarks>
internal sealed class TokenTrie
{
    public const int Root = 0;
    public const int None = -1;

    private readonly byte[] _letters;
    private readonly int[] _firstChild;
    private readonly int[] _words;
    private readonly int[] _wordsBehindArticle;
    private readonly ulong[] _below;

    private TokenTrie(byte[] letters, int[] firstChild, int[] words, int[] wordsBehindArticle, ulong[] below)
    {
        _letters = letters;
        _firstChild = firstChild;
        _words = words;
        _wordsBehindArticle = wordsBehindArticle;
        _below = below;
    }

    /// <summary>Builds the trie.</summary>
    /// <param name="words">Distinct words by number; those that the channel cannot encode are left out.</param>
    /// <param name="mirrored">Whether the words are spelt from back to front.</param>
    public static TokenTrie Build(IReadOnlyList<string> words, bool mirrored)
    {
        var entries = Entries(words, mirrored);
        var letters = new List<byte> { Edge };
        var firstChild = new List<int>();
        var ids = new List<int>();
        var idsBehindArticle = new List<int>();
        var ranges = new Queue<(int Start, int End, int Depth)>();
        ranges.Enqueue((0, entries.Length, 0));
        while (ranges.Count > 0)
        {
            var (start, end, depth) = ranges.Dequeue();
            firstChild.Add(letters.Count);
            ids.Add(None);
            idsBehindArticle.Add(None);
            for (; start < end && entries[start].Word.Length == depth; start++)
            {
                var list = entries[start].IsBehindArticle ? idsBehindArticle : ids;
                list[list.Count - 1] = entries[start].Id;
            }
            while (start < end)
            {
                var letter = entries[start].Word[depth];
                var next = start;
                while (next < end && entries[next].Word[depth] == letter) next++;
                letters.Add(letter);
                ranges.Enqueue((start, next, depth + 1));
                start = next;
            }
        }
        firstChild.Add(letters.Count);

        var below = new ulong[letters.Count];
        for (var node = below.Length - 1; node >= 0; node--)
            for (var child = firstChild[node]; child < firstChild[node + 1]; child++)
                below[node] |= below[child] | (1ul << letters[child]);
        return new TokenTrie([.. letters], [.. firstChild], [.. ids], [.. idsBehindArticle], below);
    }

    public int FirstChild(int node) => _firstChild[node];

    public int EndOfChildren(int node) => _firstChild[node + 1];

    public byte Letter(int node) => _letters[node];

    /// <summary>The number of the word that ends here, or <see cref="None"/>.</summary>
    public int Word(int node) => _words[node];

    /// <summary>The number of the word that ends here if its article is left out, or <see cref="None"/>.</summary>
    public int WordBehindArticle(int node) => _wordsBehindArticle[node];

    /// <summary>Whether a word ends here.</summary>
    public bool Ends(int node) => (_words[node] & _wordsBehindArticle[node]) != None;

    /// <summary>The letters of a node and of all below it, as bits.</summary>
    public ulong LettersFrom(int node) => _below[node] | (1ul << _letters[node]);

    /// <summary>The words in the order of their letters, those with an article once more without it.</summary>
    private static (byte[] Word, int Id, bool IsBehindArticle)[] Entries(IReadOnlyList<string> words, bool mirrored)
    {
        var entries = new List<(byte[] Word, int Id, bool IsBehindArticle)>(words.Count);
        for (var id = 0; id < words.Count; id++)
        {
            if (words[id].Length > WordLength) continue;
            var word = Encode(words[id]);
            if (word.Length == 0) continue;
            entries.Add((word, id, false));
            if (HasArticle(word)) entries.Add((word.AsSpan(2).ToArray(), id, true));
        }
        if (mirrored)
            foreach (var (word, _, _) in entries) Array.Reverse(word);
        entries.Sort((a, b) => a.Word.AsSpan().SequenceCompareTo(b.Word));
        return [.. entries];
    }
}
