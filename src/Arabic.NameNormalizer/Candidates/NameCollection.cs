using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Names as sequences of tokens, compiled for <see cref="NameSearch"/>.</summary>
/// <remarks>
/// <para>Names are numbered by how many tokens they have, so that nothing needs to say where the tokens of one begin. The
/// token of a name that has no other has the number of the name: neither such names nor their tokens take any room
/// here. Behind the names come entries in which a name of several tokens is a single one.</para>
/// <para>Of the tokens of longer names the names are told in which they stand. Immutable and thread-safe; used where the
/// sections lie.</para>
/// </remarks>
internal sealed class NameCollection
{
    /// <summary>In the traits of a token: it is part of a right spelling.</summary>
    public const int Proper = 1 << 7;

    /// <summary>In the traits of a token: the language knows it as a given name.</summary>
    public const int GivenName = 1 << 6;

    /// <summary>In the traits of a token a bit each for names of one token, of two, and so on; the last for all longer ones.</summary>
    public const int SizeBits = 6;

    private readonly Section<int> _sizes;
    private readonly Section<int> _tokens;
    private readonly Section<int> _postingStarts;
    private readonly Section<int> _postings;
    private readonly Section<int> _gluedNames;
    private readonly Section<int> _gluedTokens;
    private readonly Section<byte> _traits;
    private readonly int _singles;
    private readonly int _gluedInOrder;

    /// <param name="data">Where the sections are.</param>
    /// <param name="channel">What letters are written with; that of the package if none is given.</param>
    public NameCollection(Blob data, ChannelCosts? channel)
    {
        Index = new TokenIndex(data, channel);
        _sizes = data.Get<int>(SectionId.NameSizes);
        _tokens = data.Get<int>(SectionId.NameTokens);
        _postingStarts = data.Get<int>(SectionId.PostingStarts);
        _postings = data.Get<int>(SectionId.Postings);
        _gluedNames = data.Get<int>(SectionId.GluedNames);
        _gluedTokens = data.Get<int>(SectionId.GluedTokens);
        _traits = data.Get<byte>(SectionId.TokenTraits);
        Count = _sizes[NameTokens.Most];
        _singles = _sizes[1];
        _gluedInOrder = _gluedNames.Length - _gluedTokens.Length;
    }

    /// <summary>How many names there are; names of the same tokens are one.</summary>
    public int Count { get; }

    /// <summary>How many entries there are: names, some of them once more as a single token.</summary>
    public int EntryCount => Count + _gluedNames.Length;

    /// <summary>How many distinct tokens there are.</summary>
    public int TokenCount => _traits.Length;

    /// <summary>Whether there are names, or names as one, of a single token.</summary>
    public bool HasSingles => _singles > 0 || _gluedNames.Length > 0;

    /// <summary>The distinct tokens, to be found by what they may have been misspelt as.</summary>
    public TokenIndex Index { get; }

    /// <summary>Whether a token is part of a right spelling, and so a name of its own.</summary>
    public bool IsProper(int token) => (_traits[token] & Proper) != 0;

    /// <summary>Whether the language knows a token as a given name.</summary>
    public bool IsGivenName(int token) => (_traits[token] & GivenName) != 0;

    /// <summary>Whether a token stands in any name of so many tokens, as they are.</summary>
    /// <param name="token">The token.</param>
    /// <param name="size">From 1 to <see cref="NameTokens.Most"/>.</param>
    public bool IsInNameOf(int token, int size) => (_traits[token] & SizeBit(size)) != 0;

    /// <summary>The bit of the traits that stands for names of so many tokens.</summary>
    public static int SizeBit(int size) => 1 << (Math.Min(size, SizeBits) - 1);

    /// <summary>The entries in which a token stands.</summary>
    public TokenEntries Entries(int token) => new(
        token < _singles ? token : -1, Postings(token), InOrder(token) is >= 0 and var glued ? Count + glued : -1, Others(token));

    /// <summary>The names of several tokens in which one stands.</summary>
    public ReadOnlySpan<int> Postings(int token)
    {
        if (_postingStarts.Length <= token + 1) return default;
        var starts = _postingStarts.Span;
        return _postings.Span.Slice(starts[token], starts[token + 1] - starts[token]);
    }

    /// <summary>Those of them that have so many tokens: names are numbered by that.</summary>
    /// <param name="token">The token.</param>
    /// <param name="size">From 2 to <see cref="NameTokens.Most"/>.</param>
    public ReadOnlySpan<int> Postings(int token, int size)
    {
        var names = Postings(token);
        var (from, to) = (_sizes[size - 1], _sizes[size]);
        var start = 0;
        while (start < names.Length && names[start] < from) start++;
        var end = start;
        while (end < names.Length && names[end] < to) end++;
        return names.Slice(start, end - start);
    }

    /// <summary>The tokens of an entry in their order.</summary>
    public EntryTokens Tokens(int entry)
    {
        if (entry < _singles) return new EntryTokens(entry);
        if (entry >= Count) return new EntryTokens(entry - Count < _gluedInOrder ? TokenCount - _gluedInOrder + entry - Count : _gluedTokens[entry - Count - _gluedInOrder]);
        var sizes = _sizes.Span;
        var (place, size) = (entry - sizes[1], 2);
        for (var at = 0; ; size++)
        {
            var count = sizes[size] - sizes[size - 1];
            if (place < count) return new EntryTokens(_tokens.Span.Slice(at + (place * size), size));
            place -= count;
            at += count * size;
        }
    }

    /// <summary>Whether an entry is a name of several tokens as a single one.</summary>
    public bool IsGlued(int entry) => entry >= Count;

    /// <summary>How many tokens a name has, be they as one in this entry or not.</summary>
    public int WordCount(int entry) => Tokens(Name(entry)).Length;

    /// <summary>The number of the name that an entry is.</summary>
    public int Name(int entry) => entry < Count ? entry : _gluedNames[entry - Count];

    /// <summary>Compiles names.</summary>
    /// <param name="names">Folded names, words with one space between them, and whether they are right spellings.</param>
    /// <param name="channel">What letters are written with; that of the package if none is given.</param>
    public static NameCollection Build(IReadOnlyList<(string Key, bool IsProper)> names, ChannelCosts? channel = null)
    {
        var builder = new NameCollectionBuilder();
        foreach (var (key, isProper) in names) builder.Add(key.AsSpan(), isProper);
        var sections = FuzzyIndex.NewSections();
        builder.Compile(sections);
        return new NameCollection(new Blob(sections), channel);
    }

    /// <summary>Which of the glued tokens a token is, of those that are nothing else and so have the last numbers; less than 0 if it is none.</summary>
    private int InOrder(int token) => token - (TokenCount - _gluedInOrder);

    /// <summary>The other entries in which names as one are this token: it is something else besides, or stands for two names.</summary>
    private (int Start, int End) Others(int token)
    {
        if (_gluedTokens.Length == 0) return default;
        var tokens = _gluedTokens.Span;
        var start = tokens.BinarySearch(token);
        if (start < 0) return default;
        var end = start + 1;
        while (start > 0 && tokens[start - 1] == token) start--;
        while (end < tokens.Length && tokens[end] == token) end++;
        return (Count + _gluedInOrder + start, Count + _gluedInOrder + end);
    }
}
