using System.Runtime.InteropServices;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Remembers what was found for words of running text, in which the same strange words come again and again.</summary>
/// <remarks>
/// Two places for all words of one hash: the one that was asked for longer ago gives way. Words that differ in nothing but the table are kept
/// apart by the index they were looked up in. Scratch memory of one thread: some 3 MB for near words, 2 MB for all.
/// </remarks>
/// <param name="isWide">Whether all words are looked for, and not only near ones: for texts with garbled names, which are few.</param>
internal sealed class TokenMemory(bool isWide = false)
{
    /// <summary>How many tokens are looked at for each word; if all are looked for, the second.</summary>
    public const int MostFound = 8, MostFoundWide = 24;

    /// <summary>A longer word is looked up each time.</summary>
    private const int MostLetters = 14;

    private const int Places = 1 << 15, PlacesWide = 1 << 13;

    private readonly int _places = isWide ? PlacesWide : Places;
    private readonly int _most = isWide ? MostFoundWide : MostFound;
    private readonly char[] _letters = new char[(isWide ? PlacesWide : Places) * MostLetters];
    private readonly byte[] _lengths = new byte[isWide ? PlacesWide : Places];
    private readonly byte[] _counts = new byte[isWide ? PlacesWide : Places];
    private readonly Near[] _found = new Near[isWide ? PlacesWide * MostFoundWide : Places * MostFound];
    private readonly FoundToken[] _latest = new FoundToken[isWide ? MostFoundWide : MostFound];
    private readonly bool[] _isSecondLatest = new bool[(isWide ? PlacesWide : Places) / 2];
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
        var pair = Pair(word);
        var place = 2 * pair;
        if (!Is(place, word) && !Is(++place, word))
        {
            if (_isSecondLatest[pair]) place--;
            word.CopyTo(_letters.AsSpan(place * MostLetters));
            _lengths[place] = (byte)word.Length;
            _counts[place] = (byte)Search(index, word, _latest);
            for (var i = 0; i < _counts[place]; i++) _found[(place * _most) + i] = new Near(_latest[i].Id, (ushort)Math.Min(_latest[i].Cost, ushort.MaxValue));
        }
        _isSecondLatest[pair] = (place & 1) != 0;
        for (var i = 0; i < _counts[place]; i++) found[i] = new FoundToken(_found[(place * _most) + i].Id, _found[(place * _most) + i].Cost, 0);
        return _counts[place];
    }

    /// <summary>A token found; what of its cost is reading matters in texts to nobody, and what costs more than the most is none.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = sizeof(ushort))]
    private readonly record struct Near(int Id, ushort Cost);

    private bool Is(int place, ReadOnlySpan<char> word) =>
        _lengths[place] == word.Length && _letters.AsSpan(place * MostLetters, word.Length).SequenceEqual(word);

    private int Search(TokenIndex index, ReadOnlySpan<char> word, Span<FoundToken> found) =>
        isWide ? TokenSearch.FindWide(index, word, found) : TokenSearch.FindNear(index, word, found);

    private int Pair(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 13)) & ((_places / 2) - 1);
    }
}
