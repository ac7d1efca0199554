using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Arabic.NameNormalizer.Scanning;

/// <summary>
/// The letters of a short word, four in a number and zeros behind the last: words compare and hash as three numbers. No
/// letter is U+0000, so that different words have different numbers.
/// </summary>
internal readonly record struct LetterBlocks(ulong First, ulong Second, ulong Third)
{
    /// <summary>The most letters that three blocks hold.</summary>
    public const int Most = 12;

    private const int Block = 4;
    private const int Bits = 16;
    private const ulong Golden = 11400714819323198485ul;

    /// <summary>The high bits of the products are well mixed.</summary>
    public ulong Hash
    {
        get
        {
            var hash = First * Golden;
            hash = (hash ^ (hash >> 32) ^ Second) * Golden;
            return Third == 0 ? hash : (hash ^ (hash >> 32) ^ Third) * Golden;
        }
    }

    /// <summary>The blocks of a word of <see cref="Most"/> letters at most.</summary>
    public static LetterBlocks Of(ReadOnlySpan<char> word)
    {
        if (word.Length < Block)
        {
            var letters = 0ul;
            for (var i = word.Length - 1; i >= 0; i--) letters = (letters << Bits) | word[i];
            return new LetterBlocks(letters, 0, 0);
        }
        var bytes = MemoryMarshal.AsBytes(word);
        var first = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        if (word.Length == Block) return new LetterBlocks(first, 0, 0);
        // The last four letters; those that a block before has are shifted out.
        var last = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(bytes.Length - sizeof(ulong)));
        return word.Length <= 2 * Block
            ? new LetterBlocks(first, last >> (Bits * ((2 * Block) - word.Length)), 0)
            : new LetterBlocks(first, BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(sizeof(ulong))), last >> (Bits * (Most - word.Length)));
    }
}
