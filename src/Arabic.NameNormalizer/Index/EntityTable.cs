using System.Collections;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>The entities of an index, in the order of its tables; each is made when it is first asked for.</summary>
/// <remarks>
/// A record: kind and which cells there are; canonical form; then the cells: id (where it is not the canonical form),
/// short form, Latin name, Wikidata identifier, description, the entities that it is easily taken for.
/// </remarks>
internal sealed class EntityTable : IReadOnlyList<NameEntity>
{
    private const int KindBits = 4;
    private const int KindMask = (1 << KindBits) - 1;
    private const int HasId = 1 << KindBits;
    private const int HasShort = HasId << 1;
    private const int HasLatin = HasId << 2;
    private const int HasWikidata = HasId << 3;
    private const int HasDescription = HasId << 4;
    private const int HasConfusable = HasId << 5;

    private readonly Section<int> _starts;
    private readonly Section<byte> _records;
    private readonly StringPool _strings;
    private readonly Remarks _remarks;
    private readonly LazyArray<NameEntity> _made;

    public EntityTable(Blob blob, StringPool strings, Remarks remarks)
    {
        _starts = blob.Get<int>(SectionId.EntityStarts);
        _records = blob.Get<byte>(SectionId.Entities);
        _strings = strings;
        _remarks = remarks;
        _made = new LazyArray<NameEntity>(_starts.Length, Make);
    }

    public int Count => _starts.Length;

    public NameEntity this[int index] =>
        (uint)index < (uint)Count ? _made[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<NameEntity> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return _made[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes one record.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="records">The records so far.</param>
    /// <param name="strings">The strings so far.</param>
    /// <param name="remarks">The remarks so far.</param>
    /// <param name="numbers">The numbers of the entities by id.</param>
    public static void Write(
        NameEntity entity, RecordWriter records, StringPoolBuilder strings, RemarksBuilder remarks, IReadOnlyDictionary<string, int> numbers)
    {
        var hasId = !string.Equals(entity.Id, entity.Canonical, StringComparison.Ordinal);
        records.Number((int)entity.Kind | (hasId ? HasId : 0) | (entity.ShortForm is null ? 0 : HasShort)
            | (entity.Latin is null ? 0 : HasLatin) | (entity.Wikidata is null ? 0 : HasWikidata)
            | (entity.Description is null ? 0 : HasDescription) | (entity.Confusable.Count == 0 ? 0 : HasConfusable));
        records.Number(strings.Add(entity.Canonical));
        if (hasId) records.Number(strings.Add(entity.Id));
        if (entity.ShortForm is not null) records.Number(strings.Add(entity.ShortForm));
        if (entity.Latin is not null) records.Number(strings.Add(entity.Latin));
        if (entity.Wikidata is not null) records.Number(strings.Add(entity.Wikidata));
        if (entity.Description is not null) records.Number(remarks.Add(entity.Description));
        if (entity.Confusable.Count == 0) return;
        records.Number(entity.Confusable.Count);
        foreach (var id in entity.Confusable) records.Number(numbers[id]);
    }

    private NameEntity Make(int number)
    {
        var record = new RecordReader(_records.Span.Slice(_starts[number]));
        var head = record.Number();
        var canonical = _strings[record.Number()]!;
        return new NameEntity(Has(HasId) ? _strings[record.Number()]! : canonical, (EntityKind)(head & KindMask), canonical)
        {
            ShortForm = Has(HasShort) ? _strings[record.Number()] : null,
            Latin = Has(HasLatin) ? _strings[record.Number()] : null,
            Wikidata = Has(HasWikidata) ? _strings[record.Number()] : null,
            Remarks = _remarks,
            DescriptionPlace = Has(HasDescription) ? record.Number() : 0,
            Confusable = Has(HasConfusable) ? Ids(ref record) : [],
        };

        bool Has(int cell) => (head & cell) != 0;
    }

    private System.Collections.ObjectModel.ReadOnlyCollection<string> Ids(ref RecordReader record)
    {
        var ids = new string[record.Number()];
        for (var i = 0; i < ids.Length; i++) ids[i] = Id(record.Number());
        return Array.AsReadOnly(ids);
    }

    private string Id(int number)
    {
        var record = new RecordReader(_records.Span.Slice(_starts[number]));
        var head = record.Number();
        var canonical = record.Number();
        return _strings[(head & HasId) != 0 ? record.Number() : canonical]!;
    }
}
