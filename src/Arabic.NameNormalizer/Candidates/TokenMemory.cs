namespace Arabic.NameNormalizer.Candidates;

/// <summary>Remembers what was found for words of running text, in which the same strange words come again and again.</summary>
/// <remarks>
/// One place for all words of one hash: the last of them stays. Words that differ in nothing but the table are kept
/// apart by the index they were looked up in. Scratch memory of one thread: some 9 MB for near words, 1 MB for all.
/// </remarks>
/// <param name="isWide">Whether all words are looked for, and not only near ones: for texts with garbled names, which are few.</param>
internal sealed class TokenMemory(bool isWide = false)
{
    /// <summary>How many tokens are looked at for each word; if all are looked for, the second.</summary>
    public const int MostFound = 8, MostFoundWide = 24;

    /// <summary>A longer word is looked up each time.</summary>
    private const int MostLetters = 20;

    private const int Places = 1 << 16, PlacesWide = 1 << 12;

    private readonly int _places = isWide ? PlacesWide : Places;
    private readonly int _most = isWide ? MostFoundWide : MostFound;
    private readonly char[] _letters = new char[(isWide ? PlacesWide : Places) * MostLetters];
    private readonly byte[] _lengths = new byte[isWide ? PlacesWide : Places];
    private readonly byte[] _counts = new byte[isWide ? PlacesWide : Places];
    private readonly FoundToken[] _found = new FoundToken[isWide ? PlacesWide * MostFoundWide : Places * MostFound];
    private TokenIndex? _index;

    /// <summary>The tokens that a word may be a spelling of, as <see cref="TokenSearch"/> finds them in one round.</summary>
    public int Find(TokenIndex index, ReadOnlySpan<char> word, Span<FoundToken> found)
    {
        if (word.Length > MostLetters) return Search(index, word, found.Slice(0, _most));
        if (!ReferenceEquals(index, _index))
        {
            Array.Clear(_lengths, 0, _places);
            _index = index;
        }
        var place = Place(word);
        var letters = _letters.AsSpan(place * MostLetters, MostLetters);
        var known = _found.AsSpan(place * _most, _most);
        if (_lengths[place] != word.Length || !letters.Slice(0, word.Length).SequenceEqual(word))
        {
            word.CopyTo(letters);
            _lengths[place] = (byte)word.Length;
            _counts[place] = (byte)Search(index, word, known);
        }
        known.Slice(0, _counts[place]).CopyTo(found);
        return _counts[place];
    }

    private int Search(TokenIndex index, ReadOnlySpan<char> word, Span<FoundToken> found) =>
        isWide ? TokenSearch.Find(index, word, found) : TokenSearch.FindNear(index, word, found);

    private int Place(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 13)) & (_places - 1);
    }
}
