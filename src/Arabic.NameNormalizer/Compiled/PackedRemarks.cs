namespace Arabic.NameNormalizer.Compiled;

/// <summary>How remarks are packed for a file and for the assembly.</summary>
/// <remarks>
/// The <see cref="Phrasebook"/>, unpacked and packed length; how many blocks there are; for each the number of its first
/// remark, its unpacked and its packed length; then the phrasebook and the blocks.
/// </remarks>
internal sealed class PackedRemarks
{
    private const int BlockLength = 1 << 16;

    private PackedRemarks(Phrasebook words, Block[] blocks) => (Words, Blocks) = (words, blocks);

    public Phrasebook Words { get; }

    public Block[] Blocks { get; }

    /// <summary>Remarks from one number to another: where their bytes lie, and how many those are unpacked.</summary>
    internal readonly record struct Block(int First, int At, int Length, int Unpacked);

    /// <summary>Reads the directory, and the words.</summary>
    public static PackedRemarks Open(ReadOnlySpan<byte> packed)
    {
        var reader = new RecordReader(packed);
        var (wordsUnpacked, wordsLength) = (reader.Number(), reader.Number());
        var blocks = new (int First, int Unpacked, int Length)[reader.Number()];
        for (var i = 0; i < blocks.Length; i++) blocks[i] = (reader.Number(), reader.Number(), reader.Number());
        var words = new Phrasebook(Packing.Unpack(reader.Bytes(wordsLength), wordsUnpacked));
        var at = reader.Position;
        return new PackedRemarks(words, Array.ConvertAll(blocks, block =>
        {
            var start = at;
            at += block.Length;
            return new Block(block.First, start, block.Length, block.Unpacked);
        }));
    }

    /// <param name="remarks">UTF-8 behind its length, one remark behind the other.</param>
    public static byte[] Pack(byte[] remarks)
    {
        var texts = new List<string>();
        for (var reader = new RecordReader(remarks); !reader.IsAtEnd;) texts.Add(reader.Text());
        var words = Phrasebook.Of(texts);
        var wordText = words.Encode();
        var packedWords = Packing.Pack(wordText);
        var directory = new RecordWriter();
        var blocks = new List<byte[]>();
        var (first, block) = (1, new List<byte>());
        for (var i = 0; i < texts.Count; i++)
        {
            words.Write(texts[i], block);
            if (block.Count < BlockLength && i < texts.Count - 1) continue;
            blocks.Add(Packing.Pack([.. block]));
            directory.Number(first).Number(block.Count).Number(blocks[blocks.Count - 1].Length);
            first = i + 2;
            block.Clear();
        }
        var head = new RecordWriter().Number(wordText.Length).Number(packedWords.Length).Number(blocks.Count);
        return [.. head.ToArray(), .. directory.ToArray(), .. packedWords, .. blocks.SelectMany(bytes => bytes)];
    }

    /// <summary>The remarks as they were before.</summary>
    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        var opened = Open(packed);
        var remarks = new RecordWriter();
        foreach (var block in opened.Blocks)
        {
            var bytes = Packing.Unpack(packed.Slice(block.At, block.Length), block.Unpacked);
            for (var at = 0; at < bytes.Length;) remarks.Text(opened.Words.Read(bytes, ref at));
        }
        return remarks.ToArray();
    }
}
