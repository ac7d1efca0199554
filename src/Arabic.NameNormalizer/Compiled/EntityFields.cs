namespace Arabic.NameNormalizer.Compiled;

/// <summary>What a record of an entity says, as numbers; and how it is written: as the difference from the entity before it.</summary>
/// <remarks>
/// A head (kind, which fields follow), then the canonical form and these: id (where it is not made from a name), short
/// form, Latin name, Wikidata identifier, description. Strings are told by how far they are from where the last one of
/// their column ended.
/// </remarks>
internal struct EntityFields : IRecordFields
{
    private const int KindBits = 4;
    private const int KindMask = (1 << KindBits) - 1;
    private const int HasId = 1 << KindBits;
    private const int HasShort = HasId << 1;
    private const int HasLatin = HasId << 2;
    private const int HasWikidata = HasId << 3;
    private const int HasDescription = HasId << 4;
    private const int HasConfusable = HasId << 5;
    private const int IsIdOfLatin = HasId << 6;

    private int _lastName;
    private int _lastId;
    private int _lastLatin;
    private int _lastDescription;

    public int Kind { get; set; }

    public int Canonical { get; set; }

    /// <summary>0 if it is the canonical form, or made from the Latin name.</summary>
    public int Id { get; set; }

    /// <summary>Whether the id is the Latin name in small letters, with hyphens for spaces.</summary>
    public bool HasLatinId { get; set; }

    public int Short { get; set; }

    public int Latin { get; set; }

    public int Wikidata { get; set; }

    public int Description { get; set; }

    /// <summary>The numbers of the entities that it is easily taken for; <see langword="null"/> for none.</summary>
    public int[]? Confusable { get; set; }

    /// <summary>Writes the next entity, whose fields then stand for "the entity before".</summary>
    public void Write(in EntityFields next, RecordWriter record, StringPoolBuilder strings)
    {
        var (name, id, latin, description) = (_lastName, _lastId, _lastLatin, _lastDescription);
        record.Number(next.Kind | (next.Id == 0 ? 0 : HasId) | (next.Short == 0 ? 0 : HasShort) | (next.Latin == 0 ? 0 : HasLatin)
            | (next.Wikidata == 0 ? 0 : HasWikidata) | (next.Description == 0 ? 0 : HasDescription) | (next.Confusable is null ? 0 : HasConfusable)
            | (next.HasLatinId ? IsIdOfLatin : 0));
        String(next.Canonical, ref name);
        String(next.Id, ref id);
        String(next.Short, ref name);
        String(next.Latin, ref latin);
        if (next.Wikidata != 0) record.Number(next.Wikidata);
        if (next.Description != 0)
        {
            record.Signed(next.Description - description);
            description = next.Description;
        }
        if (next.Confusable is not null)
        {
            record.Number(next.Confusable.Length);
            foreach (var number in next.Confusable) record.Number(number);
        }
        this = next;
        (_lastName, _lastId, _lastLatin, _lastDescription) = (name, id, latin, description);

        void String(int place, ref int last)
        {
            if (place == 0) return;
            record.Signed(place - strings.After(last));
            last = place;
        }
    }

    /// <summary>All entities of an index.</summary>
    public static EntityFields[] All(Blob blob, StringPool strings) =>
        new RecordBlocks(blob, SectionId.EntityBlocks, SectionId.Entities).ReadAll<EntityFields>(strings);

    /// <summary>Reads the next entity over the one before it.</summary>
    public void Read(ref RecordReader record, StringPool strings)
    {
        var head = record.Number();
        Kind = head & KindMask;
        HasLatinId = (head & IsIdOfLatin) != 0;
        Canonical = _lastName = strings.After(_lastName) + record.Signed();
        Id = (head & HasId) == 0 ? 0 : _lastId = strings.After(_lastId) + record.Signed();
        Short = (head & HasShort) == 0 ? 0 : _lastName = strings.After(_lastName) + record.Signed();
        Latin = (head & HasLatin) == 0 ? 0 : _lastLatin = strings.After(_lastLatin) + record.Signed();
        Wikidata = (head & HasWikidata) == 0 ? 0 : record.Number();
        Description = (head & HasDescription) == 0 ? 0 : _lastDescription += record.Signed();
        Confusable = (head & HasConfusable) == 0 ? null : new int[record.Number()];
        if (Confusable is null) return;
        for (var i = 0; i < Confusable.Length; i++) Confusable[i] = record.Number();
    }
}
