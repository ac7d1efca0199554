using Arabic.NameNormalizer.Channel;
using Arabic.NameNormalizer.Compiled;
using static Arabic.NameNormalizer.Channel.ChannelAlphabet;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Words filed by the classes of their consonants (<see cref="ConsonantClasses"/>); vowels do not count.</summary>
/// <remarks>
/// 1. Words of the same classes are a family (<see cref="SkeletonFamily"/>). Families of one bucket stand together, so
///    that looking at a bucket reads memory in order.
/// 2. A bucket is told by a hash of the classes; most have one family or none.
/// 3. Marks tell most hashes that no word has without a look at the buckets.
/// Words with an article are in it twice, with and without. Immutable and thread-safe; some 20 bytes a word.
/// </remarks>
internal sealed class SkeletonIndex
{
    private const uint Multiplier = 0x9E3779B1;
    private const int BitsPerWord = 8;
    private const int BitsPerMark = 32;
    private readonly Section<byte> _records;
    private readonly Section<int> _starts;
    private readonly Section<int> _marks;
    private readonly int _shift;
    private readonly int _markShift;

    /// <param name="records">The families of all buckets.</param>
    /// <param name="starts">Where each bucket starts, and where the last one ends: a power of two of them, and one more.</param>
    /// <param name="marks">The marks: a power of two of them.</param>
    public SkeletonIndex(Section<byte> records, Section<int> starts, Section<int> marks)
    {
        (_records, _starts, _marks) = (records, starts, marks);
        _shift = ShiftOf(starts.Length - 1);
        _markShift = ShiftOf(marks.Length);
    }

    /// <summary>What the index is made of.</summary>
    /// <param name="words">The words; those without sound are left out.</param>
    /// <param name="classes">What they are filed by.</param>
    public static (byte[] Records, int[] Starts, int[] Marks) Arrays(TokenText words, ConsonantClasses classes)
    {
        var filed = File(words, classes);
        var starts = new int[1 + PowerOfTwo(filed.Count * 2 / 3)];
        var marks = new int[PowerOfTwo(filed.Count * BitsPerWord / BitsPerMark)];
        var (shift, markShift) = (ShiftOf(starts.Length - 1), ShiftOf(marks.Length));
        var buckets = new int[filed.Count];
        for (var i = 0; i < buckets.Length; i++)
        {
            buckets[i] = Bucket(filed[i].Hash, shift);
            SkeletonMarks.Set(marks, markShift, filed[i].Hash);
        }
        var (order, firsts) = BucketSort.Sort(buckets, starts.Length - 1);
        var records = new SkeletonWriter(words);
        for (var bucket = 0; bucket + 1 < starts.Length; bucket++)
        {
            starts[bucket] = records.Length;
            records.Write([.. order.AsSpan(firsts[bucket], firsts[bucket + 1] - firsts[bucket]).ToArray().Select(number => filed[number])]);
        }
        starts[starts.Length - 1] = records.Length;
        return (records.ToArray(), starts, marks);
    }

    private static List<FiledWord> File(TokenText words, ConsonantClasses classes)
    {
        var filed = new List<FiledWord>(words.Count + (words.Count / 8));
        Span<byte> skeleton = stackalloc byte[SkeletonFamily.WidthOf(WordLength)];
        for (var id = 0; id < words.Count; id++)
        {
            if (words[id].IsEmpty) continue;
            Add(new FiledWord(id, WithoutArticle: false), skeleton);
            if (HasArticle(words[id])) Add(new FiledWord(id, WithoutArticle: true), skeleton);
        }
        return filed;

        void Add(FiledWord word, Span<byte> skeleton)
        {
            var length = Skeleton.Interleave(word.Letters(words), skeleton);
            var hash = 0u;
            for (var i = 1; i < length; i += 2) hash = Hash(hash, classes[skeleton[i]]);
            filed.Add(word with { Hash = hash, Consonants = length / 2 });
        }
    }

    /// <summary>The hash of classes and one more: a number with the classes as its digits, so that parts can be put together.</summary>
    public static uint Hash(uint classes, int next) => (classes * Multiplier) + (uint)next;

    /// <summary>What classes are multiplied by if one more follows than so far.</summary>
    public static uint Power(uint power) => power * Multiplier;

    /// <summary>Which hashes the words may have.</summary>
    public SkeletonMarks Marks => new(_marks.Span, _markShift);

    /// <summary>Where the families are that may have classes of this hash.</summary>
    public (int Start, int End) Place(uint hash)
    {
        var starts = _starts.Span;
        var bucket = Bucket(hash, _shift);
        return (starts[bucket], starts[bucket + 1]);
    }

    /// <summary>The families between two places, to be read by <see cref="SkeletonFamily.Read"/>.</summary>
    public ReadOnlySpan<byte> Families(int start, int end) => _records.Span.Slice(start, end - start);

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
}
