namespace Arabic.NameNormalizer.Language;

/// <summary>All affixes of one end of the word, walked letter by letter from that end.</summary>
internal sealed class AffixTrie
{
    private const int Fan = 32;
    private readonly short[] _nodes;
    private readonly short[] _affixes;

    private AffixTrie(short[] nodes, short[] affixes)
    {
        _nodes = nodes;
        _affixes = affixes;
    }

    /// <summary>Builds the trie; the affixes get their numbers in the given order.</summary>
    /// <param name="affixes">Distinct affixes, each spelt in the order in which it will be walked.</param>
    public static AffixTrie Build(IReadOnlyList<string> affixes)
    {
        var nodes = new List<short>(new short[Fan]);
        var numbers = new List<short> { -1 };
        for (var number = 0; number < affixes.Count; number++)
        {
            var node = 0;
            foreach (var c in affixes[number])
            {
                var place = (node * Fan) + WordLetters.Number(c);
                if (nodes[place] == 0)
                {
                    nodes[place] = (short)numbers.Count;
                    numbers.Add(-1);
                    nodes.AddRange(new short[Fan]);
                }
                node = nodes[place];
            }
            numbers[node] = (short)number;
        }
        return new AffixTrie([.. nodes], [.. numbers]);
    }

    /// <summary>The node behind another by a letter's number, or 0.</summary>
    public int Next(int node, int letter) => _nodes[(node * Fan) + letter];

    /// <summary>The number of the affix that ends at a node, or -1.</summary>
    public int Affix(int node) => _affixes[node];
}
