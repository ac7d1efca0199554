namespace Arabic.NameNormalizer.Compiled;

/// <summary>What tables say to people alone, reasons and descriptions, numbered from 1. 0 is none.</summary>
/// <remarks>
/// In memory UTF-8 behind its length, one remark behind the other. In files and in the assembly they are packed
/// (<see cref="PackedRemarks"/>), in blocks, so that who asks for one waits for a fraction of them; a block stays unpacked
/// from then on.
/// </remarks>
internal sealed class Remarks(Blob blob)
{
    private Block[]? _blocks;

    /// <summary>A new string each time, or <see langword="null"/> for 0.</summary>
    public string? this[int number]
    {
        get
        {
            if (number == 0) return null;
            var blocks = _blocks ??= Open();
            var i = blocks.Length - 1;
            while (blocks[i].First > number) i--;
            var text = blocks[i].Text(number);
            GC.KeepAlive(blob);
            return text;
        }
    }

    private Block[] Open()
    {
        var stored = blob.Stored(SectionId.Remarks, out var unpacked);
        if (unpacked == 0) return [new Block(blob, new PackedRemarks.Block(1, 0, stored.Length, 0), null)];
        var packed = PackedRemarks.Open(stored);
        return Array.ConvertAll(packed.Blocks, place => new Block(blob, place, packed.Words));
    }

    /// <param name="blob">Where the bytes are.</param>
    /// <param name="place">Which of them.</param>
    /// <param name="words">The words of packed remarks; <see langword="null"/> if they are not packed.</param>
    private sealed class Block(Blob blob, PackedRemarks.Block place, Phrasebook? words)
    {
        private Tuple<byte[], List<int>>? _read; // an object, so that threads see all of it or nothing

        public int First => place.First;

        public string Text(int number)
        {
            var (bytes, starts) = _read ??= Read();
            var start = starts[number - place.First];
            return words is null ? new RecordReader(bytes.AsSpan(start)).Text() : words.Read(bytes, ref start);
        }

        private Tuple<byte[], List<int>> Read()
        {
            var stored = blob.Stored(SectionId.Remarks, out _).Slice(place.At, place.Length);
            var starts = new List<int>();
            if (words is null)
            {
                for (var reader = new RecordReader(stored); !reader.IsAtEnd; reader.Bytes(reader.Number())) starts.Add(reader.Position);
                return Tuple.Create(stored.ToArray(), starts);
            }
            var bytes = Packing.Unpack(stored, place.Unpacked);
            for (var at = 0; at < bytes.Length; Phrasebook.Skip(bytes, ref at)) starts.Add(at);
            return Tuple.Create(bytes, starts);
        }
    }
}

/// <summary>Gathers remarks, each once.</summary>
internal sealed class RemarksBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly RecordWriter _text = new();

    /// <summary>The number of the remark; 0 for none.</summary>
    public int Add(string? remark)
    {
        if (remark is null) return 0;
        if (_numbers.TryGetValue(remark, out var number)) return number;
        _numbers.Add(remark, number = _numbers.Count + 1);
        _text.Text(remark);
        return number;
    }

    public byte[] ToArray() => _text.ToArray();
}
