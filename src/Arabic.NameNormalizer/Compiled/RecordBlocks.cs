namespace Arabic.NameNormalizer.Compiled;

/// <summary>
/// Records of which each says only how it differs from the one before: in blocks, each of which is told from its start.
/// </summary>
internal readonly struct RecordBlocks(Blob blob, SectionId blocks, SectionId records)
{
    private const int Bits = 6;

    /// <summary>How many records a block has.</summary>
    public const int Size = 1 << Bits;

    // The number of records, then where each block starts.
    private readonly Section<int> _blocks = blob.Get<int>(blocks);
    private readonly Section<byte> _records = blob.Get<byte>(records);

    public int Count => _blocks.Length == 0 ? 0 : _blocks[0];

    /// <summary>A reader at the start of the block of a record.</summary>
    /// <param name="number">The record.</param>
    /// <param name="before">How many records of the block have to be read before it.</param>
    public RecordReader Open(int number, out int before)
    {
        before = number & (Size - 1);
        return new RecordReader(_records.Span.Slice(_blocks[1 + (number >> Bits)]));
    }

    /// <summary>All records, in their order.</summary>
    public T[] ReadAll<T>(StringPool strings)
        where T : struct, IRecordFields
    {
        var all = new T[Count];
        for (var i = 0; i < all.Length; i += Size)
        {
            var record = Open(i, out _);
            var fields = default(T);
            for (var j = i; j < Math.Min(i + Size, all.Length); j++)
            {
                fields.Read(ref record, strings);
                all[j] = fields;
            }
        }
        return all;
    }
}

/// <summary>What a record says, read over what the one before it says.</summary>
internal interface IRecordFields
{
    /// <summary>Reads the next record.</summary>
    void Read(ref RecordReader record, StringPool strings);
}

/// <summary>Writes records in blocks.</summary>
internal sealed class RecordBlocksBuilder
{
    private readonly List<int> _blocks = [0];

    public RecordWriter Records { get; } = new();

    public int Count => _blocks[0];

    /// <summary>To be called before each record: whether a block starts with it, so that nothing is before it.</summary>
    public bool StartsBlock()
    {
        if (_blocks[0]++ % RecordBlocks.Size != 0) return false;
        _blocks.Add(Records.Position);
        return true;
    }

    public int[] Blocks => [.. _blocks];
}
