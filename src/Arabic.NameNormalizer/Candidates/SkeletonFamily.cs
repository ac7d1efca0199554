using System.Buffers.Binary;

namespace Arabic.NameNormalizer.Candidates;

/// <summary>Words whose consonants have the same classes, as they lie in a <see cref="SkeletonIndex"/>.</summary>
/// <remarks>
/// 1. A head: half the hash of the classes in two bytes, how many consonants they are, with a bit that is set if the
///    words stand here without their article, and how many words there are.
/// 2. The words' numbers, four bytes each.
/// 3. Their skeletons (<see cref="Channel.Skeleton.Interleave"/>), all of one length: whoever prices them reads nothing else.
/// </remarks>
internal readonly ref struct SkeletonFamily
{
    /// <summary>How many words a family has at most; what has more is several.</summary>
    public const int Most = byte.MaxValue;

    private const int HeadLength = 4;
    private const int IdLength = 4;
    private const int ArticleBit = 128;
    private readonly ReadOnlySpan<byte> _ids;
    private readonly int _tag;

    private SkeletonFamily(ReadOnlySpan<byte> records)
    {
        _tag = BinaryPrimitives.ReadUInt16LittleEndian(records);
        WithoutArticle = (records[2] & ArticleBit) != 0;
        Width = WidthOf(records[2] & ~ArticleBit);
        Count = records[3];
        _ids = records.Slice(HeadLength, Count * IdLength);
        Skeletons = records.Slice(HeadLength + _ids.Length, Count * Width);
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>How long each skeleton is.</summary>
    public int Width { get; }

    /// <summary>Whether the words stand here without their article.</summary>
    public bool WithoutArticle { get; }

    /// <summary>The skeletons, one behind the other.</summary>
    public ReadOnlySpan<byte> Skeletons { get; }

    /// <summary>The number of a word.</summary>
    public int this[int i] => BinaryPrimitives.ReadInt32LittleEndian(_ids.Slice(i * IdLength));

    /// <summary>How long the skeleton of so many consonants is.</summary>
    public static int WidthOf(int consonants) => (2 * consonants) + 1;

    /// <summary>Whether the classes may be those of a hash: hardly ever, if they are not.</summary>
    public bool MayBe(uint hash) => _tag == (ushort)hash;

    /// <summary>Reads a family.</summary>
    /// <param name="records">Families, one behind the other.</param>
    /// <param name="at">Where it begins; then where the next one does.</param>
    public static SkeletonFamily Read(ReadOnlySpan<byte> records, scoped ref int at)
    {
        var family = new SkeletonFamily(records.Slice(at));
        at += HeadLength + family._ids.Length + family.Skeletons.Length;
        return family;
    }

    /// <summary>How many bytes a family has.</summary>
    public static int Length(int words, int width) => HeadLength + (words * (IdLength + width));

    /// <summary>Writes a family's head and its words' numbers, and returns where their skeletons belong.</summary>
    public static Span<byte> Write(Span<byte> family, uint hash, int consonants, bool withoutArticle, ReadOnlySpan<int> words)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(family, (ushort)hash);
        family[2] = (byte)(consonants | (withoutArticle ? ArticleBit : 0));
        family[3] = (byte)words.Length;
        for (var i = 0; i < words.Length; i++) BinaryPrimitives.WriteInt32LittleEndian(family.Slice(HeadLength + (i * IdLength)), words[i]);
        return family.Slice(HeadLength + (words.Length * IdLength));
    }
}
