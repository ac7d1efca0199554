using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>What is known of each phrase of a trie, made when it is first asked for.</summary>
/// <remarks>
/// A number for each node: 0 says nothing is known; else the two lowest bits tell whether the others are the number of
/// the phrase's only form, or the place of a record that says something in a text, or of one that does not. Many phrases
/// share a record: all that are a cue and nothing else, for one.
/// </remarks>
internal sealed class PhraseTable
{
    public const int Form = 1;
    public const int Record = 2;
    public const int SilentRecord = 3;
    public const int TagBits = 2;
    private const int TagMask = (1 << TagBits) - 1;
    public const int IsCue = 1;
    public const int IsGuarded = 2;

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
    public bool Speaks(int node) => _values[node] is var value && value != 0 && (value & TagMask) != SilentRecord;

    /// <summary>What the phrase is in a text, without making it.</summary>
    public PhraseKinds Kinds(int node)
    {
        var value = _values[node];
        if (value == 0 || (value & TagMask) == SilentRecord) return 0;
        if ((value & TagMask) == Form) return PhraseKinds.Name;
        var record = new RecordReader(_records.Span.Slice(value >> TagBits));
        var kinds = (PhraseKinds)0;
        if ((record.Number() & IsCue) != 0)
        {
            kinds |= PhraseKinds.Cue;
            record.Number();
        }
        if (Skip(ref record)) kinds |= PhraseKinds.Name;
        if (Skip(ref record)) kinds |= PhraseKinds.Topic;
        if (Skip(ref record)) kinds |= PhraseKinds.GivenName;
        return kinds;
    }

    /// <summary>Adds the numbers of the forms that a phrase may be, without making them.</summary>
    public void AddForms(int node, List<int> forms)
    {
        var value = _values[node];
        if (value == 0 || (value & TagMask) == SilentRecord) return;
        if ((value & TagMask) == Form)
        {
            forms.Add(value >> TagBits);
            return;
        }
        var record = new RecordReader(_records.Span.Slice(value >> TagBits));
        if ((record.Number() & IsCue) != 0) record.Number();
        for (var count = record.Number(); count > 0; count--) forms.Add(record.Number());
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
        if ((value & TagMask) == Form) return new PhrasePayload { Forms = [Indexed(value >> TagBits)] };
        var record = new RecordReader(_records.Span.Slice(value >> TagBits));
        var flags = record.Number();
        var cueEntities = (flags & IsCue) != 0 ? record.Number() : 0;
        var forms = record.Number() is > 0 and var formCount ? new IndexedForm[formCount] : [];
        for (var i = 0; i < forms.Length; i++) forms[i] = Indexed(record.Number());
        var topics = record.Number() is > 0 and var topicCount ? new string[topicCount] : [];
        for (var i = 0; i < topics.Length; i++) topics[i] = _forms.Layer(record.Number());
        var givenNames = record.Number() is > 0 and var nameCount ? new string[nameCount] : [];
        for (var i = 0; i < givenNames.Length; i++) givenNames[i] = _forms.Strings[record.Number()]!;
        return new PhrasePayload
        {
            Forms = forms,
            Cue = (flags & IsCue) != 0 ? node : -1,
            CueEntities = cueEntities,
            IsGuarded = (flags & IsGuarded) != 0,
            Topics = topics,
            GivenNames = givenNames,
        };
    }

    private IndexedForm Indexed(int number)
    {
        var form = _forms[number];
        return new IndexedForm(form, CueList.NumbersOf(form.Cues), CueList.NumbersOf(form.AntiCues)) { Index = _index, Number = number };
    }
}
