namespace Arabic.NameNormalizer.Candidates;

/// <summary>Remembers what words of running text cost as spellings of tokens: the names that a text leads one to expect meet its words again and again.</summary>
/// <remarks>
/// One place for all pairs of one hash: the last of them stays. Scratch memory of one thread: 0.6 MB.
/// </remarks>
internal sealed class WeighedPairs
{
    private const int Places = 1 << 14;

    /// <summary>A longer word is weighed each time.</summary>
    private const int MostLetters = 14;

    private readonly char[] _letters = new char[Places * MostLetters];
    private readonly Pair[] _pairs = new Pair[Places];
    private NameCollection? _names;

    /// <summary>Whether the cost of a word for a token of some names is remembered.</summary>
    public bool TryFind(NameCollection names, ReadOnlySpan<char> word, int token, out int cost, out int read)
    {
        if (!ReferenceEquals(names, _names))
        {
            Array.Clear(_pairs, 0, Places);
            _names = names;
        }
        if (word.Length <= MostLetters)
        {
            var place = Place(word, token);
            ref readonly var pair = ref _pairs[place];
            (cost, read) = (pair.Cost, pair.Read);
            return pair.Length == word.Length && pair.Token == token && word.SequenceEqual(_letters.AsSpan(place * MostLetters, word.Length));
        }
        (cost, read) = (0, 0);
        return false;
    }

    /// <summary>Remembers it.</summary>
    public void Keep(ReadOnlySpan<char> word, int token, int cost, int read)
    {
        if (word.Length is 0 or > MostLetters) return;
        var place = Place(word, token);
        word.CopyTo(_letters.AsSpan(place * MostLetters));
        _pairs[place] = new Pair(token, cost, read, (byte)word.Length);
    }

    /// <param name="Token">The token.</param>
    /// <param name="Cost">What the word costs as a spelling of it.</param>
    /// <param name="Read">What of that is reading.</param>
    /// <param name="Length">How many letters the word has; 0 where nothing is remembered.</param>
    private readonly record struct Pair(int Token, int Cost, int Read, byte Length);

    private static int Place(ReadOnlySpan<char> word, int token)
    {
        var hash = (uint)token * 2654435769u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return (int)(hash ^ (hash >> 15)) & (Places - 1);
    }
}
