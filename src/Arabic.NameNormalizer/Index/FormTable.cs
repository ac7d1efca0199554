using System.Collections;
using Arabic.NameNormalizer.Compiled;
using Arabic.NameNormalizer.Folding;
using Arabic.NameNormalizer.Tables;
using Arabic.NameNormalizer.Tokens;

namespace Arabic.NameNormalizer.Index;

/// <summary>The forms of an index, in the order of its tables; each is made when it is first asked for.</summary>
/// <remarks>
/// A record: noise, policy and whether there are more cells; entity; surface and target, of which most are the entity's
/// canonical or short form; layer; then which other cells there are, and the cells: origin, rival, cues, anti-cues,
/// needs, reason. The folded words and the light key are folded from the surface again. Left out is what only the
/// check of tables asks for: places, patterns, waivers.
/// </remarks>
internal sealed class FormTable : IReadOnlyList<NameForm>
{
    private const int PolicyAt = 4;
    private const int HasMore = 1 << 6;
    private const int NoiseMask = (1 << PolicyAt) - 1;
    private const int PolicyMask = 3;
    private const int HasOrigin = 1;
    private const int HasRival = 2;
    private const int HasCues = 4;
    private const int HasAntiCues = 8;
    private const int HasNeeds = 16;
    private const int HasReason = 32;

    /// <summary>References to a surface: to the canonical form, the short form, or a string from here on.</summary>
    private const int Canonical = 0;
    private const int Short = 1;
    private const int OfString = 2;

    private readonly Section<int> _starts;
    private readonly Section<byte> _records;
    private readonly EntityTable _entities;
    private readonly CueTable _cues;
    private readonly Remarks _remarks;
    private readonly EvidenceKinds[][] _needs;
    private readonly string[] _layers;
    private readonly LazyArray<NameForm> _made;

    public FormTable(Blob blob, StringPool strings, Remarks remarks, EntityTable entities)
    {
        Strings = strings;
        _starts = blob.Get<int>(SectionId.FormStarts);
        _records = blob.Get<byte>(SectionId.Forms);
        _entities = entities;
        _cues = new CueTable(blob, strings);
        _remarks = remarks;
        _needs = ReadNeeds(blob);
        var layers = blob.Get<int>(SectionId.Layers);
        _layers = new string[layers.Length];
        for (var i = 0; i < _layers.Length; i++) _layers[i] = strings[layers[i]]!;
        _made = new LazyArray<NameForm>(_starts.Length, Make);
    }

    public StringPool Strings { get; }

    public int Count => _starts.Length;

    public NameForm this[int index] => _made[index];

    /// <summary>The pack or table with a number.</summary>
    public string Layer(int number) => _layers[number];

    public IEnumerator<NameForm> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return _made[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes one record.</summary>
    public static void Write(NameForm form, RecordWriter records, FormCells cells)
    {
        var has = (string.Equals(form.Origin, form.Layer, StringComparison.Ordinal) ? 0 : HasOrigin)
            | (form.Rival is null ? 0 : HasRival) | (form.Cues.Count == 0 ? 0 : HasCues) | (form.AntiCues.Count == 0 ? 0 : HasAntiCues)
            | (form.Needs.Count == 0 ? 0 : HasNeeds) | (form.Reason is null ? 0 : HasReason);
        records.Number((int)form.Noise | ((int)form.Policy << PolicyAt) | (has == 0 ? 0 : HasMore))
            .Number(cells.Entity(form.Entity))
            .Number(Reference(form, form.Surface, cells.Strings)).Number(Reference(form, form.Target, cells.Strings))
            .Number(cells.Layer(form.Layer));
        if (has == 0) return;
        records.Number(has);
        if ((has & HasOrigin) != 0) records.Number(cells.Strings.Add(form.Origin));
        if ((has & HasRival) != 0) records.Number(cells.Strings.Add(form.Rival));
        if ((has & HasCues) != 0) records.Number(cells.Cues(form.Cues));
        if ((has & HasAntiCues) != 0) records.Number(cells.Cues(form.AntiCues));
        if ((has & HasNeeds) != 0) records.Number(cells.Needs(form.Needs));
        if ((has & HasReason) != 0) records.Number(cells.Remarks.Add(form.Reason));
    }

    private static int Reference(NameForm form, string surface, StringPoolBuilder strings) =>
        string.Equals(surface, form.Entity.Canonical, StringComparison.Ordinal) ? Canonical
        : string.Equals(surface, form.Entity.ShortForm, StringComparison.Ordinal) ? Short
        : strings.Add(surface) + OfString;

    private static EvidenceKinds[][] ReadNeeds(Blob blob)
    {
        var bytes = blob.Get<byte>(SectionId.Needs).Span;
        var sets = new List<EvidenceKinds[]>();
        for (var record = new RecordReader(bytes); !record.IsAtEnd;)
        {
            var kinds = new EvidenceKinds[record.Number()];
            for (var i = 0; i < kinds.Length; i++) kinds[i] = (EvidenceKinds)record.Number();
            sets.Add(kinds);
        }
        return [.. sets];
    }

    private NameForm Make(int number)
    {
        var record = new RecordReader(_records.Span.Slice(_starts[number]));
        var head = record.Number();
        var entity = _entities[record.Number()];
        var surface = Surface(entity, record.Number());
        var target = Surface(entity, record.Number());
        var layer = _layers[record.Number()];
        var has = (head & HasMore) == 0 ? 0 : record.Number();
        return new NameForm
        {
            Entity = entity,
            Layer = layer,
            Surface = surface,
            Target = target,
            Words = WordKeys.Of(surface, Folder.Key),
            LightKey = WordKeys.Join(surface, Folder.Light),
            Noise = (NoiseKind)(head & NoiseMask),
            Policy = (AliasPolicy)((head >> PolicyAt) & PolicyMask),
            Origin = (has & HasOrigin) == 0 ? layer : Strings[record.Number()]!,
            Rival = (has & HasRival) == 0 ? null : Strings[record.Number()],
            Cues = (has & HasCues) == 0 ? [] : _cues[record.Number()],
            AntiCues = (has & HasAntiCues) == 0 ? [] : _cues[record.Number()],
            Needs = (has & HasNeeds) == 0 ? [] : _needs[record.Number()],
            Remarks = _remarks,
            ReasonPlace = (has & HasReason) == 0 ? 0 : record.Number(),
        };
    }

    private string Surface(NameEntity entity, int reference) => reference switch
    {
        Canonical => entity.Canonical,
        Short => entity.ShortForm!,
        _ => Strings[reference - OfString]!,
    };
}
