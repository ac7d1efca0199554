using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>Writes what is known of phrases, as <see cref="PhraseTable"/> reads it.</summary>
/// <param name="layer">The number of a layer.</param>
/// <param name="place">Where a string is among the strings; 0 for none.</param>
internal sealed class PhraseTableBuilder(Func<string, int> layer, Func<string?, int> place)
{
    private readonly RecordWriter _records = new();
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public byte[] Records => _records.ToArray();

    /// <summary>The number that stands for what is known.</summary>
    public int Add(PhraseDraft? phrase)
    {
        if (phrase is null) return 0;
        if (phrase is { Forms.Count: 1, IsCue: false, IsGuarded: false, IsOtherSpelling: false, Topics.Count: 0, GivenNames.Count: 0 })
            return (phrase.Forms[0] << PhraseNodes.TagBits) | PhraseNodes.Form;
        var record = new RecordWriter().Number(
            (phrase.IsCue ? PhraseNodes.IsCue : 0) | (phrase.IsGuarded ? PhraseNodes.IsGuarded : 0) | (phrase.IsOtherSpelling ? PhraseNodes.IsOtherSpelling : 0));
        if (phrase.IsCue) record.Number(phrase.CueEntities);
        record.Number(phrase.Forms.Count);
        foreach (var form in phrase.Forms) record.Number(form);
        record.Number(phrase.Topics.Count);
        foreach (var topic in phrase.Topics) record.Number(layer(topic));
        record.Number(phrase.GivenNames.Count);
        foreach (var name in phrase.GivenNames) record.Number(place(name));
        return (Place(record.ToArray()) << PhraseNodes.TagBits) | (phrase.Speaks ? PhraseNodes.Record : PhraseNodes.SilentRecord);
    }

    private int Place(byte[] record)
    {
        var content = string.Concat(record.Select(b => (char)b));
        if (_places.TryGetValue(content, out var place)) return place;
        _places.Add(content, place = _records.Position);
        _records.Append(record);
        return place;
    }
}

/// <summary>What is known of a phrase while tables are compiled.</summary>
internal sealed class PhraseDraft
{
    public List<int> Forms { get; } = [];

    public List<string> Topics { get; } = [];

    /// <summary>Folded lightly; <see langword="null"/> is the words as they are spelled.</summary>
    public List<string?> GivenNames { get; } = [];

    public bool IsCue { get; set; }

    /// <summary>How many entities have the cue.</summary>
    public int CueEntities { get; set; }

    public bool IsGuarded { get; set; }

    /// <summary>Whether its forms are written otherwise (<see cref="CompoundSpellings"/>).</summary>
    public bool IsOtherSpelling { get; set; }

    public bool Speaks => Forms.Count > 0 || IsCue || Topics.Count > 0 || GivenNames.Count > 0;
}
