namespace Arabic.NameNormalizer.Compiled;

/// <summary>What tables say to people alone, reasons and descriptions: unpacked when the first is asked for.</summary>
/// <remarks>UTF-8 behind its length, one remark behind the other; they are referred to by where they begin. 0 is none.</remarks>
internal sealed class Remarks(Blob blob)
{
    private byte[]? _text;

    /// <summary>A new string each time, or <see langword="null"/> for 0.</summary>
    public string? this[int at] => at == 0 ? null : new RecordReader(Text.AsSpan(at)).Text();

    /// <summary>All remarks in their order.</summary>
    public IEnumerable<string> All()
    {
        for (var at = 1; at < Text.Length;)
        {
            var reader = new RecordReader(Text.AsSpan(at));
            var remark = reader.Text();
            at += reader.Position;
            yield return remark;
        }
    }

    private byte[] Text => _text ??= blob.Unpacked(SectionId.Remarks).ToArray();
}

/// <summary>Gathers remarks, each once.</summary>
internal sealed class RemarksBuilder
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly RecordWriter _text = new RecordWriter().Number(0);

    /// <summary>Where the remark begins; 0 for none.</summary>
    public int Add(string? remark)
    {
        if (remark is null) return 0;
        if (_places.TryGetValue(remark, out var at)) return at;
        at = _text.Position;
        _places.Add(remark, at);
        _text.Text(remark);
        return at;
    }

    public byte[] ToArray() => _text.ToArray();
}
