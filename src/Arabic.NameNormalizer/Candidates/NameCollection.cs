using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Index;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Names as sequences of tokens, compiled for <see cref="NameSearch"/>.</summary>
/// <remarks>
/// 1. Each name is split into tokens, and the distinct tokens are numbered.
/// 2. Each token has the list of the names it is in.
/// 3. In tables that are not huge, names of two or three tokens are listed once more as a single one, so that a name
///    whose words ran together is found.
/// Immutable and thread-safe.
/// </remarks>
internal sealed class NameCollection
{
    /// <summary>Beyond this many names, those of several tokens are not listed as one as well.</summary>
    private const int MostGlued = 100_000;

    private const int LongestGlued = 24;
    private const int MostGluedTokens = 3;

    private readonly int[] _tokens;
    private readonly int[] _starts;
    private readonly int[] _names;
    private readonly int[] _postings;
    private readonly int[] _postingStarts;
    private readonly bool[] _isProper;
    private readonly byte[] _sizes;

    private NameCollection(Builder builder, ChannelCosts? channel)
    {
        Words = WordIndex.Build(builder.Words);
        Index = TokenIndex.Build(builder.Words, channel);
        _tokens = [.. builder.Tokens];
        _starts = [.. builder.Starts, builder.Tokens.Count];
        _names = [.. builder.Names];
        _isProper = [.. builder.IsProper];
        Count = builder.Count;
        _sizes = SizesByToken(builder.Words.Count);
        (_postings, _postingStarts) = Invert(_tokens, _starts, builder.Words.Count);
    }

    /// <summary>How many names there are.</summary>
    public int Count { get; }

    /// <summary>How many entries there are: names, some of them once more as a single token.</summary>
    public int EntryCount => _names.Length;

    /// <summary>The distinct tokens, to be found as they are.</summary>
    public WordIndex Words { get; }

    /// <summary>The distinct tokens, to be found by what they may have been misspelt as.</summary>
    public TokenIndex Index { get; }

    /// <summary>Whether a token is part of a right spelling, and so a name of its own.</summary>
    public bool IsProper(int token) => _isProper[token];

    /// <summary>Whether a token stands in any name of so many tokens, as they are.</summary>
    /// <param name="token">The token.</param>
    /// <param name="size">From 1 to <see cref="NameTokens.Most"/>.</param>
    public bool IsInNameOf(int token, int size) => (_sizes[token] & (1 << (size - 1))) != 0;

    /// <summary>The entries in which a token stands.</summary>
    public ReadOnlySpan<int> Entries(int token) => _postings.AsSpan(_postingStarts[token], _postingStarts[token + 1] - _postingStarts[token]);

    /// <summary>The tokens of an entry in their order.</summary>
    public ReadOnlySpan<int> Tokens(int entry) => _tokens.AsSpan(_starts[entry], _starts[entry + 1] - _starts[entry]);

    /// <summary>Whether an entry is a name of several tokens as a single one; the entry before it is the name as it is.</summary>
    public bool IsGlued(int entry) => entry > 0 && _names[entry] == _names[entry - 1];

    /// <summary>How many tokens a name has, be they as one in this entry or not.</summary>
    public int WordCount(int entry) => Tokens(IsGlued(entry) ? entry - 1 : entry).Length;

    /// <summary>The number of the name that an entry is.</summary>
    public int Name(int entry) => _names[entry];

    /// <summary>Compiles names.</summary>
    /// <param name="names">Folded names by number, words with one space between them, and whether they are right spellings.</param>
    /// <param name="channel">What letters are written with; that of the package if none is given.</param>
    public static NameCollection Build(IReadOnlyList<(string Key, bool IsProper)> names, ChannelCosts? channel = null)
    {
        var builder = new Builder();
        foreach (var (key, isProper) in names) builder.Add(key, isProper, isGluedToo: names.Count <= MostGlued);
        return new NameCollection(builder, channel);
    }

    private byte[] SizesByToken(int count)
    {
        var sizes = new byte[count];
        for (var entry = 0; entry < _names.Length; entry++)
        {
            if (IsGlued(entry)) continue;
            var tokens = Tokens(entry);
            foreach (var token in tokens) sizes[token] |= (byte)(1 << (tokens.Length - 1));
        }
        return sizes;
    }

    private static (int[] Postings, int[] Starts) Invert(int[] tokens, int[] starts, int count)
    {
        var ends = new int[count + 1];
        foreach (var token in tokens) ends[token + 1]++;
        for (var token = 0; token < count; token++) ends[token + 1] += ends[token];
        var postingStarts = (int[])ends.Clone();
        var postings = new int[tokens.Length];
        for (var entry = 0; entry + 1 < starts.Length; entry++)
            for (var i = starts[entry]; i < starts[entry + 1]; i++)
                postings[ends[tokens[i]]++] = entry;
        return (postings, postingStarts);
    }

    private sealed class Builder
    {
        private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
        private readonly NameTokens _split = new();

        public List<string> Words { get; } = [];

        public List<bool> IsProper { get; } = [];

        public List<int> Tokens { get; } = [];

        public List<int> Starts { get; } = [];

        public List<int> Names { get; } = [];

        public int Count { get; private set; }

        public void Add(string key, bool isProper, bool isGluedToo)
        {
            _split.Split(NameParts.Default, key.AsSpan());
            Begin();
            for (var i = 0; i < _split.Count; i++) Tokens.Add(Id(_split[i].ToString(), isProper));
            if (isGluedToo && _split.Count is > 1 and <= MostGluedTokens && _split.Glued.Length <= LongestGlued)
            {
                Begin();
                Tokens.Add(Id(_split.Glued.ToString(), isProper: false));
            }
            Count++;
        }

        private void Begin()
        {
            Starts.Add(Tokens.Count);
            Names.Add(Count);
        }

        private int Id(string word, bool isProper)
        {
            if (!_ids.TryGetValue(word, out var id))
            {
                _ids.Add(word, id = Words.Count);
                Words.Add(word);
                IsProper.Add(false);
            }
            IsProper[id] |= isProper;
            return id;
        }
    }
}
