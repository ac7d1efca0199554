namespace Arabic.NameNormalizer.Language;

/// <summary>All affixes of one end of the word, walked letter by letter from that end.</summary>
internal sealed class AffixTrie
{
    private const int Fan = 32;
    private readonly List<short> _nodes = [.. new short[Fan]];
    private readonly List<short> _affixes = [-1];

    /// <summary>Adds an affix, given in the order in which it will be walked, with its number.</summary>
    public void Add(IEnumerable<char> affix, int number)
    {
        var node = 0;
        foreach (var c in affix)
        {
            var place = (node * Fan) + WordLetters.Number(c);
            if (_nodes[place] == 0)
            {
                _nodes[place] = (short)_affixes.Count;
                _affixes.Add(-1);
                _nodes.AddRange(new short[Fan]);
            }
            node = _nodes[place];
        }
        _affixes[node] = (short)number;
    }

    /// <summary>The node behind another by a letter's number, or 0.</summary>
    public int Next(int node, int letter) => _nodes[(node * Fan) + letter];

    /// <summary>The number of the affix that ends at a node, or -1.</summary>
    public int Affix(int node) => _affixes[node];
}
