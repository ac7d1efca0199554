using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>Consonants that are commonly written for one another, as classes: what words are filed by.</summary>
/// <remarks>
/// The classes follow from the costs: the two whose dearest exchange is the cheapest become one, again and again, as
/// long as it is cheap enough (complete linkage). Numbered from 1; vowels and edges are of class 0. Immutable.
/// </remarks>
internal sealed class ConsonantClasses
{
    /// <summary>What an exchange within a class costs at most, in thousandths of a nat.</summary>
    private const int MostExchange = 8000;

    private readonly byte[] _classes = new byte[Size];

    public ConsonantClasses(Func<int, int, int> exchange)
    {
        for (var letter = 1; letter < Other; letter++)
            if (Skeleton.VowelDigit(letter) == 0) _classes[letter] = (byte)++Count;
        while (Nearest(exchange) is var (kept, joined) && joined > 0)
        {
            Count--;
            for (var letter = 1; letter < Size; letter++)
                if (_classes[letter] == joined) _classes[letter] = (byte)kept;
                else if (_classes[letter] > joined) _classes[letter]--;
        }
    }

    /// <summary>How many classes there are; their numbers are 1 to this.</summary>
    public int Count { get; private set; }

    /// <summary>The class of a letter; 0 for a vowel.</summary>
    public int this[int letter] => _classes[letter];

    private (int Kept, int Joined) Nearest(Func<int, int, int> exchange)
    {
        var best = (Cost: MostExchange, Kept: 0, Joined: 0);
        for (var a = 1; a <= Count; a++)
            for (var b = a + 1; b <= Count; b++)
            {
                var dearest = DearestExchange(a, b, exchange);
                if (dearest < best.Cost) best = (dearest, a, b);
            }
        return (best.Kept, best.Joined);
    }

    private int DearestExchange(int a, int b, Func<int, int, int> exchange)
    {
        var dearest = 0;
        for (var first = 1; first < Other; first++)
            for (var second = 1; second < Other; second++)
                if (_classes[first] == a && _classes[second] == b)
                    dearest = Math.Max(dearest, Math.Min(exchange(first, second), exchange(second, first)));
        return dearest;
    }
}
