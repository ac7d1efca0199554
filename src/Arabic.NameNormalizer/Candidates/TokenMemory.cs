namespace Arabic.NameNormalizer.Candidates;

/// <summary>Remembers what was found for words of running text, in which the same strange words come again and again.</summary>
/// <remarks>
/// One place for all words of one hash: the last of them stays. Words that differ in nothing but the table are kept
/// apart by the index they were looked up in. Scratch memory of one thread, some 9 MB.
/// </remarks>
internal sealed class TokenMemory
{
    /// <summary>How many tokens are looked at for each word.</summary>
    public const int MostFound = 8;

    /// <summary>A longer word is looked up each time.</summary>
    private const int MostLetters = 20;

    private const int Places = 1 << 16;
    private readonly char[] _letters = new char[Places * MostLetters];
    private readonly byte[] _lengths = new byte[Places];
    private readonly byte[] _counts = new byte[Places];
    private readonly FoundToken[] _found = new FoundToken[Places * MostFound];
    private TokenIndex? _index;

    /// <summary>The tokens that a word may be a spelling of, as <see cref="TokenSearch"/> finds them in one round.</summary>
    public int Find(TokenIndex index, ReadOnlySpan<char> word, Span<FoundToken> found)
    {
        if (word.Length > MostLetters) return TokenSearch.FindNear(index, word, found.Slice(0, MostFound));
        if (!ReferenceEquals(index, _index))
        {
            Array.Clear(_lengths, 0, Places);
            _index = index;
        }
        var place = Place(word);
        var letters = _letters.AsSpan(place * MostLetters, MostLetters);
        var known = _found.AsSpan(place * MostFound, MostFound);
        if (_lengths[place] != word.Length || !letters.Slice(0, word.Length).SequenceEqual(word))
        {
            word.CopyTo(letters);
            _lengths[place] = (byte)word.Length;
            _counts[place] = (byte)TokenSearch.FindNear(index, word, known);
        }
        known.Slice(0, _counts[place]).CopyTo(found);
        return _counts[place];
    }

    private static int Place(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 13)) & (Places - 1);
    }
}
