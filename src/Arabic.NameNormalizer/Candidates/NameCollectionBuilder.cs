using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Index;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Compiles names for <see cref="NameCollection"/>.</summary>
/// <remarks>
/// 1. Each name is split into tokens; names of the same tokens are one.
/// 2. Names get their numbers by how many tokens they have; the token of a name that has no other gets the name's own
///    number, and the others come behind.
/// 3. In tables that are not huge, names of two or three tokens are listed once more as a single one, so that a name
///    whose words ran together is found.
/// 4. Each token of a name of several has the list of the names it is in.
/// </remarks>
internal sealed class NameCollectionBuilder
{
    /// <summary>Beyond this many names, those of several tokens are not listed as one as well.</summary>
    private const int MostGlued = 100_000;

    private const int LongestGlued = 24;
    private const int MostGluedTokens = 3;

    private readonly NameTokens _split = new();
    private readonly TokenNumbers _words = new();
    private readonly List<byte> _traits = [];
    private readonly List<int> _tokens = [];
    private readonly List<int> _starts = [0];
    private readonly Dictionary<int, int> _known;

    public NameCollectionBuilder() => _known = new Dictionary<int, int>(new SameTokens(this));

    /// <summary>How many names there are so far.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>Adds a name.</summary>
    /// <param name="key">The folded name, words with one space between them.</param>
    /// <param name="isProper">Whether it is a right spelling.</param>
    /// <returns>Its number for the time being: that of one that has the same tokens, if there is one.</returns>
    public int Add(ReadOnlySpan<char> key, bool isProper)
    {
        _split.Split(NameParts.Default, key);
        var name = Count;
        for (var i = 0; i < _split.Count; i++)
        {
            var token = Id(_split[i]);
            _tokens.Add(token);
            _traits[token] |= (byte)(NameCollection.SizeBit(_split.Count) | (isProper ? NameCollection.Proper : 0));
        }
        _starts.Add(_tokens.Count);
        if (!_known.TryGetValue(name, out var same))
        {
            _known.Add(name, name);
            return name;
        }
        _starts.RemoveAt(_starts.Count - 1);
        _tokens.RemoveRange(_starts[name], _tokens.Count - _starts[name]);
        return same;
    }

    /// <summary>Makes the sections.</summary>
    /// <param name="sections">Receives them.</param>
    /// <returns>The numbers that the names keep, by those for the time being.</returns>
    public int[] Compile(Array?[] sections)
    {
        var (order, sizes) = Order();
        var numbers = new int[Count];
        for (var name = 0; name < order.Length; name++) numbers[order[name]] = name;
        var glued = Glue(order);
        var (tokens, words) = Renumber(order, sizes[1]);

        var traits = new byte[words.Length];
        var flat = new int[_tokens.Count - sizes[1]];
        for (var token = 0; token < tokens.Length; token++)
            traits[tokens[token]] = (byte)(_traits[token] | (KnownTokens.Default.IsGivenName(_words[token]) ? NameCollection.GivenName : 0));
        for (int name = sizes[1], at = 0; name < order.Length; name++)
            for (var i = _starts[order[name]]; i < _starts[order[name] + 1]; i++) flat[at++] = tokens[_tokens[i]];
        TokenIndex.Compile(_words, words, sections);
        var (postingStarts, postings) = Invert(order, sizes[1], tokens);
        var (gluedNames, gluedTokens) = Place(glued, tokens, _words.Count - glued.Count(entry => entry.IsNew));
        sections[(int)SectionId.NameSizes] = sizes;
        sections[(int)SectionId.NameTokens] = flat;
        sections[(int)SectionId.TokenTraits] = traits;
        (sections[(int)SectionId.PostingStarts], sections[(int)SectionId.Postings]) = (postingStarts, postings);
        (sections[(int)SectionId.GluedNames], sections[(int)SectionId.GluedTokens]) = (gluedNames, gluedTokens);
        return numbers;
    }

    private int Size(int name) => _starts[name + 1] - _starts[name];

    /// <summary>The names by how many tokens they have, and how many have no more than each number of them.</summary>
    private (int[] Order, int[] Sizes) Order()
    {
        var sizes = new int[NameTokens.Most + 1];
        for (var name = 0; name < Count; name++) sizes[Size(name)]++;
        var next = new int[sizes.Length];
        for (var size = 1; size < sizes.Length; size++)
        {
            next[size] = sizes[size - 1];
            sizes[size] += sizes[size - 1];
        }
        var order = new int[Count];
        for (var name = 0; name < Count; name++) order[next[Size(name)]++] = name;
        return (order, sizes);
    }

    /// <summary>The names that are listed as one as well: their numbers, and the tokens that they are then.</summary>
    private List<(int Name, int Token, bool IsNew)> Glue(int[] order)
    {
        var glued = new List<(int Name, int Token, bool IsNew)>();
        if (Count > MostGlued) return glued;
        Span<char> text = stackalloc char[LongestGlued];
        for (var name = 0; name < order.Length; name++)
        {
            if (Size(order[name]) is < 2 or > MostGluedTokens) continue;
            var length = 0;
            for (var i = _starts[order[name]]; i < _starts[order[name] + 1]; i++)
            {
                var word = _words[_tokens[i]];
                if (length + word.Length <= LongestGlued) word.CopyTo(text.Slice(length));
                length += word.Length;
            }
            if (length > LongestGlued) continue;
            var before = _words.Count;
            glued.Add((name, Id(text.Slice(0, length)), _words.Count > before));
        }
        return glued;
    }

    /// <summary>The numbers that the tokens keep, and those for the time being by them.</summary>
    private (int[] Tokens, int[] Words) Renumber(int[] order, int singles)
    {
        var tokens = new int[_words.Count];
        for (var token = 0; token < tokens.Length; token++) tokens[token] = -1;
        for (var name = 0; name < singles; name++) tokens[_tokens[_starts[order[name]]]] = name;
        var next = singles;
        for (var token = 0; token < tokens.Length; token++)
            if (tokens[token] < 0) tokens[token] = next++;
        var words = new int[tokens.Length];
        for (var token = 0; token < tokens.Length; token++) words[tokens[token]] = token;
        return (tokens, words);
    }

    private (int[] Starts, int[] Postings) Invert(int[] order, int singles, int[] tokens)
    {
        if (singles == order.Length) return ([], []);
        var starts = new int[_words.Count + 1];
        var ends = new int[_words.Count + 1];
        for (var name = singles; name < order.Length; name++)
            for (var i = _starts[order[name]]; i < _starts[order[name] + 1]; i++) ends[tokens[_tokens[i]] + 1]++;
        for (var token = 0; token < _words.Count; token++) ends[token + 1] += ends[token];
        ends.CopyTo(starts, 0);
        var postings = new int[ends[_words.Count]];
        for (var name = singles; name < order.Length; name++)
            for (var i = _starts[order[name]]; i < _starts[order[name] + 1]; i++) postings[ends[tokens[_tokens[i]]]++] = name;
        return (starts, postings);
    }

    /// <summary>Tokens that are nothing but a name as one have the last numbers, in order; the others are told, in rising order.</summary>
    private static (int[] Names, int[] Tokens) Place(List<(int Name, int Token, bool IsNew)> glued, int[] tokens, int firstNew)
    {
        var inOrder = glued.Where(entry => entry.IsNew).Select(entry => (entry.Name, Token: tokens[entry.Token])).OrderBy(entry => entry.Token).ToList();
        var others = glued.Where(entry => !entry.IsNew).Select(entry => (entry.Name, Token: tokens[entry.Token])).OrderBy(entry => entry.Token).ToList();
        for (var i = 0; i < inOrder.Count; i++)
            if (inOrder[i].Token != firstNew + i) throw new InvalidOperationException("Names as one are not the last tokens.");
        return ([.. inOrder.Concat(others).Select(entry => entry.Name)], [.. others.Select(entry => entry.Token)]);
    }

    private int Id(ReadOnlySpan<char> word)
    {
        var id = _words.Add(word);
        if (id == _traits.Count) _traits.Add(0);
        return id;
    }

    /// <summary>Names that have the same tokens are the same.</summary>
    private sealed class SameTokens(NameCollectionBuilder names) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y)
        {
            if (names.Size(x) != names.Size(y)) return false;
            for (var i = 0; i < names.Size(x); i++)
                if (names._tokens[names._starts[x] + i] != names._tokens[names._starts[y] + i]) return false;
            return true;
        }

        public int GetHashCode(int name)
        {
            var hash = 17u;
            for (var i = names._starts[name]; i < names._starts[name + 1]; i++) hash = ((hash ^ (hash >> 15)) * 0x9E3779B1u) + (uint)names._tokens[i];
            return (int)hash;
        }
    }
}
