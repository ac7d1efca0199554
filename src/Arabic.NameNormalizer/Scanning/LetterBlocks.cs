using System.Runtime.InteropServices;

namespace Arabic.NameNormalizer.Scanning;

/// <summary>The letters of a short word as three numbers, which compare and hash at once.</summary>
/// <param name="First">The first four letters, or all of fewer.</param>
/// <param name="Last">The last four, some of them perhaps twice; 0 if there are fewer.</param>
/// <param name="Middle">The four behind the first ones, if there are more than eight.</param>
/// <param name="Length">How many letters there are: ههههه and هههههه have the same blocks.</param>
internal readonly record struct LetterBlocks(ulong First, ulong Last, ulong Middle, int Length)
{
    /// <summary>The most letters that three blocks hold.</summary>
    public const int Most = 12;

    private const int Block = 4;
    private const ulong Golden = 11400714819323198485ul;

    /// <summary>The high bits of the products are well mixed.</summary>
    public ulong Hash
    {
        get
        {
            var hash = (First ^ (ulong)Length) * Golden;
            hash = (hash ^ (hash >> 32) ^ Last) * Golden;
            return (hash ^ (hash >> 32) ^ Middle) * Golden;
        }
    }

    /// <summary>The blocks of a word of <see cref="Most"/> letters at most.</summary>
    public static LetterBlocks Of(ReadOnlySpan<char> word)
    {
        if (word.Length < Block)
        {
            var letters = 0ul;
            foreach (var c in word) letters = (letters << 16) | c;
            return new LetterBlocks(letters, 0, 0, word.Length);
        }
        var bytes = MemoryMarshal.AsBytes(word);
        return new LetterBlocks(
            MemoryMarshal.Read<ulong>(bytes),
            MemoryMarshal.Read<ulong>(bytes.Slice(bytes.Length - (2 * Block))),
            word.Length > 2 * Block ? MemoryMarshal.Read<ulong>(bytes.Slice(2 * Block)) : 0,
            word.Length);
    }
}
