namespace Arabic.NameNormalizer.Context;

/// <summary>Remembers what some words of a text may be a spelling of: a text says the same again and again.</summary>
/// <remarks>One place for all keys of one hash: the last of them stays. Scratch memory of one thread.</remarks>
internal sealed class GuessMemory
{
    private const int Places = 1024;

    private readonly string?[] _keys = new string?[Places];
    private readonly NameGuess[][] _guesses = new NameGuess[Places][];
    private FuzzyNames? _names;

    /// <summary>The guesses at a key among some names, if they are remembered.</summary>
    public NameGuess[]? Find(FuzzyNames names, ReadOnlySpan<char> key)
    {
        if (!ReferenceEquals(names, _names))
        {
            Array.Clear(_keys, 0, Places);
            _names = names;
        }
        var place = Place(key);
        return _keys[place] is { } known && key.SequenceEqual(known.AsSpan()) ? _guesses[place] : null;
    }

    public void Keep(ReadOnlySpan<char> key, ReadOnlySpan<NameGuess> guesses)
    {
        var place = Place(key);
        _keys[place] = key.ToString();
        _guesses[place] = guesses.ToArray();
    }

    private static int Place(ReadOnlySpan<char> key)
    {
        var hash = 2166136261u;
        foreach (var c in key) hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 13)) & (Places - 1);
    }
}
