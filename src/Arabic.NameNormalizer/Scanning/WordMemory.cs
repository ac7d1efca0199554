namespace Arabic.NameNormalizer.Scanning;

/// <summary>Remembers what was looked up for the words of running text, most of which come again and again.</summary>
/// <remarks>
/// Each word has two places, told by its letters; of the words that share them the two that were met last stay. The
/// facts of a word do not depend on the text, so that forgetting one costs time and nothing else. Scratch memory of one
/// thread, 48 B a place; no allocation.
/// </remarks>
internal sealed class WordMemory
{
    /// <summary>Room for most words that come twice in some megabytes of news: to judge a word takes long.</summary>
    private const int BitsOfJudged = 16;

    /// <summary>Room for most words that come twice in an article: hardly more is gained by not looking up.</summary>
    private const int BitsOfOthers = 13;

    private readonly WordLookup _lookup;
    private readonly Place[] _places;
    private readonly int _shift;
    private WordFacts _long;

    /// <param name="lookup">What is remembered.</param>
    public WordMemory(WordLookup lookup)
        : this(lookup, lookup.Judges ? BitsOfJudged : BitsOfOthers)
    {
    }

    /// <param name="lookup">What is remembered.</param>
    /// <param name="bits">The number of places as a power of two, from 2.</param>
    public WordMemory(WordLookup lookup, int bits)
    {
        _lookup = lookup;
        _places = new Place[1 << bits];
        _shift = 65 - bits;
    }

    /// <summary>The same as <see cref="WordLookup.Find"/>; to be read before the next call.</summary>
    public ref readonly WordFacts Find(ReadOnlySpan<char> word, bool isNumber)
    {
        // One word in a thousand is longer.
        if (word.Length > LetterBlocks.Most)
        {
            _long = _lookup.Find(word, isNumber);
            return ref _long;
        }
        var letters = LetterBlocks.Of(word);
        var pair = 2 * (int)(letters.Hash >> _shift);
        ref var first = ref _places[pair];
        if (first.Letters == letters)
        {
            first.IsEarlier = false;
            return ref first.Facts;
        }
        ref var second = ref _places[pair + 1];
        if (second.Letters == letters)
        {
            first.IsEarlier = true;
            return ref second.Facts;
        }
        ref var place = ref first.IsEarlier ? ref first : ref second;
        first.IsEarlier = !first.IsEarlier;
        place.Facts = _lookup.Find(word, isNumber);
        place.Letters = letters;
        return ref place.Facts;
    }

    /// <summary>A word and its facts; whether the first of two was met earlier than the second is noted there.</summary>
    private struct Place
    {
        internal LetterBlocks Letters;
        internal WordFacts Facts;
        internal bool IsEarlier;
    }
}
