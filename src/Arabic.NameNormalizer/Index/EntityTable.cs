using System.Collections;
using Arabic.NameNormalizer.Compiled;

namespace Arabic.NameNormalizer.Index;

/// <summary>The entities of an index, in the order of its tables; each is made when it is first asked for.</summary>
internal sealed class EntityTable : IReadOnlyList<NameEntity>
{
    private readonly RecordBlocks _records;
    private readonly StringPool _strings;
    private readonly Remarks _remarks;
    private readonly LazyArray<NameEntity> _made;

    public EntityTable(Blob blob, StringPool strings, Remarks remarks)
    {
        _records = new RecordBlocks(blob, SectionId.EntityBlocks, SectionId.Entities);
        _strings = strings;
        _remarks = remarks;
        _made = new LazyArray<NameEntity>(_records.Count, Make);
    }

    public int Count => _records.Count;

    public NameEntity this[int index] =>
        (uint)index < (uint)Count ? _made[index] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<NameEntity> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return _made[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The numbers that stand for an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="strings">The strings so far.</param>
    /// <param name="remarks">The remarks so far.</param>
    /// <param name="numbers">The numbers of the entities by id.</param>
    public static EntityFields Fields(
        NameEntity entity, StringPoolBuilder strings, RemarksBuilder remarks, IReadOnlyDictionary<string, int> numbers) => new()
        {
            Kind = (int)entity.Kind,
            Canonical = strings.Add(entity.Canonical),
            Id = strings.Add(StoredId(entity)),
            HasLatinId = IsLatinId(entity),
            Short = strings.Add(entity.ShortForm),
            Latin = strings.Add(entity.Latin),
            Wikidata = strings.Add(entity.Wikidata),
            Description = remarks.Add(entity.Description),
            Confusable = entity.Confusable.Count == 0 ? null : [.. entity.Confusable.Select(id => numbers[id])],
        };

    /// <summary>The id, if it is not made from a name.</summary>
    public static string? StoredId(NameEntity entity) =>
        IsLatinId(entity) || string.Equals(entity.Id, entity.Canonical, StringComparison.Ordinal) ? null : entity.Id;

    private static bool IsLatinId(NameEntity entity) =>
        entity.Latin is not null && string.Equals(entity.Id, LatinId.Of(entity.Latin), StringComparison.Ordinal);

    private EntityFields Read(int number)
    {
        var record = _records.Open(number, out var before);
        var fields = default(EntityFields);
        for (; before >= 0; before--) fields.Read(ref record, _strings);
        GC.KeepAlive(_strings); // and with them the memory of a mapped file, when the normalizer itself is gone
        return fields;
    }

    private NameEntity Make(int number)
    {
        var fields = Read(number);
        var canonical = _strings[fields.Canonical]!;
        var latin = _strings[fields.Latin];
        return new NameEntity(fields.HasLatinId ? LatinId.Of(latin!) : _strings[fields.Id] ?? canonical, (EntityKind)fields.Kind, canonical)
        {
            ShortForm = _strings[fields.Short],
            Latin = latin,
            Wikidata = _strings[fields.Wikidata],
            Remarks = _remarks,
            DescriptionPlace = fields.Description,
            Confusable = fields.Confusable is { } others ? Array.AsReadOnly(Array.ConvertAll(others, Id)) : [],
        };
    }

    private string Id(int number)
    {
        var fields = Read(number);
        return fields.HasLatinId ? LatinId.Of(_strings[fields.Latin]!) : _strings[fields.Id == 0 ? fields.Canonical : fields.Id]!;
    }
}
