using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Channel;

/// <summary>A word as consonants with vowel slots around them: before the first, between each two, behind the last.</summary>
/// <remarks>
/// Transliteration plays with the vowels and is faithful to the consonants, so the two are compared apart. A slot holds
/// up to three of ا و ي ء, which is one number of <see cref="SlotCodes"/>; what stands behind the third is not seen. An ع
/// counts as ء, because other languages have no sound for either; a final ه as ا, because it is written for a vowel.
/// </remarks>
internal static class Skeleton
{
    /// <summary>How many contents a slot can have.</summary>
    public const int SlotCodes = Base * Base * Base;

    /// <summary>The code of an empty slot.</summary>
    public const int Empty = 0;

    private const int Base = 5;
    private const int Full = Base * Base;
    private const byte AlefDigit = 1;
    private static readonly byte[] Vowels = [Edge, Alef, Number('و'), Number('ي'), Number('ء')];
    private static readonly byte He = Number('ه');
    private static readonly byte[] VowelDigits = Digits();
    private static readonly byte[] Joined = JoinAll();

    /// <summary>Which vowel a letter is, from 1; 0 if it is a consonant. A final ه is one, too (<see cref="FinalHe"/>).</summary>
    public static int VowelDigit(int letter) => VowelDigits[letter];

    /// <summary>Where a word has a final ه, which counts as ا; -1 if it has none.</summary>
    public static int FinalHe(ReadOnlySpan<byte> word) => !word.IsEmpty && word[word.Length - 1] == He ? word.Length - 1 : -1;

    /// <summary>Which vowel the letter at a place is, from 1; 0 if it is a consonant.</summary>
    public static int VowelDigit(ReadOnlySpan<byte> word, int place, int finalHe) => place == finalHe ? AlefDigit : VowelDigits[word[place]];

    /// <summary>The slot with one more vowel, by its digit.</summary>
    public static int Push(int slot, int digit) => slot >= Full ? slot : (slot * Base) + digit;

    /// <summary>Splits an encoded word.</summary>
    /// <param name="word">The letters' numbers.</param>
    /// <param name="consonants">At least as long as the word.</param>
    /// <param name="slots">One longer than that.</param>
    /// <returns>How many consonants there are; there is one slot more.</returns>
    public static int Split(ReadOnlySpan<byte> word, Span<byte> consonants, Span<byte> slots)
    {
        var count = 0;
        var slot = Empty;
        var finalHe = FinalHe(word);
        for (var i = 0; i < word.Length; i++)
        {
            var digit = VowelDigit(word, i, finalHe);
            if (digit != 0)
            {
                slot = Push(slot, digit);
                continue;
            }
            slots[count] = (byte)slot;
            consonants[count++] = word[i];
            slot = Empty;
        }
        slots[count] = (byte)slot;
        return count;
    }

    /// <summary>Writes an encoded word's slots and consonants in turns, a slot first and last, and returns how many of both there are.</summary>
    /// <param name="word">The letters' numbers.</param>
    /// <param name="skeleton">Twice as long as the word, and one longer.</param>
    public static int Interleave(ReadOnlySpan<byte> word, Span<byte> skeleton)
    {
        Span<byte> consonants = stackalloc byte[word.Length];
        Span<byte> slots = stackalloc byte[word.Length + 1];
        var count = Split(word, consonants, slots);
        for (var i = 0; i < count; i++) (skeleton[2 * i], skeleton[(2 * i) + 1]) = (slots[i], consonants[i]);
        skeleton[2 * count] = slots[count];
        return (2 * count) + 1;
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

    private static byte[] Digits()
    {
        var digits = new byte[Size];
        for (byte digit = 1; digit < Base; digit++) digits[Vowels[digit]] = digit;
        digits[Number('ع')] = digits[Number('ء')];
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
