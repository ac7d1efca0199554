namespace Arabic.NameNormalizer.Compiled;

/// <summary>What tables say to people alone, reasons and descriptions: unpacked when the first is asked for.</summary>
/// <remarks>UTF-8 behind its length, one remark behind the other, numbered from 1. 0 is none.</remarks>
internal sealed class Remarks(Blob blob)
{
    private Unpacked? _unpacked;

    /// <summary>A new string each time, or <see langword="null"/> for 0.</summary>
    public string? this[int number] => number == 0 ? null : Open().Text(number);

    /// <summary>All remarks in their order.</summary>
    public IEnumerable<string> All()
    {
        var unpacked = Open();
        for (var number = 1; number <= unpacked.Count; number++) yield return unpacked.Text(number);
    }

    private Unpacked Open()
    {
        if (_unpacked is not null) return _unpacked;
        _unpacked = new Unpacked(blob.Unpacked(SectionId.Remarks).ToArray());
        GC.KeepAlive(blob);
        return _unpacked;
    }

    private sealed class Unpacked
    {
        private readonly byte[] _text;
        private readonly List<int> _starts = [];

        public Unpacked(byte[] text)
        {
            _text = text;
            for (var reader = new RecordReader(text); !reader.IsAtEnd; reader.Bytes(reader.Number())) _starts.Add(reader.Position);
        }

        public int Count => _starts.Count;

        public string Text(int number) => new RecordReader(_text.AsSpan(_starts[number - 1])).Text();
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
