namespace Arabic.NameNormalizer.Compiled;

/// <summary>What tables say to people alone, reasons and descriptions, numbered from 1. 0 is none.</summary>
/// <remarks>
/// UTF-8 behind its length, one remark behind the other. In files they are packed, in blocks, so that who asks for one
/// waits for a fraction of them; a block stays unpacked from then on.
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

    /// <summary>All remarks in their order.</summary>
    public IEnumerable<string> All()
    {
        for (var reader = new RemarkCursor(blob.Unpacked(SectionId.Remarks).ToArray()); reader.MoveNext();) yield return reader.Current;
    }

    /// <summary>Packs remarks for a file.</summary>
    public static byte[] Pack(byte[] remarks)
    {
        const int blockLength = 1 << 16;
        var directory = new RecordWriter();
        var blocks = new List<byte[]>();
        var (number, first, start) = (0, 1, 0);
        for (var cursor = new RemarkCursor(remarks); cursor.MoveNext();)
        {
            number++;
            if (cursor.End - start < blockLength && cursor.End < remarks.Length) continue;
            blocks.Add(Packing.Pack(remarks.AsSpan(start, cursor.End - start)));
            directory.Number(first).Number(cursor.End - start).Number(blocks[blocks.Count - 1].Length);
            (first, start) = (number + 1, cursor.End);
        }
        return [.. new RecordWriter().Number(blocks.Count).ToArray(), .. directory.ToArray(), .. blocks.SelectMany(block => block)];
    }

    /// <summary>The remarks of a file as they were before.</summary>
    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        var places = Directory(packed);
        var bytes = new List<byte>();
        foreach (var (_, at, length, unpacked) in places) bytes.AddRange(Packing.Unpack(packed.Slice(at, length), unpacked));
        return [.. bytes];
    }

    private static (int First, int At, int Length, int Unpacked)[] Directory(ReadOnlySpan<byte> packed)
    {
        var reader = new RecordReader(packed);
        var blocks = new (int First, int At, int Length, int Unpacked)[reader.Number()];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i].First = reader.Number();
            blocks[i].Unpacked = reader.Number();
            blocks[i].Length = reader.Number();
        }
        var at = reader.Position;
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i].At = at;
            at += blocks[i].Length;
        }
        return blocks;
    }

    private Block[] Open()
    {
        var stored = blob.Stored(SectionId.Remarks, out var unpacked);
        return unpacked == 0
            ? [new Block(blob, 1, 0, stored.Length, 0)]
            : [.. Directory(stored).Select(place => new Block(blob, place.First, place.At, place.Length, place.Unpacked))];
    }

    /// <summary>Remarks from one number to another: the place of their bytes, and how many those are unpacked (0: they are not packed).</summary>
    private sealed class Block(Blob blob, int first, int at, int length, int unpacked)
    {
        private Tuple<byte[], List<int>>? _read; // an object, so that threads see all of it or nothing

        public int First => first;

        public string Text(int number)
        {
            var (bytes, starts) = _read ??= Read();
            return new RecordReader(bytes.AsSpan(starts[number - first])).Text();
        }

        private Tuple<byte[], List<int>> Read()
        {
            var stored = blob.Stored(SectionId.Remarks, out _).Slice(at, length);
            var bytes = unpacked == 0 ? stored.ToArray() : Packing.Unpack(stored, unpacked);
            var starts = new List<int>();
            for (var reader = new RecordReader(bytes); !reader.IsAtEnd; reader.Bytes(reader.Number())) starts.Add(reader.Position);
            return Tuple.Create(bytes, starts);
        }
    }

    private sealed class RemarkCursor(byte[] bytes)
    {
        public string Current { get; private set; } = "";

        public int End { get; private set; }

        public bool MoveNext()
        {
            if (End >= bytes.Length) return false;
            var reader = new RecordReader(bytes.AsSpan(End));
            Current = reader.Text();
            End += reader.Position;
            return true;
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
