namespace Arabic.NameNormalizer.Language;

/// <summary>The letters of look-up keys as small numbers, and up to twelve of them packed into one.</summary>
internal static class WordLetters
{
    /// <summary>The longest stem that can be packed.</summary>
    public const int MaxStem = 12;

    /// <summary>Bits a letter takes.</summary>
    public const int Bits = 5;

    private const string Alphabet = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const char First = 'ء';
    private static readonly byte[] Numbers = BuildNumbers();

    /// <summary>The number of a letter from 1, or 0 if Arabic words have no such letter once folded.</summary>
    public static int Number(char c) => (uint)(c - First) < (uint)Numbers.Length ? Numbers[c - First] : 0;

    /// <summary>Packs a stem; 0 if it cannot be.</summary>
    public static ulong Pack(ReadOnlySpan<char> stem)
    {
        if (stem.Length > MaxStem) return 0;
        var packed = 0UL;
        foreach (var c in stem)
        {
            var number = Number(c);
            if (number == 0) return 0;
            packed = (packed << Bits) | (uint)number;
        }
        return packed;
    }

    private static byte[] BuildNumbers()
    {
        var numbers = new byte['ي' - First + 1];
        for (var i = 0; i < Alphabet.Length; i++) numbers[Alphabet[i] - First] = (byte)(i + 1);
        return numbers;
    }
}
