using System.Collections;
using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Index;

/// <summary>The forms of an index, in the order of its tables; each is made when it is first asked for.</summary>
/// <remarks>
/// The folded words and the light key are folded from the surface again. Left out is what only the check of tables asks
/// for: places, patterns, waivers.
/// </remarks>
internal sealed class FormTable : IReadOnlyList<NameForm>
{
    private readonly RecordBlocks _records;
    private readonly EntityTable _entities;
    private readonly CueTable _cues;
    private readonly Remarks _remarks;
    private readonly EvidenceKinds[][] _needs;
    private readonly string[] _layers;
    private readonly Lazy<int[]> _nodes;
    private readonly LazyArray<NameForm> _made;

    public FormTable(Blob blob, StringPool strings, Remarks remarks, EntityTable entities)
    {
        Strings = strings;
        _records = new RecordBlocks(blob, SectionId.FormBlocks, SectionId.Forms);
        _entities = entities;
        _cues = new CueTable(blob, strings);
        _remarks = remarks;
        _needs = ReadNeeds(blob);
        var layers = blob.Get<int>(SectionId.Layers);
        _layers = new string[layers.Length];
        for (var i = 0; i < _layers.Length; i++) _layers[i] = strings[layers[i]]!;
        Phrases = new PhraseNodes(blob);
        _nodes = new Lazy<int[]>(() => Phrases.OfForms(Count));
        _made = new LazyArray<NameForm>(_records.Count, number => Make(number, null));
    }

    public StringPool Strings { get; }

    public PhraseNodes Phrases { get; }

    public int Count => _records.Count;

    public NameForm this[int index] => _made[index];

    /// <summary>The same, by one who may know the node of its phrase: others have to wait until all are known.</summary>
    public NameForm At(int index, int? node) => _made.Known(index) ?? _made.Keep(index, Make(index, node));

    /// <summary>The pack or table with a number.</summary>
    public string Layer(int number) => _layers[number];

    public IEnumerator<NameForm> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return _made[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The numbers that stand for a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="cells">What forms refer to, so far.</param>
    /// <param name="isAsSpelled">Whether its surface follows from its words.</param>
    public static FormFields Fields(NameForm form, FormCells cells, bool isAsSpelled) => new()
    {
        Noise = (int)form.Noise,
        Policy = (int)form.Policy,
        Entity = cells.Entity(form.Entity),
        Surface = Reference(form, form.Surface, cells.Strings, isAsSpelled),
        Target = Reference(form, form.Target, cells.Strings, isAsSpelled: false),
        Layer = cells.Layer(form.Layer),
        Origin = string.Equals(form.Origin, form.Layer, StringComparison.Ordinal) ? 0 : cells.Strings.Add(form.Origin),
        Rival = cells.Remarks.Add(form.Rival),
        Cues = cells.Cues(form.Cues),
        AntiCues = cells.Cues(form.AntiCues),
        Needs = cells.Needs(form.Needs),
        Reason = cells.Remarks.Add(form.Reason),
    };

    private static int Reference(NameForm form, string surface, StringPoolBuilder strings, bool isAsSpelled) =>
        string.Equals(surface, form.Entity.Canonical, StringComparison.Ordinal) ? FormFields.Canonical
        : string.Equals(surface, form.Entity.ShortForm, StringComparison.Ordinal) ? FormFields.Short
        : isAsSpelled ? FormFields.AsSpelled
        : FormFields.OfPlace(strings.Add(surface));

    private static EvidenceKinds[][] ReadNeeds(Blob blob)
    {
        var bytes = blob.Get<byte>(SectionId.Needs).Span;
        var sets = new List<EvidenceKinds[]> { Array.Empty<EvidenceKinds>() };
        for (var record = new RecordReader(bytes); !record.IsAtEnd;)
        {
            var kinds = new EvidenceKinds[record.Number()];
            for (var i = 0; i < kinds.Length; i++) kinds[i] = (EvidenceKinds)record.Number();
            sets.Add(kinds);
        }
        return [.. sets];
    }

    private NameForm Make(int number, int? node)
    {
        var record = _records.Open(number, out var before);
        var fields = default(FormFields);
        for (; before >= 0; before--) fields.Read(ref record, Strings);
        var entity = _entities[fields.Entity];
        var surface = fields.Surface == FormFields.AsSpelled ? Phrases.Text(node ?? _nodes.Value[number]) : Surface(entity, fields.Surface);
        var layer = _layers[fields.Layer];
        return new NameForm
        {
            Entity = entity,
            Layer = layer,
            Surface = surface,
            Target = Surface(entity, fields.Target),
            Words = WordKeys.Of(surface, Folder.Key).ToArray(),
            LightKey = WordKeys.Join(surface, Folder.Light),
            Noise = (NoiseKind)fields.Noise,
            Policy = (AliasPolicy)fields.Policy,
            Origin = Strings[fields.Origin] ?? layer,
            RivalPlace = fields.Rival,
            Cues = _cues[fields.Cues],
            AntiCues = _cues[fields.AntiCues],
            Needs = _needs[fields.Needs],
            Remarks = _remarks,
            ReasonPlace = fields.Reason,
        };
    }

    private string Surface(NameEntity entity, int reference) => reference switch
    {
        FormFields.Canonical => entity.Canonical,
        FormFields.Short => entity.ShortForm!,
        _ => Strings[FormFields.Place(reference)]!,
    };
}
