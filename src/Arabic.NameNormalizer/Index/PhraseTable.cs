using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>What is known of each phrase of a trie, made when it is first asked for.</summary>
/// <remarks>
/// A number for each node (<see cref="PhraseNodes"/>). Many phrases share a record: all that are a cue and nothing else,
/// for one.
/// </remarks>
internal sealed class PhraseTable
{
    private readonly Section<int> _values;
    private readonly Section<byte> _records;
    private readonly LazyArray<PhrasePayload> _made;
    private readonly FormTable _forms;
    private readonly NameIndex _index;

    public PhraseTable(Blob blob, FormTable forms, NameIndex index)
    {
        _values = blob.Get<int>(SectionId.NodeValues);
        _records = blob.Get<byte>(SectionId.Payloads);
        _forms = forms;
        _index = index;
        _made = new LazyArray<PhrasePayload>(_values.Length, Make);
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => _values.Length;

    public PhrasePayload? this[int node] => _values[node] == 0 ? null : _made[node];

    /// <summary>Whether the phrase says anything in a text.</summary>
    public bool Speaks(int node) => _values[node] is var value && value != 0 && (value & PhraseNodes.TagMask) != PhraseNodes.SilentRecord;

    /// <summary>What the phrase is in a text, without making it.</summary>
    public PhraseKinds Kinds(int node)
    {
        var value = _values[node];
        if (value == 0 || (value & PhraseNodes.TagMask) == PhraseNodes.SilentRecord) return 0;
        if ((value & PhraseNodes.TagMask) == PhraseNodes.Form) return PhraseKinds.Name;
        var record = new RecordReader(_records.Span.Slice(value >> PhraseNodes.TagBits));
        var kinds = (PhraseKinds)0;
        if ((record.Number() & PhraseNodes.IsCue) != 0)
        {
            kinds |= PhraseKinds.Cue;
            record.Number();
        }
        if (Skip(ref record)) kinds |= PhraseKinds.Name;
        if (Skip(ref record)) kinds |= PhraseKinds.Topic;
        if (Skip(ref record)) kinds |= PhraseKinds.GivenName;
        return kinds;
    }

    /// <summary>Passes over a list of numbers, and tells whether there is any.</summary>
    private static bool Skip(ref RecordReader record)
    {
        var count = record.Number();
        for (var i = 0; i < count; i++) record.Number();
        return count > 0;
    }

    private PhrasePayload Make(int node)
    {
        var value = _values[node];
        if ((value & PhraseNodes.TagMask) == PhraseNodes.Form) return new PhrasePayload { Forms = [Indexed(value >> PhraseNodes.TagBits, node)] };
        var record = new RecordReader(_records.Span.Slice(value >> PhraseNodes.TagBits));
        var flags = record.Number();
        var cueEntities = (flags & PhraseNodes.IsCue) != 0 ? record.Number() : 0;
        var forms = record.Number() is > 0 and var formCount ? new IndexedForm[formCount] : [];
        int? own = (flags & PhraseNodes.IsOtherSpelling) != 0 ? null : node;
        for (var i = 0; i < forms.Length; i++) forms[i] = Indexed(record.Number(), own);
        var topics = record.Number() is > 0 and var topicCount ? new string[topicCount] : [];
        for (var i = 0; i < topics.Length; i++) topics[i] = _forms.Layer(record.Number());
        var givenNames = record.Number() is > 0 and var nameCount ? new string[nameCount] : [];
        for (var i = 0; i < givenNames.Length; i++) givenNames[i] = _forms.Strings[record.Number()] ?? _forms.Phrases.Text(node);
        return new PhrasePayload
        {
            Forms = forms,
            Cue = (flags & PhraseNodes.IsCue) != 0 ? node : -1,
            CueEntities = cueEntities,
            IsGuarded = (flags & PhraseNodes.IsGuarded) != 0,
            Topics = topics,
            GivenNames = givenNames,
        };
    }

    private IndexedForm Indexed(int number, int? node)
    {
        var form = _forms.At(number, node);
        return new IndexedForm(form, CueList.NumbersOf(form.Cues), CueList.NumbersOf(form.AntiCues)) { Index = _index, Number = number };
    }
}
