namespace Arabic.NameNormalizer.Spotting;

/// <summary>Remembers what some words of a text may be a spelling of: a text says the same again and again.</summary>
/// <remarks>
/// One place for all keys of one hash: the last of them stays. Most are nothing's spelling, which allocates nothing.
/// Scratch memory of one thread: 81 B a place.
/// </remarks>
/// <param name="places">How many places there are: a power of two.</param>
internal sealed class GuessMemory(int places)
{
    /// <summary>A longer key is looked up each time.</summary>
    public const int MostLetters = 36;

    private readonly char[] _letters = new char[places * MostLetters];
    private readonly byte[] _lengths = new byte[places];
    private readonly NameGuess[]?[] _guesses = new NameGuess[]?[places];
    private FuzzyNames? _names;

    /// <summary>The guesses at a key among some names, if they are remembered.</summary>
    public NameGuess[]? Find(FuzzyNames names, ReadOnlySpan<char> key)
    {
        if (!ReferenceEquals(names, _names))
        {
            Array.Clear(_lengths, 0, places);
            _names = names;
        }
        var place = Place(key);
        return _lengths[place] == key.Length && key.SequenceEqual(_letters.AsSpan(place * MostLetters, key.Length)) ? _guesses[place] : null;
    }

    public void Keep(ReadOnlySpan<char> key, ReadOnlySpan<NameGuess> guesses)
    {
        if (key.Length > MostLetters) return;
        var place = Place(key);
        key.CopyTo(_letters.AsSpan(place * MostLetters));
        _lengths[place] = (byte)key.Length;
        _guesses[place] = guesses.ToArray();
    }

    private int Place(ReadOnlySpan<char> key)
    {
        var hash = 2166136261u;
        foreach (var c in key) hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 13)) & (places - 1);
    }
}
