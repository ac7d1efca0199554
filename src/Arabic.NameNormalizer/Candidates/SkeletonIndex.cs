using System.Buffers.Binary;
using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Words filed by the classes of their consonants (<see cref="ConsonantClasses"/>); vowels do not count.</summary>
/// <remarks>
/// 1. A word is a record: its number, its length and roughly how many consonants it has, its encoded letters. Records of
///    one bucket stand together, so that looking at a bucket reads memory in order.
/// 2. A bucket is told by a hash of the classes. Words of other classes may be in it: whoever looks at them compares
///    the letters anyway.
/// 3. A table of bits tells most hashes that no word has without a look at the records.
/// Words with an article are in it twice, with and without. Immutable and thread-safe; some 20 bytes a word.
/// </remarks>
internal sealed class SkeletonIndex
{
    /// <summary>Set in a word's number where it stands here without its article.</summary>
    public const int WithoutArticle = 1 << 30;

    private const uint Multiplier = 0x9E3779B1;
    private const int BitsPerWord = 8;
    private const int HeadLength = 5;
    private const int LengthMask = 63;
    private const int CountShift = 6;
    private readonly byte[] _records;
    private readonly int[] _starts;
    private readonly int[] _places;
    private readonly byte[] _isKnown;
    private readonly int _shift;
    private readonly int _knownShift;

    /// <param name="words">Encoded words by number; empty ones are left out.</param>
    /// <param name="classes">What they are filed by.</param>
    public SkeletonIndex(IReadOnlyList<byte[]> words, ConsonantClasses classes)
    {
        var filed = new List<(int Bucket, int Word)>(words.Count);
        var count = words.Sum(word => HasArticle(word) ? 2 : 1);
        var bits = 1;
        while (1 << bits < count * 2 / 3) bits++;
        _shift = 32 - bits;
        var knownBits = 3;
        while (1 << knownBits < count * BitsPerWord) knownBits++;
        _knownShift = 32 - knownBits;
        _isKnown = new byte[1 << (knownBits - 3)];
        _starts = new int[(1 << bits) + 1];
        _places = new int[words.Count];
        var length = 0;
        for (var id = 0; id < words.Count; id++)
        {
            if (words[id].Length is 0 or > WordLength) continue;
            File(id);
            if (HasArticle(words[id])) File(id | WithoutArticle);
        }
        filed.Sort();
        _records = new byte[length];
        var place = 0;
        foreach (var (_, word) in filed)
        {
            var letters = Letters(words, word);
            BinaryPrimitives.WriteInt32LittleEndian(_records.AsSpan(place), word);
            _records[place + HeadLength - 1] = (byte)(letters.Length | (Count(letters) << CountShift));
            letters.CopyTo(_records.AsSpan(place + HeadLength));
            if ((word & WithoutArticle) == 0) _places[word] = place + HeadLength;
            place += HeadLength + letters.Length;
        }
        for (var bucket = 1; bucket < _starts.Length; bucket++) _starts[bucket] += _starts[bucket - 1];

        void File(int word)
        {
            var letters = Letters(words, word);
            var hash = HashOf(letters, classes);
            var known = Known(hash);
            _isKnown[known >> 3] |= (byte)(1 << (known & 7));
            filed.Add((Bucket(hash), word));
            _starts[Bucket(hash) + 1] += HeadLength + letters.Length;
            length += HeadLength + letters.Length;
        }
    }

    /// <summary>The encoded letters of a word; none if it was left out.</summary>
    public ReadOnlySpan<byte> this[int id] =>
        _places[id] is var place && place == 0 ? default : _records.AsSpan(place, _records[place - 1] & LengthMask);

    /// <summary>The hash of classes and one more: a number with the classes as its digits, so that parts can be put together.</summary>
    public static uint Hash(uint classes, int next) => (classes * Multiplier) + (uint)next;

    /// <summary>The hash of classes and further ones.</summary>
    public static uint Hash(uint classes, uint further, uint power) => (classes * power) + further;

    /// <summary>What classes are multiplied by if one more follows than so far.</summary>
    public static uint Power(uint power) => power * Multiplier;

    /// <summary>The records of the words that may have classes of this hash; often none.</summary>
    public ReadOnlySpan<byte> Find(uint hash)
    {
        var known = Known(hash);
        if ((_isKnown[known >> 3] & (1 << (known & 7))) == 0) return default;
        var bucket = Bucket(hash);
        return _records.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
    }

    /// <summary>Takes the first of the records.</summary>
    /// <param name="records">The records; the first is taken off.</param>
    /// <param name="count">How many consonants the word must have; those of words that have not may come back as none.</param>
    /// <param name="letters">The word's letters, or none.</param>
    /// <returns>The word's number, with <see cref="WithoutArticle"/> if that is how it stands here.</returns>
    public static int Read(ref ReadOnlySpan<byte> records, int count, out ReadOnlySpan<byte> letters)
    {
        int head = records[HeadLength - 1];
        var length = head & LengthMask;
        letters = (byte)(head ^ (count << CountShift)) > LengthMask ? default : records.Slice(HeadLength, length);
        var word = letters.IsEmpty ? 0 : BinaryPrimitives.ReadInt32LittleEndian(records);
        records = records.Slice(HeadLength + length);
        return word;
    }

    private static int Count(ReadOnlySpan<byte> letters)
    {
        var count = 0;
        var finalHe = Skeleton.FinalHe(letters);
        for (var i = 0; i < letters.Length; i++)
            if (Skeleton.VowelDigit(letters, i, finalHe) == 0) count++;
        return count;
    }

    private static ReadOnlySpan<byte> Letters(IReadOnlyList<byte[]> words, int word) =>
        (word & WithoutArticle) == 0 ? words[word] : words[word & ~WithoutArticle].AsSpan(2);

    private static uint HashOf(ReadOnlySpan<byte> letters, ConsonantClasses classes)
    {
        var hash = 0u;
        var finalHe = Skeleton.FinalHe(letters);
        for (var i = 0; i < letters.Length; i++)
            if (Skeleton.VowelDigit(letters, i, finalHe) == 0) hash = Hash(hash, classes[letters[i]]);
        return hash;
    }

    private int Bucket(uint hash) => (int)(((hash ^ (hash >> 15)) * 0x85EBCA6Bu) >> _shift);

    private int Known(uint hash) => (int)(((hash ^ (hash >> 16)) * 0xC2B2AE35u) >> _knownShift);
}
