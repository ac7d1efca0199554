using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Compiled;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Words filed by the classes of their consonants (<see cref="ConsonantClasses"/>); vowels do not count.</summary>
/// <remarks>
/// 1. A word is a record: its number, how many consonants it has, and its skeleton (<see cref="Skeleton.Interleave"/>).
///    Records of one bucket stand together, so that looking at a bucket reads memory in order.
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
    private const int BitsPerByte = 8;
    private readonly Section<byte> _records;
    private readonly Section<int> _starts;
    private readonly Section<byte> _isKnown;
    private readonly int _shift;
    private readonly int _knownShift;

    /// <param name="records">The records of all buckets.</param>
    /// <param name="starts">Where each bucket starts, and where the last one ends: a power of two of them, and one more.</param>
    /// <param name="isKnown">The bits: a power of two of bytes.</param>
    public SkeletonIndex(Section<byte> records, Section<int> starts, Section<byte> isKnown)
    {
        (_records, _starts, _isKnown) = (records, starts, isKnown);
        _shift = ShiftOf(starts.Length - 1);
        _knownShift = ShiftOf(isKnown.Length * BitsPerByte);
    }

    /// <summary>What the index is made of.</summary>
    /// <param name="words">The words; those without sound are left out.</param>
    /// <param name="classes">What they are filed by.</param>
    public static (byte[] Records, int[] Starts, byte[] IsKnown) Arrays(TokenText words, ConsonantClasses classes)
    {
        var filed = new List<(uint Hash, int Word)>(words.Count + (words.Count / 8));
        Span<byte> skeleton = stackalloc byte[(2 * WordLength) + 1];
        var size = 0;
        for (var id = 0; id < words.Count; id++)
        {
            if (words[id].IsEmpty) continue;
            File(id, skeleton);
            if (HasArticle(words[id])) File(id | WithoutArticle, skeleton);
        }
        var starts = new int[1 + PowerOfTwo(filed.Count * 2 / 3)];
        var isKnown = new byte[PowerOfTwo(filed.Count * BitsPerWord / BitsPerByte)];
        var (shift, knownShift) = (ShiftOf(starts.Length - 1), ShiftOf(isKnown.Length * BitsPerByte));
        var buckets = new int[filed.Count];
        for (var i = 0; i < buckets.Length; i++)
        {
            buckets[i] = Bucket(filed[i].Hash, shift);
            var known = Known(filed[i].Hash, knownShift);
            isKnown[known / BitsPerByte] |= (byte)(1 << (known % BitsPerByte));
        }
        var (order, firsts) = BucketSort.Sort(buckets, starts.Length - 1);
        var records = new byte[size];
        var place = 0;
        for (var bucket = 0; bucket + 1 < starts.Length; bucket++)
        {
            starts[bucket] = place;
            for (var i = firsts[bucket]; i < firsts[bucket + 1]; i++)
            {
                var word = filed[order[i]].Word;
                var length = Skeleton.Interleave(Letters(words, word), skeleton);
                BinaryPrimitives.WriteInt32LittleEndian(records.AsSpan(place), word);
                records[place + HeadLength - 1] = (byte)(length / 2);
                skeleton.Slice(0, length).CopyTo(records.AsSpan(place + HeadLength));
                place += HeadLength + length;
            }
        }
        starts[starts.Length - 1] = place;
        return (records, starts, isKnown);

        void File(int word, Span<byte> skeleton)
        {
            var length = Skeleton.Interleave(Letters(words, word), skeleton);
            var hash = 0u;
            for (var i = 1; i < length; i += 2) hash = Hash(hash, classes[skeleton[i]]);
            filed.Add((hash, word));
            size += HeadLength + length;
        }
    }

    /// <summary>The hash of classes and one more: a number with the classes as its digits, so that parts can be put together.</summary>
    public static uint Hash(uint classes, int next) => (classes * Multiplier) + (uint)next;

    /// <summary>The hash of classes and further ones.</summary>
    public static uint Hash(uint classes, uint further, uint power) => (classes * power) + further;

    /// <summary>What classes are multiplied by if one more follows than so far.</summary>
    public static uint Power(uint power) => power * Multiplier;

    /// <summary>The records of the words that may have classes of this hash; often none.</summary>
    public ReadOnlySpan<byte> Find(uint hash)
    {
        var known = Known(hash, _knownShift);
        if ((_isKnown[known / BitsPerByte] & (1 << (known % BitsPerByte))) == 0) return default;
        var bucket = Bucket(hash, _shift);
        var starts = _starts.Span;
        return _records.Span.Slice(starts[bucket], starts[bucket + 1] - starts[bucket]);
    }

    /// <summary>Reads a record.</summary>
    /// <param name="records">The records.</param>
    /// <param name="at">Where it begins; then where the next one does.</param>
    /// <param name="skeleton">The word's consonants and slots.</param>
    /// <returns>The word's number, with <see cref="WithoutArticle"/> if that is how it stands here.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ReadOnlySpan<byte> records, ref int at, out ReadOnlySpan<byte> skeleton)
    {
        var record = records.Slice(at);
        skeleton = record.Slice(HeadLength, (2 * record[HeadLength - 1]) + 1);
        at += HeadLength + skeleton.Length;
        return BinaryPrimitives.ReadInt32LittleEndian(record);
    }

    private static ReadOnlySpan<byte> Letters(TokenText words, int word) =>
        (word & WithoutArticle) == 0 ? words[word] : words[word & ~WithoutArticle].Slice(2);

    private static int PowerOfTwo(int least)
    {
        var power = 2;
        while (power < least) power *= 2;
        return power;
    }

    private static int ShiftOf(int powerOfTwo)
    {
        var shift = 32;
        for (; powerOfTwo > 1; powerOfTwo /= 2) shift--;
        return shift;
    }

    private static int Bucket(uint hash, int shift) => (int)(((hash ^ (hash >> 15)) * 0x85EBCA6Bu) >> shift);

    private static int Known(uint hash, int shift) => (int)(((hash ^ (hash >> 16)) * 0xC2B2AE35u) >> shift);
}
