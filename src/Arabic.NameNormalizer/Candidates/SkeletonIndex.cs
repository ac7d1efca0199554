using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Arabic.NameNormalizer.Channel;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Words filed by the classes of their consonants (<see cref="ConsonantClasses"/>); vowels do not count.</summary>
/// <remarks>
/// 1. A word is a record: its number, how many consonants it has, and its skeleton (<see cref="Skeleton.Interleave"/>).
///    Records of one bucket stand together, so that looking at a bucket reads memory in order.
/// 2. A bucket is told by a hash of the classes. Words of other classes may be in it: whoever looks at them compares
///    the letters anyway.
/// 3. A table of bits tells most hashes that no word has without a look at the records.
/// Words with an article are in it twice, with and without. Immutable and thread-safe; some 30 bytes a word.
/// </remarks>
internal sealed class SkeletonIndex
{
    /// <summary>Set in a word's number where it stands here without its article.</summary>
    public const int WithoutArticle = 1 << 30;

    private const uint Multiplier = 0x9E3779B1;
    private const int BitsPerWord = 8;
    private const int HeadLength = 5;
    private readonly byte[] _records;
    private readonly byte[] _letters;
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
        _letters = new byte[1 + words.Sum(word => word.Length is 0 or > WordLength ? 0 : 1 + word.Length)];
        Span<byte> skeleton = stackalloc byte[(2 * WordLength) + 1];
        int length = 0, place = 1;
        for (var id = 0; id < words.Count; id++)
        {
            if (words[id].Length is 0 or > WordLength) continue;
            _letters[place++] = (byte)words[id].Length;
            _places[id] = place;
            words[id].CopyTo(_letters, place);
            place += words[id].Length;
            length += File(id, skeleton);
            if (HasArticle(words[id])) length += File(id | WithoutArticle, skeleton);
        }
        filed.Sort();
        _records = new byte[length];
        place = 0;
        foreach (var (_, word) in filed)
        {
            var size = Skeleton.Interleave(Letters(words, word), skeleton);
            BinaryPrimitives.WriteInt32LittleEndian(_records.AsSpan(place), word);
            _records[place + HeadLength - 1] = (byte)(size / 2);
            skeleton.Slice(0, size).CopyTo(_records.AsSpan(place + HeadLength));
            place += HeadLength + size;
        }
        for (var bucket = 1; bucket < _starts.Length; bucket++) _starts[bucket] += _starts[bucket - 1];

        int File(int word, Span<byte> skeleton)
        {
            var size = Skeleton.Interleave(Letters(words, word), skeleton);
            var hash = 0u;
            for (var i = 1; i < size; i += 2) hash = Hash(hash, classes[skeleton[i]]);
            var known = Known(hash);
            _isKnown[known >> 3] |= (byte)(1 << (known & 7));
            filed.Add((Bucket(hash), word));
            _starts[Bucket(hash) + 1] += HeadLength + size;
            return HeadLength + size;
        }
    }

    /// <summary>The encoded letters of a word; none if it was left out.</summary>
    public ReadOnlySpan<byte> this[int id] =>
        _places[id] is var place && place == 0 ? default : _letters.AsSpan(place, _letters[place - 1]);

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
    /// <param name="skeleton">The word's consonants and slots.</param>
    /// <returns>The word's number, with <see cref="WithoutArticle"/> if that is how it stands here.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref ReadOnlySpan<byte> records, out ReadOnlySpan<byte> skeleton)
    {
        var word = BinaryPrimitives.ReadInt32LittleEndian(records);
        skeleton = records.Slice(HeadLength, (2 * records[HeadLength - 1]) + 1);
        records = records.Slice(HeadLength + skeleton.Length);
        return word;
    }

    private static ReadOnlySpan<byte> Letters(IReadOnlyList<byte[]> words, int word) =>
        (word & WithoutArticle) == 0 ? words[word] : words[word & ~WithoutArticle].AsSpan(2);

    private int Bucket(uint hash) => (int)(((hash ^ (hash >> 15)) * 0x85EBCA6Bu) >> _shift);

    private int Known(uint hash) => (int)(((hash ^ (hash >> 16)) * 0xC2B2AE35u) >> _knownShift);
}
