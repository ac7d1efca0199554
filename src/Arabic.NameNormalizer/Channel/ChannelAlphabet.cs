namespace Arabic.NameNormalizer.Channel;

/// <summary>Numbers the folded letters for the channel's tables; 0 is the edge of a word.</summary>
internal static class ChannelAlphabet
{
    private const string Letters = "ءابتثجحخدذرزسشصضطظعغفقكلمنهويةىپچڤگژ";

    /// <summary>Before the first letter, behind the last one, and "nothing" as what a letter is written with.</summary>
    public const int Edge = 0;

    /// <summary>How many numbers there are: the edge, the letters, and the one for whatever else a word holds.</summary>
    public const int Size = 38;

    /// <summary>Any character that is no letter of the channel.</summary>
    public const int Other = Size - 1;

    /// <summary>What the channel takes for a word; what is longer has no near spellings.</summary>
    public const int WordLength = 32;

    private const char First = 'ء';
    private static readonly byte[] Numbers = NumberLetters();

    /// <summary>The number of a folded letter.</summary>
    public static byte Number(char c) => (uint)(c - First) < (uint)Numbers.Length ? Numbers[c - First] : (byte)Other;

    /// <summary>The letter with a number from 1 to <see cref="Other"/> - 1.</summary>
    public static char Letter(int number) => Letters[number - 1];

    /// <summary>Writes the numbers of a word's letters; false if not all its characters are letters.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="numbers">At least as long as the word.</param>
    public static bool TryEncode(ReadOnlySpan<char> word, Span<byte> numbers)
    {
        for (var i = 0; i < word.Length; i++)
            if ((numbers[i] = Number(word[i])) == Other) return false;
        return true;
    }

    /// <summary>The numbers of a word's letters; empty if not all its characters are letters.</summary>
    public static byte[] Encode(string word)
    {
        var numbers = new byte[word.Length];
        return TryEncode(word.AsSpan(), numbers) ? numbers : [];
    }

    /// <summary>Whether a word starts with the article and goes on behind it: ال alone, or الي, is a word of its own.</summary>
    public static bool HasArticle(ReadOnlySpan<byte> word) => word.Length > 3 && word[0] == Alef && word[1] == Lam;

    /// <summary>The number of ا.</summary>
    public static readonly byte Alef = Number('ا');

    /// <summary>The number of ل.</summary>
    public static readonly byte Lam = Number('ل');

    private static byte[] NumberLetters()
    {
        var numbers = new byte[Letters.Max() - First + 1];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = Other;
        for (var i = 0; i < Letters.Length; i++) numbers[Letters[i] - First] = (byte)(i + 1);
        return numbers;
    }
}
