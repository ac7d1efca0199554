using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>A word as consonants with vowel slots around them: before the first, between each two, behind the last.</summary>
/// <remarks>
/// Transliteration plays with the vowels and is faithful to the consonants, so the two are compared apart. A slot holds
/// up to three of ا و ي ء, which is one number of <see cref="SlotCodes"/>; what stands behind the third is not seen.
/// </remarks>
internal static class Skeleton
{
    /// <summary>How many contents a slot can have.</summary>
    public const int SlotCodes = Base * Base * Base;

    /// <summary>The code of an empty slot.</summary>
    public const int Empty = 0;

    private const int Base = 5;
    private const int Full = Base * Base;
    private static readonly byte[] Vowels = [Edge, Alef, Number('و'), Number('ي'), Number('ء')];
    private static readonly byte[] VowelDigits = Digits();
    private static readonly byte[] Joined = JoinAll();

    /// <summary>Splits an encoded word.</summary>
    /// <param name="word">The letters' numbers.</param>
    /// <param name="consonants">At least as long as the word.</param>
    /// <param name="slots">One longer than that.</param>
    /// <returns>How many consonants there are; there is one slot more.</returns>
    public static int Split(ReadOnlySpan<byte> word, Span<byte> consonants, Span<byte> slots)
    {
        var count = 0;
        var slot = Empty;
        foreach (var letter in word)
        {
            var digit = VowelDigits[letter];
            if (digit != 0)
            {
                slot = Push(slot, digit);
                continue;
            }
            slots[count] = (byte)slot;
            consonants[count++] = letter;
            slot = Empty;
        }
        slots[count] = (byte)slot;
        return count;
    }

    /// <summary>The slot that is left when the consonant between two slots is passed over.</summary>
    public static byte Join(int first, int second) => Joined[(first * SlotCodes) + second];

    /// <summary>The letters in a slot.</summary>
    public static byte[] Letters(int slot)
    {
        var letters = new List<byte>();
        for (; slot != Empty; slot /= Base) letters.Insert(0, Vowels[slot % Base]);
        return [.. letters];
    }

    /// <summary>The slot that holds some letters; -1 if one of them is no vowel, or there are too many.</summary>
    public static int Slot(ReadOnlySpan<byte> letters)
    {
        var slot = Empty;
        foreach (var letter in letters)
        {
            if (VowelDigits[letter] == 0 || slot >= Full) return -1;
            slot = Push(slot, VowelDigits[letter]);
        }
        return slot;
    }

    private static int Push(int slot, int digit) => slot >= Full ? slot : (slot * Base) + digit;

    private static byte[] Digits()
    {
        var digits = new byte[Size];
        for (byte digit = 1; digit < Base; digit++) digits[Vowels[digit]] = digit;
        return digits;
    }

    private static byte[] JoinAll()
    {
        var joined = new byte[SlotCodes * SlotCodes];
        for (var first = 0; first < SlotCodes; first++)
            for (var second = 0; second < SlotCodes; second++)
            {
                var slot = first;
                foreach (var letter in Letters(second)) slot = Push(slot, VowelDigits[letter]);
                joined[(first * SlotCodes) + second] = (byte)slot;
            }
        return joined;
    }
}
