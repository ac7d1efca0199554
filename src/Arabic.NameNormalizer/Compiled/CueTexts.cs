namespace Arabic.NameNormalizer.Compiled;

/// <summary>Cues as the tables write them, by their numbers.</summary>
/// <remarks>
/// Of most no string is stored: they are the words of their phrases as those are spelled (<see cref="PhraseNodes"/>). Where
/// words and phrases are left out, all of these are told, one behind the other.
/// </remarks>
internal sealed class CueTexts(Blob blob, StringPool strings)
{
    /// <summary>In place of where a string is: there is none.</summary>
    public const int AsSpelled = 0;

    private readonly Section<int> _places = blob.Get<int>(SectionId.CueTexts);
    private readonly Section<int> _nodes = blob.Get<int>(SectionId.CueNodes);
    private readonly PhraseNodes? _phrases = blob.Get<byte>(SectionId.ToldCues).Length == 0 ? new PhraseNodes(blob) : null;
    private string[]? _told;

    public int Count => _places.Length;

    /// <summary>A new string each time.</summary>
    public string this[int cue] => strings[_places[cue]] ?? _phrases?.Text(_nodes[cue]) ?? (_told ??= ReadTold())[cue];

    /// <summary>What is to be told of an index without its words and phrases.</summary>
    public byte[] EncodeTold()
    {
        var record = new RecordWriter();
        for (var cue = 0; cue < Count; cue++)
        {
            if (_places[cue] != AsSpelled) continue;
            record.Append(Letters.Encode(this[cue].AsSpan()));
            record.Number(StringPool.End);
        }
        return record.ToArray();
    }

    private string[] ReadTold()
    {
        var told = new string[Count];
        var reader = new RecordReader(blob.Get<byte>(SectionId.ToldCues).Span);
        for (var cue = 0; cue < told.Length; cue++)
            if (_places[cue] == AsSpelled) told[cue] = Letters.Decode(reader.Until(StringPool.End));
        return told;
    }
}
